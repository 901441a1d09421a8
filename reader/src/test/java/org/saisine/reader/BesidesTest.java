package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Village.Sheet;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Wording;

@DisplayName("What stands beside paragraphs")
class BesidesTest {

  static Stream<Sheet> sheets() {
    return Village.sheets().stream();
  }

  private static Record village(String language, String name) {
    return Village.record(new Sheet(language, name, ""));
  }

  private static Record read(String text) {
    return Reader.standard()
        .read(new Source("it.txt", text.getBytes(StandardCharsets.UTF_8), "en"));
  }

  private static List<String> titles(String under) {
    String text =
        "General Assembly\n\nNinety-first session\n\n"
            + under
            + "\n\nThe keeping of wells\n\nNote by the Secretariat\n\n"
            + "1. The wells were counted on 3 May 2036 by those who keep them.\n";
    return read(text).masthead().wording().itemTitles().stream().map(Fact::value).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "A_91_NOTE,1",
    "A_HRC_92_41,2",
    "A_HRC_RES_91_14,1",
    "A_RES_91_152,1",
    "E_RES_2036_9,1",
    "LVC_COP_2036_5,3",
    "LVC_COP_DEC_8_2,0",
    "LVC_COP_RES_7_3,0",
    "S_RES_3361_2036,0"
  })
  @DisplayName("each item that a document is issued under has one title, in every language")
  void villageTitles(String name, int titles) {
    for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
      Wording wording = village(language, name).masthead().wording();
      String text = Village.text(new Sheet(language, name, "")).replace("*", "");
      assertThat(wording.itemTitles()).as(language).hasSize(titles);
      wording.lines().forEach(line -> assertThat("\n" + text).contains("\n" + line.value()));
    }
  }

  @Test
  @DisplayName("lines under one item are its title")
  void oneItem() {
    assertThat(titles("Agenda item 4\n\nWells and springs:\n\nKeeping of wells"))
        .containsExactly("Wells and springs: Keeping of wells");
  }

  @Test
  @DisplayName("under two items a line behind a comma, or one that begins small, goes on")
  void twoItems() {
    assertThat(titles("Agenda items 4 and 5\n\nWells,\n\nsprings\n\nand brooks\n\nFerries"))
        .containsExactly("Wells, springs and brooks", "Ferries");
    assertThat(titles("Agenda items 4 and 5\n\nWells,\n\nFerries"))
        .containsExactly("Wells,", "Ferries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Andorra, Belgium, Chile and Denmark",
        "[on the report of the Second Committee (A/91/447)]",
        "Draft resolution"
      })
  @DisplayName("sponsors, a line in brackets and the kind are no titles")
  void noTitles(String line) {
    assertThat(titles("Agenda item 4\n\nWells\n\n" + line)).containsExactly("Wells");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("the mark of a note stands where the record says, behind the words it follows")
  void marks(Sheet sheet) {
    Record record = Village.record(sheet);
    String text = Village.text(sheet);
    SoftAssertions all = new SoftAssertions();
    for (Apparatus.Note note : record.apparatus().notes()) {
      int at = note.called().start();
      String behind = text.substring(at, Math.min(text.length(), at + 8)).strip();
      all.assertThat(behind).as(note.text()).matches("(?s)[(^{<sup>]*[¹²³⁴⁵⁶⁷⁸⁹\\d*].*");
      paragraph(record, note)
          .ifPresent(it ->
              all.assertThat(text.substring(0, at))
                  .as(note.text())
                  .endsWith(it.text().substring(Math.max(0, note.at() - 3), note.at())));
    }
    all.assertAll();
  }

  private static Optional<Paragraph> paragraph(Record record, Apparatus.Note note) {
    return record.paragraphs().stream()
        .filter(it -> note.paragraph().equals(Optional.of(it.id())))
        .filter(it -> it.span().start() <= note.called().start())
        .filter(it -> note.called().start() <= it.span().end())
        .findFirst();
  }

  @Test
  @DisplayName("a note that a page cuts in two is one note")
  void cut() {
    Apparatus beside =
        read("""
        General Assembly

        Note by the Secretariat

        1. The wells were counted by those who keep them.¹

        ¹ See A/91/44, which tells of wells,

        2. They will be counted again.
        """)
            .apparatus();
    assertThat(beside.notes()).extracting(Apparatus.Note::mark).containsExactly("1");
    assertThat(beside.notes().getFirst().paragraph()).contains("p1");
    assertThat(beside.notes().getFirst().at()).isEqualTo(46);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  @DisplayName("a heading stands over the paragraph that follows it")
  void headings(String language) {
    assertThat(village(language, "LVC_COP_2036_5").apparatus().headings())
        .extracting(heading -> heading.over().orElse(""))
        .containsExactly("p1", "p4", "p7", "p10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  @DisplayName("what is told behind a vote is kept, and is no heading")
  void remarks(String language) {
    Apparatus beside = village(language, "LVC_COP_DEC_8_2").apparatus();
    assertThat(beside.headings()).isEmpty();
    assertThat(beside.remarks()).hasSize(1);
    assertThat(beside.remarks().getFirst().value()).contains("LVC/COP/2036/L.3");
  }

  @Test
  @DisplayName("an address in angle brackets is no mark-up")
  void address() {
    String text =
        "General Assembly\n\nNote by the Secretariat\n\n"
            + "1. The wells are listed at <https://wells.example/2036>, and <i>nowhere</i> else.\n";
    assertThat(read(text).paragraphs().getFirst().text())
        .isEqualTo("The wells are listed at <https://wells.example/2036>, and nowhere else.");
  }
}
