package org.saisine.secretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saisine.reader.Source;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.record.Arrival;
import org.springframework.beans.factory.ObjectProvider;

/** The documents of the invented village, and registers that are served with them. */
public final class Village {
  private static final Path FOLDER = Path.of("..", "village");

  private Village() {}

  /** Where one of its documents stands in a language. */
  public static Path file(String language, String name) {
    return FOLDER.resolve(language).resolve(name + ".txt");
  }

  /** Each of its documents once in each language, as a clean copy. */
  public static List<Arrival> documents() {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.]+\\.txt"))
          .sorted()
          .map(Village::arrival)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it comes in. */
  public static Arrival arrival(Path file) {
    try {
      return Arrival.of(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A register of one's own with all of it; to be closed by the test. */
  public static Serving served() {
    return served(documents(), Map.of());
  }

  /** A register of one's own with some documents; to be closed by the test. */
  public static Serving served(List<Arrival> arrivals, Map<String, Object> settings) {
    return served(arrivals, settings, Clock.systemUTC());
  }

  /** The same, by a clock that the test turns. */
  public static Serving served(List<Arrival> arrivals, Map<String, Object> settings, Clock clock) {
    Serving serving = at(Registers.address(), settings, clock);
    serving.intake().receive(arrivals, "keeper");
    return serving;
  }

  /** Serves the register that has an address; to be closed by the test. */
  public static Serving at(String address, Map<String, Object> settings, Clock clock) {
    try {
      return Serving.start(
          () -> Database.at(address), InetAddress.getLoopbackAddress(), 0, settings, clock);
    } catch (Serving.PortTaken e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part of what a register is put together of. */
  public static <T> T part(Serving serving, Class<T> type) {
    return serving.context().getBean(type);
  }

  /** The same, found when it is asked for. */
  public static <T> ObjectProvider<T> later(Serving serving, Class<T> type) {
    return serving.context().getBeanProvider(type);
  }
}
