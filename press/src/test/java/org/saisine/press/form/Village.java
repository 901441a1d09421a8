package org.saisine.press.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/** The village's documents, as they are printed plainly. */
final class Village {
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

  private Village() {}

  static Stream<Path> documents(String language) {
    try (Stream<Path> files = Files.list(Path.of("..", "village", language))) {
      return files.filter(Village::plain).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean plain(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") && !name.contains(".paged.") && !name.contains(".noisy.");
  }

  static Record read(Path file) {
    try {
      String language = file.getName(file.getNameCount() - 2).toString();
      return Reader.standard()
          .read(new Source(file.toString(), Files.readAllBytes(file), language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
