package org.saisine.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.database.Database;

/** A register that lives for a moment: what Java learns from it makes later starts quick. */
final class Rehearsal {
  private static final List<String> PAGES = List.of("/", "/documents", "/api/documents/none");

  private Rehearsal() {}

  static void of(Path documents) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("saisine-rehearsal");
    try {
      try (Register register = Register.of(Database.in(folder))) {
        register.intake().receive(Texts.in(documents), "rehearsal");
      }
      look(folder);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void look(Path folder) throws IOException, InterruptedException {
    try (Serving serving =
            Serving.start(() -> Database.in(folder), InetAddress.getLoopbackAddress(), 0);
        HttpClient browser = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        URI address = URI.create("http://127.0.0.1:" + serving.port() + page);
        browser.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
      }
    } catch (Serving.PortTaken e) {
      throw new IOException("a free port is never taken", e);
    }
  }
}
