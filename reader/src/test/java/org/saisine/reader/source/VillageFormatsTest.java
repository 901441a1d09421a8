package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Record;

/** The village's documents say the same in every format. */
class VillageFormatsTest {
  private static final Path VILLAGE = Path.of("../village/en");

  static Stream<Path> documents() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(VILLAGE)) {
      all =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(
                  file -> file.getFileName().toString().chars().filter(c -> c == '.').count() == 1)
              .sorted()
              .toList();
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} reads the same from a Word file")
  @MethodSource("documents")
  void word(Path document) throws IOException {
    same(document, WordPress.print(Sheet.of(Files.readString(document))));
  }

  @ParameterizedTest(name = "{0} reads the same from a PDF")
  @MethodSource("documents")
  void pdf(Path document) throws IOException {
    Sheet sheet = Sheet.of(Files.readString(document));
    String symbol =
        sheet.lines().stream()
            .map(Sheet.Line::text)
            .filter(line -> line.length() < 30 && line.indexOf('/') > 0)
            .findFirst()
            .orElse("");
    same(document, PagePress.print(sheet, symbol));
  }

  @ParameterizedTest(name = "{0} reads the same from HTML")
  @MethodSource("documents")
  void html(Path document) throws IOException {
    same(document, MarkupPress.html(Sheet.of(Files.readString(document))));
  }

  @ParameterizedTest(name = "{0} reads the same from Akoma Ntoso")
  @MethodSource("documents")
  void akn(Path document) throws IOException {
    same(document, MarkupPress.akn(Sheet.of(Files.readString(document))));
  }

  private static void same(Path document, byte[] bytes) throws IOException {
    Record plain = Reader.standard().read(new Source("x", Files.readAllBytes(document)));
    Record other = Reader.standard().read(new Source("x", bytes));
    assertThat(other.source().mediaType()).isNotEqualTo("text/plain");
    assertThat(other.source().places()).isNotEmpty();
    assertThat(whole(content(other))).isEqualTo(whole(content(plain)));
  }

  /** A page tells that a title goes on in the next line of its cell; plain text does not. */
  private static String whole(String content) {
    String cut = "Follow-up to the resolutions of the Conference of the";
    return content.replace(cut + " Parties on bridges, locks and the clearing of wrecks", cut);
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
        all.append(line).append('\n');
      }
      origin &= !line.startsWith("  }");
    }
    return all.toString();
  }
}
