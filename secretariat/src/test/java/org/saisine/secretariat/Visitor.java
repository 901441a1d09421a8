package org.saisine.secretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at a browser without JavaScript: keeps cookies, sends forms with the page's token. */
public final class Visitor implements AutoCloseable {
  private static final String BOUNDARY = "the-bells-of-the-village";

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  /**
   * @param base without a slash at its end
   */
  public Visitor(String base) {
    this.base = base;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  /** The same browser, at another process that serves the same register. */
  public HttpResponse<String> getFrom(String other, String path) {
    return send(HttpRequest.newBuilder(URI.create(other + path)));
  }

  /** Goes where an answer sends, to this register or away from it. */
  public HttpResponse<String> follow(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("location").orElseThrow();
    return send(HttpRequest.newBuilder(answer.uri().resolve(location)));
  }

  /** Opens a page and sends a form that stands on it. */
  public HttpResponse<String> post(String page, String path, String... fields) {
    List<String> form = new ArrayList<>(List.of("_csrf=" + token(page)));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form))));
  }

  /** Hands files in, by their names and texts; a stranger without the page's token. */
  public HttpResponse<String> handIn(Map<String, String> files) {
    StringBuilder parts = new StringBuilder();
    if (get("/documents").body().contains("name=\"_csrf\"")) {
      parts.append(part("name=\"_csrf\"", token("/documents")));
    }
    files.forEach(
        (name, text) -> parts.append(part("name=\"file\"; filename=\"" + name + "\"", text)));
    parts.append("--").append(BOUNDARY).append("--\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(base + "/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(parts.toString())));
  }

  private static String part(String name, String text) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, text);
  }

  /** The token of the forms on a page. */
  public String token(String page) {
    return get(page).body().split("name=\"_csrf\" value=\"", 2)[1].split("\"", 2)[0];
  }

  /** Where the form leads. */
  public String signIn(String name, String password) {
    return place(post("/sign-in", "/sign-in", "username", name, "password", password));
  }

  /** Where an answer sends the browser, from the slash on. */
  public static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("").replaceFirst("http://[^/]*", "");
  }

  public boolean signedIn() {
    return get("/account").statusCode() == 200;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request);
  }

  /** Sends a question, and waits for the answer. */
  static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
