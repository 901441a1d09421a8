package org.saisine.reader.sense;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files of cases: what is read, and indented under it the facts that are read from it. */
final class Sheets {
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

  private Sheets() {}

  /** Sentences in each language that has such a file, the paragraphs of a case one to a line. */
  static Stream<Arguments> sentences(String name) {
    return cases(name, "\n\n");
  }

  /** Documents in each language, each to a line of equals signs. */
  static Stream<Arguments> documents(String name) {
    return cases(name, "\n====\n");
  }

  private static Stream<Arguments> cases(String name, String between) {
    return LANGUAGES.stream()
        .filter(language -> Sheets.class.getResource(name + "." + language + ".txt") != null)
        .flatMap(language ->
            Stream.of(text(name + "." + language + ".txt").split(between))
                .filter(entry -> !entry.startsWith("#"))
                .map(entry -> of(language, entry)));
  }

  private static Arguments of(String language, String entry) {
    List<String> lines = List.of(entry.strip().split("\n"));
    String[] read = lines.stream().filter(line -> !line.startsWith("  ")).toArray(String[]::new);
    List<String> facts =
        lines.stream().filter(line -> line.startsWith("  ")).map(String::strip).toList();
    return argumentSet(language + ": " + read[0], language, read, facts);
  }

  static String text(String file) {
    try (InputStream stream = Sheets.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
