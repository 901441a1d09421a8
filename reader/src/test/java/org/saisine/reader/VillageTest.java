package org.saisine.reader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Village.Sheet;

/** Each document of the village, in each language and form, gives the record made by hand. */
class VillageTest {
  static Stream<Sheet> sheets() {
    return Village.sheets().stream();
  }

  static Stream<Sheet> translations() {
    return sheets().filter(sheet -> sheet.form().isEmpty() && !sheet.language().equals("en"));
  }

  private static Compared read(Sheet sheet) {
    return new Compared(Village.json(Village.record(sheet)));
  }

  private static Compared gold(Sheet sheet) {
    return new Compared(Village.gold(sheet));
  }

  @Test
  @DisplayName("the village is there: thirteen documents, each in six languages")
  void there() {
    Map<String, List<String>> languages =
        sheets()
            .filter(sheet -> sheet.form().isEmpty())
            .collect(groupingBy(Sheet::name, mapping(Sheet::language, toList())));
    assertThat(languages).hasSizeGreaterThanOrEqualTo(13);
    assertThat(languages.values())
        .allSatisfy(all -> assertThat(all).contains("ar", "en", "es", "fr", "ru", "zh"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("the head of a document says what it is, whose, when and about what")
  void head(Sheet sheet) {
    Compared gold = gold(sheet);
    Compared read = read(sheet);
    SoftAssertions all = new SoftAssertions();
    for (String key :
        List.of(
            "language",
            "originalLanguage",
            "kind",
            "symbol",
            "symbolInferred",
            "organ",
            "session",
            "place",
            "issued",
            "adopted",
            "title")) {
      if (gold.says(key)) {
        all.assertThat(read.value(key)).as(key).isEqualTo(gold.value(key));
      } else {
        all.assertThat(read.says(key))
            .as("%s, which nothing says: %s", key, read.value(key))
            .isFalse();
      }
    }
    all.assertThat(read.agendaItems()).as("agendaItems").isEqualTo(gold.agendaItems());
    all.assertThat(read.values("meetings")).as("meetings").isEqualTo(gold.values("meetings"));
    all.assertThat(read.sessionDates()).as("sessionDates").isEqualTo(gold.sessionDates());
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("translations")
  @DisplayName("which paragraphs of what it cites are meant is the same in every language")
  void pinpoints(Sheet sheet) {
    assertThat(read(sheet).pinpoints())
        .isEqualTo(read(new Sheet("en", sheet.name(), sheet.form())).pinpoints());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("its paragraphs are told apart, numbered, and opened by their acts")
  void paragraphs(Sheet sheet) {
    same(sheet, Compared::paragraphs);
    same(sheet, Compared::actions);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("what it cites is found, and in which paragraph")
  void references(Sheet sheet) {
    same(sheet, Compared::references);
    same(sheet, Compared::citations);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("how it was adopted is read, and how each State voted")
  void adoption(Sheet sheet) {
    same(sheet, Compared::adoption);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("what it asks for is read, with when it is due")
  void mandates(Sheet sheet) {
    same(sheet, Compared::mandates);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("what it tells is read as events, with their days and deadlines")
  void events(Sheet sheet) {
    List<String> maybe = gold(sheet).announced();
    List<String> read = new ArrayList<>(read(sheet).events());
    List<String> gold = gold(sheet).events();
    read.removeIf(event -> maybe.contains(event) && !gold.contains(event));
    assertThat(read).isEqualTo(gold);
    same(sheet, Compared::deadlines);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("its agenda is read, and which item is taken up when")
  void agenda(Sheet sheet) {
    same(sheet, Compared::agenda);
    same(sheet, Compared::sittings);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("the meetings of subsidiary bodies are read, with their reports")
  void seatings(Sheet sheet) {
    same(sheet, Compared::seatings);
  }

  @ParameterizedTest
  @MethodSource("translations")
  @DisplayName("every language of a document gives the same facts")
  void concordance(Sheet sheet) {
    Compared first = read(new Sheet("en", sheet.name(), ""));
    Compared other = read(sheet);
    SoftAssertions all = new SoftAssertions();
    for (String key : List.of("kind", "symbol", "organ", "session", "issued", "adopted", "draft")) {
      all.assertThat(other.value(key)).as(key).isEqualTo(first.value(key));
    }
    for (Function<Compared, List<String>> part :
        List.<Function<Compared, List<String>>>of(
            Compared::agendaItems,
            Compared::sessionDates,
            Compared::frame,
            Compared::citations,
            Compared::adoption,
            Compared::mandates,
            Compared::events,
            Compared::deadlines,
            Compared::sittings,
            Compared::seatingsAnywhere)) {
      all.assertThat(part.apply(other)).isEqualTo(part.apply(first));
    }
    all.assertAll();
  }

  private static void same(Sheet sheet, Function<Compared, List<String>> part) {
    assertThat(part.apply(read(sheet))).isEqualTo(part.apply(gold(sheet)));
  }
}
