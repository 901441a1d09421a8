package org.saisine.press.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.press.form.Letterhead.Author;
import org.saisine.press.form.MandatesDue.Entry;
import org.saisine.press.form.MandatesDue.State;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;

@DisplayName("Papers of a secretariat")
class PapersTest {
  private static final LocalDate DAY = LocalDate.of(2036, 4, 1);

  static Stream<String> languages() {
    return Village.LANGUAGES.stream();
  }

  private static NoteVerbale verbale(String language, Author author) {
    Map<String, String> matters =
        Map.of(
            "en", "to invite each of them to nominate one expert by 15 May 2036.",
            "fr", "d’inviter chacune d’elles à désigner un expert d’ici au 15 mai 2036.",
            "es",
                "de invitar a cada una de ellas a que designe a un experto antes del 15 de mayo"
                    + " de 2036.",
            "ru", "предложить каждому из них назначить одного эксперта до 15 мая 2036 года.",
            "ar", "بدعوة كل منها إلى ترشيح خبير واحد في موعد أقصاه 15 أيار/مايو 2036.",
            "zh", "邀请各代表团在2036年5月15日前提名一名专家。");
    return new NoteVerbale(
        language,
        "LVC/2036/114",
        author,
        "",
        matters.getOrDefault(language, ""),
        List.of(),
        "Aldermere",
        DAY,
        "");
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("a note verbale opens and closes with the courtesies and leaves room for initials")
  void verbale(String language) {
    for (Author author : Author.values()) {
      Form form = Forms.of(verbale(language, author));
      assertThat(form.text().lines().filter(line -> !line.isEmpty())).hasSize(7);
      assertThat(form.text()).contains("LVC/2036/114").endsWith("\n[…]\n");
      assertThat(OfficialText.of(form.composition())).isEqualTo(form.text());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("a note verbale is read as a note of its day, at its place")
  void readVerbale(String language) {
    Record record = Forms.of(verbale(language, Author.SECRETARIAT)).composition().record();
    assertThat(record.language()).isEqualTo(language);
    assertThat(record.masthead().kind().value()).isEqualTo(Kind.NOTE);
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("the list of mandates has a row for each, whose document is read back")
  void mandates(String language) {
    Record resolution = Village.read(Path.of("../village", language, "A_HRC_RES_91_14.txt"));
    List<Mandate> owed = resolution.mandates();
    assertThat(owed).isNotEmpty();
    List<Entry> entries =
        owed.stream().map(each -> new Entry("A/HRC/RES/91/14", each, State.OPEN)).toList();
    Form form = Forms.of(new MandatesDue(language, "", DAY, entries));
    List<Line> rows =
        form.composition().lines().stream().filter(Line.Row.class::isInstance).toList();
    assertThat(rows).hasSize(owed.size() + 1);
    assertThat(form.composition().record().references())
        .hasSize(owed.size())
        .allSatisfy(each -> assertThat(each.symbol()).isEqualTo("A/HRC/RES/91/14"));
  }

  @Test
  @DisplayName("the list of mandates says how each stands")
  void states() {
    Record resolution = Village.read(Path.of("../village/fr/A_HRC_RES_91_14.txt"));
    Mandate mandate = resolution.mandates().getFirst();
    List<Entry> entries =
        Stream.of(State.values())
            .map(state -> new Entry("A/HRC/RES/91/14", mandate, state))
            .toList();
    assertThat(Forms.of(new MandatesDue("fr", "", DAY, entries)).text())
        .contains(
            "1er avril 2036", "\tOuvert\n", "\tÀ échéance\n", "\tEn retard\n", "\tAcquitté\n");
  }

  @Test
  @DisplayName("an agenda's programme keeps the days, hours and items of its sittings")
  void programme() {
    Record agenda = Village.read(Path.of("../village/fr/LVC_COP_WG1_2036_1.txt"));
    assertThat(Forms.of(agenda).text())
        .contains("\nLundi 19 mai 2036\n\n10 heures-13 heures\t1 a)\tOuverture de la réunion\n");
    assertThat(agenda.masthead().place().map(Fact::value)).contains("Saint-Orme");
  }
}
