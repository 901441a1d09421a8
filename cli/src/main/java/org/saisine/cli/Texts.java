package org.saisine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.reader.Source;
import org.saisine.secretariat.record.Arrival;

/** The plain texts of a folder, read. */
final class Texts {
  private Texts() {}

  static List<Arrival> in(Path folder) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path text : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        arrivals.add(Arrival.of(new Source(text.toString(), Files.readAllBytes(text))));
      }
    }
    return arrivals;
  }
}
