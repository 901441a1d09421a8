package org.saisine.secretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.saisine.reader.Source;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.record.Intake;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A register that is served over HTTP for the whole run of the tests, with the village in it in six
 * languages. Tests that share it only read.
 */
public final class Served {
  private static final Path VILLAGE = Path.of("..", "village");
  private static final CompletableFuture<Served> SHARED = new CompletableFuture<>();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The village's register. */
  public static Served village() {
    synchronized (SHARED) {
      if (!SHARED.isDone()) {
        SHARED.complete(start());
      }
      return SHARED.join();
    }
  }

  private static Served start() {
    CompletableFuture<Database> database = CompletableFuture.completedFuture(Registers.fresh());
    SpringApplication application = new SpringApplication(Secretariat.class);
    application.setDefaultProperties(
        Map.of(
            "server.port",
            0,
            "server.address",
            "127.0.0.1",
            "spring.main.banner-mode",
            "off",
            "saisine.oai.page",
            5));
    application.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean("database", CompletableFuture.class, () -> database));
    ConfigurableApplicationContext context = application.run();
    context.getBean(Intake.class).receive(arrivals(), "keeper");
    return new Served(context);
  }

  private static List<Arrival> arrivals() {
    try (Stream<Path> files = Files.walk(VILLAGE, 2)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.]+\\.txt"))
          .sorted()
          .map(Served::arrival)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arrival arrival(Path file) {
    try {
      return Arrival.of(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  /** The address of this server, without a slash at its end. */
  public String base() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends a form. */
  public HttpResponse<String> post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
