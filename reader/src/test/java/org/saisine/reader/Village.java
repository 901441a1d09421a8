package org.saisine.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return READ.computeIfAbsent(
        sheet, s -> Reader.standard().read(new Source(s.name + s.form + ".txt", bytes(s))));
  }

  /** What was read, as a stranger sees it. */
  static Map<String, @Nullable Object> json(Record record) {
    StringWriter out = new StringWriter();
    JsonRecords.write(record, out, false);
    return ParsedJson.object(out.toString());
  }

  /** The record made by hand. */
  static Map<String, @Nullable Object> gold(Sheet sheet) {
    String path = "village/" + sheet.language + "/" + sheet.name + ".json";
    try (InputStream stream = Village.class.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(stream, path).readAllBytes();
      return ParsedJson.object(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The languages of each document that has several, plain forms only. */
  static Map<String, List<Sheet>> documents() {
    Map<String, List<Sheet>> all = new LinkedHashMap<>();
    for (Sheet sheet : sheets()) {
      if (sheet.form.isEmpty()) {
        all.merge(
            sheet.name,
            List.of(sheet),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
      }
    }
    return all;
  }
}
