package org.saisine.reader.source;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Record;

/** The village's documents say the same in every format. */
class VillageFormatsTest {
  private static final Path VILLAGE = Path.of("../village");

  /** What old programs write where nobody asks for more. */
  private static final Map<String, String> OLDER =
      Map.of(
          "en", "windows-1252",
          "fr", "windows-1252",
          "es", "windows-1252",
          "ru", "windows-1251",
          "ar", "windows-1256",
          "zh", "GB18030");

  static Stream<Path> documents() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(VILLAGE, 2)) {
      all =
          files.filter(file -> file.toString().matches(".*/[a-z]{2}/\\w+\\.txt")).sorted().toList();
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} reads the same from Word, PDF, HTML and Akoma Ntoso")
  @MethodSource("documents")
  void printed(Path document) throws IOException {
    String text = Files.readString(document);
    String plain = content(read(text.getBytes(StandardCharsets.UTF_8)));
    SoftAssertions all = new SoftAssertions();
    for (Press press : Press.values()) {
      Record other = read(press.print(text));
      all.assertThat(other.source().mediaType()).isNotEqualTo("text/plain");
      all.assertThat(other.source().places()).isNotEmpty();
      all.assertThat(content(other)).as(press.ending).isEqualTo(plain);
    }
    all.assertAll();
  }

  @ParameterizedTest(name = "{0} reads the same however its letters became bytes")
  @MethodSource("documents")
  void encoded(Path document) throws IOException {
    String text = Files.readString(document);
    String plain = content(read(text.getBytes(StandardCharsets.UTF_8)));
    String language = Objects.requireNonNull(document.getParent()).getFileName().toString();
    Charset older = Charset.forName(Objects.requireNonNull(OLDER.get(language)));
    SoftAssertions all = new SoftAssertions();
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      all.assertThat(content(read(text.getBytes(wide)))).as(wide.name()).isEqualTo(plain);
      byte[] marked = ("\ufeff" + text).getBytes(wide);
      all.assertThat(content(read(marked))).as("%s, marked", wide).isEqualTo(plain);
    }
    if (older.newEncoder().canEncode(text)) {
      all.assertThat(content(read(text.getBytes(older)))).as(older.name()).isEqualTo(plain);
    }
    all.assertAll();
  }

  private static Record read(byte[] bytes) {
    return Reader.standard().read(new Source("x", bytes));
  }

  /** The record without its places, which differ, and without what mark-up adds. */
  private static String content(Record record) {
    StringWriter json = new StringWriter();
    JsonRecords.write(record.withFindings(List.of()), json, true);
    StringBuilder all = new StringBuilder();
    boolean origin = false;
    for (String line : json.toString().split("\n")) {
      origin |= line.startsWith("  \"source\"");
      String bare = line.strip();
      boolean place = bare.startsWith("\"start\"") || bare.startsWith("\"end\"");
      if (!origin && !place) {
        // a blank that holds words together is a blank on paper
        all.append(line.replace('\u00a0', ' ').replace('\u202f', ' ')).append('\n');
      }
      origin &= !line.startsWith("  }");
    }
    return all.toString();
  }
}
