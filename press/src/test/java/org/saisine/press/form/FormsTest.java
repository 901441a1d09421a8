package org.saisine.press.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.press.Fidelity;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;

@DisplayName("A document made from a record")
class FormsTest {

  static Stream<Path> documents() {
    return Village.LANGUAGES.stream()
        .flatMap(Village::documents)
        .filter(file -> Forms.has(Village.read(file).masthead().kind().value()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  @DisplayName("is read back to the same record, whole")
  void circle(Path file) {
    Record record = Village.read(file);
    Record again = Forms.of(record).composition().record();
    assertThat(Fidelity.of(record, again).sections())
        .allSatisfy(section -> {
          assertThat(section.lost()).as(section.part() + " lost").isEmpty();
          assertThat(section.gained()).as(section.part() + " gained").isEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("documents")
  @DisplayName("is the text that its composition prints")
  void text(Path file) {
    Form form = Forms.of(Village.read(file));
    // an empty first cell is a space at the start of a line, which reading leaves out
    assertThat(OfficialText.of(form.composition())).isEqualTo(form.text().replace("\n\t", "\n"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  @DisplayName("has the same text each time")
  void same(Path file) {
    Record record = Village.read(file);
    assertThat(Forms.of(record)).isEqualTo(Forms.of(record));
  }

  @Test
  @DisplayName("stands under the agenda items whose titles the letterhead gives")
  void letterhead() {
    Record record = Village.read(Path.of("../village/en/A_HRC_RES_91_14.txt"));
    Letterhead head = Letterhead.PLAIN.under(List.of("Human rights on the coast"));
    assertThat(Forms.of(record, head).text())
        .contains("Agenda item 3\n\nHuman rights on the coast\n\nResolution adopted by");
  }

  @Test
  @DisplayName("bears the full name of an organ that no code names, and the organ speaks by it")
  void organ() {
    Record record = Village.read(Path.of("../village/fr/LVC_COP_RES_7_3.txt"));
    Letterhead head = Letterhead.PLAIN.of("Conférence des Parties à la Convention de la Lowen");
    assertThat(Forms.of(record, head).text())
        .startsWith("Conférence des Parties à la Convention de la Lowen\n")
        .contains("\nLa Conférence des Parties à la Convention de la Lowen,\n");
  }

  @Test
  @DisplayName("of a note is the Secretary-General's where the letterhead says so")
  void author() {
    Record record = Village.read(Path.of("../village/es/A_91_NOTE.txt"));
    Form form = Forms.of(record, Letterhead.PLAIN.by(Letterhead.Author.SECRETARY_GENERAL));
    assertThat(form.text()).contains("\nNota del Secretario General\n");
    assertThat(form.composition().record().masthead().kind().value()).isEqualTo(Kind.NOTE);
  }

  @Test
  @DisplayName("sets every point of a list on a line of its own")
  void points() {
    Record record = Village.read(Path.of("../village/fr/LVC_COP_RES_7_3.txt"));
    assertThat(Forms.of(record).text())
        .contains("Convention\u202f:\n\na) De fournir", "besoin\u202f;\n\nb) D’organiser");
  }

  @Test
  @DisplayName("has the notes of its record where they were called, in their words")
  void notes() {
    Form form = Forms.of(Village.read(Path.of("../village/en/A_HRC_RES_91_14.txt")));
    Composition composition = form.composition();
    assertThat(form.text())
        .endsWith(
            "\n1 A/HRC/90/37.\n"
                + "2 See A/HRC/90/37/Add.1 and A/HRC/90/G/4.\n"
                + "3 A/HRC/91/58, paras. 14–22.\n");
    assertThat(composition.notes()).hasSize(3);
  }

  @Test
  @DisplayName("is not made of a letter: the error says what there are forms for")
  void refused() {
    Record note = Village.read(Path.of("../village/en/A_91_NOTE.txt"));
    assertThat(Forms.has(Kind.LETTER)).isFalse();
    assertThatThrownBy(() -> Forms.of(Kinds.of(note, Kind.LETTER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("resolutions, decisions, notes and agendas");
  }
}
