package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.ParsedJson;
import org.saisine.reader.vocabulary.Record;

/** The documents of the village, read, and the records that a careful reader made of them. */
final class Village {
  private static final Path FOLDER = Path.of("..", "village");
  private static final ConcurrentHashMap<Sheet, Record> READ = new ConcurrentHashMap<>();

  private Village() {}

  /**
   * One form of a document.
   *
   * @param form empty, {@code .paged} or {@code .noisy}
   */
  record Sheet(String language, String name, String form) {
    @Override
    public String toString() {
      return language + "/" + name + form;
    }
  }

  /** Every form of every document in every language. */
  static List<Sheet> sheets() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Village::sheet)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + FOLDER.toAbsolutePath(), e);
    }
  }

  private static Sheet sheet(Path file) {
    String language = Objects.requireNonNull(file.getParent()).getFileName().toString();
    String name = file.getFileName().toString().replace(".txt", "");
    int dot = name.indexOf('.');
    return dot < 0
        ? new Sheet(language, name, "")
        : new Sheet(language, name.substring(0, dot), name.substring(dot));
  }

  static byte[] bytes(Sheet sheet) {
    try {
      return Files.readAllBytes(
          FOLDER.resolve(sheet.language).resolve(sheet.name + sheet.form + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Sheet sheet) {
    return new String(bytes(sheet), StandardCharsets.UTF_8);
  }

  static Record record(Sheet sheet) {
    return READ.computeIfAbsent(sheet, Village::anew);
  }

  static Record anew(Sheet sheet) {
    return Reader.standard().read(new Source(sheet.name + sheet.form + ".txt", bytes(sheet)));
  }

  /** What was read, as a stranger sees it. */
  static Map<String, @Nullable Object> json(Record record) {
    StringWriter out = new StringWriter();
    JsonRecords.write(record, out, false);
    return ParsedJson.object(out.toString());
  }

  /** The record made by hand: the facts that all languages share, with the words of one. */
  static Map<String, @Nullable Object> gold(Sheet sheet) {
    return joined(made(sheet.name + ".json"), made(sheet.language + "/" + sheet.name + ".json"));
  }

  private static Map<String, @Nullable Object> made(String path) {
    try (InputStream stream = Village.class.getResourceAsStream("village/" + path)) {
      byte[] bytes = Objects.requireNonNull(stream, path).readAllBytes();
      return ParsedJson.object(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words join the fact of the same name, or of the same place in a list. */
  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> joined(
      Map<String, @Nullable Object> facts, Map<String, @Nullable Object> words) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(facts);
    words.forEach((key, word) -> {
      if (word instanceof List<?> ofWords && facts.get(key) instanceof List<?> ofFacts) {
        List<Map<String, @Nullable Object>> both = new ArrayList<>();
        assertThat(ofWords).as(key).hasSameSizeAs(ofFacts);
        for (int i = 0; i < ofFacts.size(); i++) {
          both.add(
              joined(
                  (Map<String, @Nullable Object>) ofFacts.get(i),
                  (Map<String, @Nullable Object>) ofWords.get(i)));
        }
        all.put(key, both);
      } else {
        all.put(key, word);
      }
    });
    return all;
  }
}
