package org.saisine.secretariat.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.drafting.Remark.Gap;
import org.saisine.secretariat.search.Alike;

/** The rules by which a draft is looked at, one by one. */
class DraftRulesTest {
  private static Twin twin(String title, double share, int rare) {
    return new Twin(
        new Alike("LVC/COP/RES/7/4", "en", "op1", title, "…", share, rare, List.of()),
        true,
        true,
        true,
        true);
  }

  private static String said(String title, List<Twin> twins) {
    return RepeatRules.of("op1", title, twins).map(Remark::code).orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource({"0.60, repeats", "0.59, nothing"})
  @DisplayName("what has three fifths of its telling words from another repeats it; less does not")
  void share(double share, String said) {
    assertThat(said("", List.of(twin("Lamps", share, 5)))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1, repeats", "0, formula"})
  @DisplayName("without a rare word in both, both say a formula")
  void rare(int rare, String said) {
    assertThat(said("", List.of(twin("Lamps", 1, rare)))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"2, repeats", "1, formula"})
  @DisplayName("where texts on two matters say the same, two rare words are needed")
  void rareInTwo(int rare, String said) {
    assertThat(said("", List.of(twin("Lamps", 1, rare), twin("Bread", 1, rare)))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"3, repeats", "4, formula"})
  @DisplayName("what stands in texts on four different matters belongs to none of them")
  void matters(int matters, String said) {
    List<String> titles = List.of("Lamps of the valley", "Bread", "Mushrooms", "Right to a view");
    List<Twin> twins = new ArrayList<>();
    titles.subList(0, matters).forEach(title -> twins.add(twin(title, 0.9, 5)));
    assertThat(said("", twins)).isEqualTo(said);
  }

  @Test
  @DisplayName("a formula of the same matter years before is a repetition, and only that is shown")
  void sameMatter() {
    Twin other = twin("Bread", 1, 0);
    Twin own = twin("Lamps of the lower valley", 0.9, 0);
    Optional<Remark> remark =
        RepeatRules.of("op1", "Lamps of the upper valley", List.of(other, own));
    assertThat(remark).contains(new Remark.Repeats("op1", List.of(own)));
    assertThat(said("Bridges and fords", List.of(other, own))).isEqualTo("formula");
  }

  private static Mandate mandate(
      Mandate.Kind kind, String by, String to, List<Due> due, String every) {
    return new Mandate(
        "1",
        kind,
        by.isEmpty() ? List.of() : List.of(by),
        to.isEmpty() ? List.of() : List.of(to),
        due,
        Optional.of(every).filter(each -> !each.isEmpty()),
        "words",
        new Span(0, 1));
  }

  private static List<Gap> gaps(Mandate mandate) {
    return MandateRules.gaps(mandate, false);
  }

  @Test
  @DisplayName("a report says who owes it, to whom and when; each that it leaves out is told")
  void report() {
    List<Due> due = List.of(new Due.AtSession("HRC", 95));
    assertThat(gaps(mandate(Mandate.Kind.REPORT, "SG", "HRC", due, ""))).isEmpty();
    assertThat(gaps(mandate(Mandate.Kind.REPORT, "", "HRC", due, "")))
        .containsExactly(Gap.ADDRESSEE);
    assertThat(gaps(mandate(Mandate.Kind.REPORT, "SG", "", due, "")))
        .containsExactly(Gap.RECIPIENT);
    assertThat(gaps(mandate(Mandate.Kind.REPORT, "SG", "HRC", List.of(), "")))
        .containsExactly(Gap.TIME);
  }

  @Test
  @DisplayName("what recurs needs an end, or else a time at which it is looked at again")
  void recurring() {
    Mandate forEver = mandate(Mandate.Kind.REPORT, "SG", "HRC", List.of(), "annual");
    assertThat(MandateRules.gaps(forEver, false)).containsExactly(Gap.END, Gap.REVIEW);
    assertThat(MandateRules.gaps(forEver, true)).containsExactly(Gap.END);
    List<Due> threeYears = List.of(new Due.Within("P3Y"));
    assertThat(gaps(mandate(Mandate.Kind.REPORT, "SG", "HRC", threeYears, "annual"))).isEmpty();
    List<Due> first = List.of(new Due.AtSession("HRC", 95));
    assertThat(gaps(mandate(Mandate.Kind.REPORT, "SG", "HRC", first, "annual"))).contains(Gap.END);
  }

  @Test
  @DisplayName("a body that is set up for three years has an end; one without has none")
  void body() {
    List<Due> threeYears = List.of(new Due.Within("P3Y"));
    assertThat(gaps(mandate(Mandate.Kind.BODY, "HRC", "", threeYears, ""))).isEmpty();
    assertThat(gaps(mandate(Mandate.Kind.BODY, "HRC", "", List.of(), "")))
        .containsExactly(Gap.END, Gap.REVIEW);
  }

  @Test
  @DisplayName("that an organ remains seized of a matter needs no time")
  void seized() {
    assertThat(gaps(mandate(Mandate.Kind.AGENDA, "HRC", "", List.of(), ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A/HRC/RES/91/14, true",
    "A/HRC/RES/S-36/1, true",
    "A/HRC/RES/91, false",
    "A/HRC/RES/2036/14, false",
    "S/RES/3361(2036), true",
    "S/RES/3361, false",
    "S/RES/3361/2036, false",
    "A/RES/1514(XV), true",
    "A/RES/217(III)A, true",
    "A/RES/91/152/Add.1, true",
    "E/RES/2036/9, true"
  })
  @DisplayName("a symbol has one of the forms that its organ uses, or it is told")
  void forms(String symbol, boolean formed) {
    assertThat(SymbolRules.of(symbol).orElseThrow().formed()).isEqualTo(formed);
  }

  @ParameterizedTest
  @CsvSource({"LVC/COP/RES/7/4", "A/HRC/91/58", "ST/SGB/2036/1", "XYZ/1"})
  @DisplayName("of organs that the data does not know, and of other documents, nothing is said")
  void unknownForms(String symbol) {
    assertThat(SymbolRules.of(symbol)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | resolution 91/14 of 2 April 2036, entitled “Lamps”, | Lamps",
        "fr | résolution 91/14, intitulée « Lampes », | Lampes",
        "es | resolución 91/14, titulada “Lámparas”, | Lámparas",
        "ru | резолюцию 91/14, озаглавленную «Лампы», | Лампы",
        "ar | القرار 91/14 المعنون “المصابيح”، | المصابيح",
        "zh | 第91/14号决议，题为“灯”， | 灯"
      })
  @DisplayName("a title stands in quotation marks behind the word that says so, in six languages")
  void titles(String language, String text, String title) {
    assertThat(CitedTitle.behind("91/14", text, language)).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolution 91/14, by which it adopted the “Plan of lamps”",
        "resolution 91/14; and the report entitled “Lamps”",
        "resolutions 91/14 and 91/15, entitled “Lamps”",
        "resolution 91/14, and again 91/14, entitled “Lamps”",
        "resolution 91/14, entitled Lamps"
      })
  @DisplayName("where it is not sure that a title is meant, and whose, none is compared")
  void unsureTitles(String text) {
    assertThat(CitedTitle.behind("91/14", text, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Lamps of the valley, lamps of the Valley, true",
    "Lamps of the valley, Lamps of the valley: the second year, true",
    "Lamps of the valley, Lamps of the hill, false"
  })
  @DisplayName("titles are the same but for capitals and signs, or as far as one of them goes")
  void sameTitles(String one, String other, boolean same) {
    assertThat(CitedTitle.same(one, other)).isEqualTo(same);
  }
}
