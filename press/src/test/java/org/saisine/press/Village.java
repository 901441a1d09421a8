package org.saisine.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;

/** The documents of the invented village. */
final class Village {
  static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
  private static final Path FOLDER = Path.of("..", "village");

  private Village() {}

  /** Each of its documents in a language once, as a clean copy. */
  static List<Composition> documents(String language) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.]+\\.txt"))
          .sorted()
          .map(file -> composed(file, language))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Composition composed(Path file, String language) {
    try {
      return Reader.standard()
          .compose(new Source(file.getFileName().toString(), Files.readAllBytes(file), language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
