package org.saisine.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;

/** Documents of the invented village by their names, and others by their words. */
final class VillagePages {
  private static final Path FOLDER = Path.of("../village");

  private VillagePages() {}

  /** Those that were taken from pages as well, in all languages. */
  static Stream<Path> documents() {
    List<Path> all;
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      all = files.filter(file -> file.toString().matches(".*/[a-z]{2}/.*\\.txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.stream();
  }

  static Path document(String language, String name) {
    return FOLDER.resolve(language).resolve(name + ".txt");
  }

  static Composition composition(Path file) {
    try {
      return composition(Files.readAllBytes(file), language(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Composition composition(String text) {
    return composition(text, "en");
  }

  static Composition composition(String text, String language) {
    return composition(text.getBytes(StandardCharsets.UTF_8), language);
  }

  private static Composition composition(byte[] bytes, String language) {
    return Reader.standard().compose(new Source("village.txt", bytes, language));
  }

  static String language(Path file) {
    return String.valueOf(file.getName(file.getNameCount() - 2));
  }

  /** What reading the print gives besides the record it was printed from. */
  static List<Fidelity.Section> changed(Composition composition, byte[] printed) {
    Source source = new Source("printed", printed, composition.language());
    return Fidelity.of(composition.record(), Reader.standard().read(source)).sections().stream()
        .filter(section -> !section.lost().isEmpty() || !section.gained().isEmpty())
        .toList();
  }
}
