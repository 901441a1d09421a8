package org.saisine.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;

/** What was printed, in whatever form, is what is read. */
class PrintedAndReadTest {

  static Stream<Arguments> imagined() {
    return Stream.of("en", "fr")
        .flatMap(code -> LongStream.rangeClosed(1, 40).mapToObj(seed -> Arguments.of(code, seed)));
  }

  @ParameterizedTest
  @MethodSource("imagined")
  @DisplayName("a resolution printed one paragraph a line is read as it was meant")
  void clean(String language, long seed) {
    Imagined document = new Imagined(language, seed);
    same(document, document.clean());
  }

  @ParameterizedTest
  @MethodSource("imagined")
  @DisplayName("on pages of any width and height too")
  void paged(String language, long seed) {
    Imagined document = new Imagined(language, seed);
    Random random = new Random(seed);
    same(document, document.paged(60 + random.nextInt(60), 12 + random.nextInt(30)));
  }

  @ParameterizedTest
  @MethodSource("imagined")
  @DisplayName("with Markdown one paragraph a line too")
  void marked(String language, long seed) {
    Imagined document = new Imagined(language, seed);
    same(document, document.marked());
  }

  private static void same(Imagined document, String text) {
    Record record = Reader.standard().read(new Source("imagined.txt", text.getBytes(UTF_8)));
    assertThat(record.language()).isEqualTo(document.language);
    assertThat(record.paragraphs().stream().map(PrintedAndReadTest::line))
        .containsExactlyElementsOf(document.expected);
    assertThat(new Compared(Village.json(record)).adoption()).isEqualTo(document.positions);
    assertThat(record.paragraphs()).allMatch(paragraph -> paragraph.act().isPresent());
    Record clean =
        Reader.standard().read(new Source("imagined.txt", document.clean().getBytes(UTF_8)));
    assertThat(acts(record)).isEqualTo(acts(clean));
    assertThat(record.references().stream().map(Citation::symbol))
        .containsExactlyElementsOf(clean.references().stream().map(Citation::symbol).toList());
  }

  private static List<String> acts(Record record) {
    return record.paragraphs().stream().map(p -> p.act().map(Act::code).orElse("")).toList();
  }

  private static String line(Paragraph paragraph) {
    return paragraph.id()
        + " "
        + paragraph.number().orElse("")
        + " "
        + Compared.letters(paragraph.text());
  }
}
