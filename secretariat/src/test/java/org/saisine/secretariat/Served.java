package org.saisine.secretariat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A register that is served over HTTP for the whole run of the tests, with the village in it in six
 * languages. Tests that share it only read.
 */
public final class Served {
  private static final CompletableFuture<Served> SHARED = new CompletableFuture<>();

  private final Serving serving;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Serving serving) {
    this.serving = serving;
  }

  /** The village's register. */
  public static Served village() {
    synchronized (SHARED) {
      if (!SHARED.isDone()) {
        SHARED.complete(
            new Served(Village.served(Village.documents(), Map.of("saisine.oai.page", 5))));
      }
      return SHARED.join();
    }
  }

  public ConfigurableApplicationContext context() {
    return serving.context();
  }

  /** The address of this server, without a slash at its end. */
  public String base() {
    return "http://127.0.0.1:" + serving.port();
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return Visitor.send(client, request);
  }

  /** Sends a form. */
  public HttpResponse<String> post(String path, String form) {
    return Visitor.send(
        client,
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }
}
