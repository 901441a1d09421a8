package org.saisine.secretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Role;

/** An officer at a register, who has signed in through the page. */
public final class Clerk {
  public static final String NAME = "clerk";
  public static final String PASSWORD = "the tide comes in at six";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "the-bells-of-the-village";

  private final String base;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Clerk(String base) {
    this.base = base;
  }

  /** Opens the account. */
  public static void account(Serving serving) {
    serving
        .context()
        .getBean(Accounts.class)
        .open("test", NAME, "The clerk", Role.OFFICER, PASSWORD);
  }

  /** Opens the account, and signs in. */
  public static Clerk at(Serving serving) {
    account(serving);
    Clerk clerk = stranger(serving);
    clerk.post("/sign-in", "/sign-in", Map.of("username", NAME, "password", PASSWORD));
    return clerk;
  }

  /** Somebody who has not signed in. */
  public static Clerk stranger(Serving serving) {
    return new Clerk("http://127.0.0.1:" + serving.port());
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  /**
   * Fills in a form.
   *
   * @param page where it stands
   * @param path where it goes
   */
  public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
    String filled =
        fields.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "_csrf=" + token(page) + "&", ""));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(filled)));
  }

  /** Hands files in, by their names and texts. */
  public HttpResponse<String> handIn(Map<String, String> files) {
    StringBuilder parts = new StringBuilder(part("name=\"_csrf\"", token("/documents")));
    files.forEach(
        (name, text) -> parts.append(part("name=\"file\"; filename=\"" + name + "\"", text)));
    parts.append("--").append(BOUNDARY).append("--\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(base + "/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(parts.toString())));
  }

  private static String part(String name, String text) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, text);
  }

  private String token(String page) {
    Matcher token = TOKEN.matcher(get(page).body());
    return token.find() ? token.group(1) : "";
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
