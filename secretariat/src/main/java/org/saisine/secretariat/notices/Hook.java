package org.saisine.secretariat.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.web.Library;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts notices to the webhook of an account, as JSON. The header {@code Saisine-Message} is the
 * same however often one is sent. Where a secret is set, {@code Saisine-Signature} is the HMAC of
 * the body (SHA-256, hexadecimal) by it.
 */
final class Hook implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final JsonMapper JSON = new JsonMapper();

  private final Library library;
  private final Wording wording;
  private final Links links;
  private final String secret;

  /** Made when it is first needed: most registers have no webhook. */
  private @Nullable HttpClient client;

  Hook(Library library, Wording wording, Links links, String secret) {
    this.library = library;
    this.wording = wording;
    this.links = links;
    this.secret = secret;
  }

  /**
   * Posts; the number that the other side answers with.
   *
   * @throws IOException where nobody answers in time
   */
  int post(String webhook, Dispatch dispatch, List<Notice> notices)
      throws IOException, InterruptedException {
    byte[] body = JSON.writeValueAsBytes(notices.stream().map(this::told).toList());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(webhook))
            .timeout(LONGEST)
            .header("Content-Type", "application/json")
            .header("Saisine-Message", dispatch.messageId())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (!secret.isEmpty()) {
      request.header("Saisine-Signature", "sha256=" + signed(body));
    }
    return client().send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private Map<String, Object> told(Notice notice) {
    Words words = library.in(notice.language());
    return Map.of(
        "id", notice.id(),
        "form", notice.form(),
        "about", notice.subject(),
        "for", notice.capacity().said(),
        "at", notice.at().toString(),
        "language", notice.language(),
        "subject", wording.subject(notice, words),
        "text", wording.body(notice, words),
        "href", links.to(notice.href()),
        "entry", notice.entry());
  }

  private String signed(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  /** It follows nowhere: whoever answers may not send the register to another address. */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .connectTimeout(LONGEST)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
      client = made;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }
}
