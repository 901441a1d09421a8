package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Village.Sheet;

/** Each document of the village, in each language and form, gives the record made by hand. */
class VillageTest {
  /** What is not read yet; a comparison that comes right must leave the list. */
  private static final Set<String> OPEN =
      Set.of(
          "mandates fr/A_HRC_RES_91_22",
          "concordance A_HRC_RES_91_22",
          "paragraphs en/A_HRC_RES_91_14.noisy",
          "paragraphs fr/A_HRC_RES_91_14.noisy",
          "references en/A_91_NOTE.noisy",
          "references en/A_HRC_RES_91_14.noisy",
          "references fr/A_HRC_RES_91_14.noisy");

  static Stream<Sheet> sheets() {
    return Village.sheets().stream();
  }

  static Stream<Arguments> documents() {
    return Village.documents().entrySet().stream()
        .map(e -> argumentSet(e.getKey(), e.getKey(), e.getValue()));
  }

  private static Compared read(Sheet sheet) {
    return new Compared(Village.json(Village.record(sheet)));
  }

  private static Compared gold(Sheet sheet) {
    return new Compared(Village.gold(sheet));
  }

  @Test
  @DisplayName("the village is there: thirteen documents in each language")
  void there() {
    assertThat(Village.documents()).hasSizeGreaterThanOrEqualTo(13);
    assertThat(Village.documents().values()).allMatch(languages -> languages.size() >= 2);
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
  @MethodSource("sheets")
  @DisplayName("its paragraphs are told apart, numbered, and opened by their acts")
  void paragraphs(Sheet sheet) {
    unlessOpen(
        "paragraphs " + sheet,
        () -> {
          same(sheet, Compared::paragraphs);
          same(sheet, Compared::actions);
        });
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("what it cites is found, and in which paragraph")
  void references(Sheet sheet) {
    unlessOpen(
        "references " + sheet,
        () -> {
          same(sheet, Compared::references);
          same(sheet, Compared::citations);
        });
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
    unlessOpen(
        "mandates " + sheet,
        () -> {
          same(sheet, Compared::mandates);
        });
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

  @ParameterizedTest(name = "{argumentSetName}")
  @MethodSource("documents")
  @DisplayName("every language of a document gives the same facts")
  void concordance(String name, List<Sheet> languages) {
    Compared first = read(languages.getFirst());
    for (Sheet sheet : languages.subList(1, languages.size())) {
      Compared other = read(sheet);
      SoftAssertions all = new SoftAssertions();
      for (String key :
          List.of("kind", "symbol", "organ", "session", "issued", "adopted", "draft", "place")) {
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
              Compared::seatings)) {
        all.assertThat(part.apply(other)).as("%s %s", name, sheet).isEqualTo(part.apply(first));
      }
      unlessOpen("concordance " + name, all::assertAll);
    }
  }

  private static void unlessOpen(String what, Runnable comparison) {
    if (OPEN.contains(what)) {
      assertThatThrownBy(comparison::run)
          .as("%s is right now: take it off the list", what)
          .isInstanceOf(AssertionError.class);
    } else {
      comparison.run();
    }
  }

  private static void same(Sheet sheet, Function<Compared, List<String>> part) {
    assertThat(part.apply(read(sheet))).isEqualTo(part.apply(gold(sheet)));
  }
}
