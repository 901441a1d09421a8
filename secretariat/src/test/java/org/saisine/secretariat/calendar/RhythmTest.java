package org.saisine.secretariat.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.DateRange;

class RhythmTest {
  private static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static NavigableMap<Integer, List<DateRange>> known() {
    return new TreeMap<>();
  }

  /** Sessions from one on, each with its first and its last day. */
  private static NavigableMap<Integer, List<DateRange>> known(int from, String... days) {
    NavigableMap<Integer, List<DateRange>> known = known();
    for (int i = 0; i < days.length; i += 2) {
      known.put(from + i / 2, List.of(days(days[i], days[i + 1])));
    }
    return known;
  }

  private static When.Expected expected(
      String body, NavigableMap<Integer, List<DateRange>> known, int session) {
    When when = new Rhythm(body, known).of(session);
    assertThat(when).isInstanceOf(When.Expected.class);
    return (When.Expected) when;
  }

  private static String why(When when) {
    return when.reasons().getFirst().key();
  }

  @ParameterizedTest
  @CsvSource({
    // A September that begins on a Saturday, a Sunday, a Tuesday, a Wednesday, a Thursday, a
    // Friday.
    "73, 2018-09-18",
    "74, 2019-09-17",
    "75, 2020-09-15",
    "76, 2021-09-14",
    "77, 2022-09-13",
    "72, 2017-09-12",
    // A week earlier from the seventy-eighth on.
    "78, 2023-09-05",
    "79, 2024-09-10",
    "80, 2025-09-09",
  })
  @DisplayName("the Assembly opens on the Tuesday that rule 1 counts, and as it did")
  void assembly(int session, LocalDate day) {
    When.Expected when = expected("GA", known(), session);
    assertThat(when.opening()).isEqualTo(new DateRange(day, day));
    assertThat(when.reasons().getFirst().clause()).isPresent();
  }

  @Test
  @DisplayName("a session of the Assembly closes on the day before the next one opens")
  void closes() {
    assertThat(expected("GA", known(), 77).closing()).contains(days("2023-09-04", "2023-09-04"));
  }

  @Test
  @DisplayName("before the rule is as it is now, only the year is told: 57 by the year, 58 by rule")
  void before() {
    assertThat(why(expected("GA", known(), 57))).isEqualTo("why.in-year");
    assertThat(why(expected("GA", known(), 58))).isEqualTo("why.third-week");
  }

  @Test
  @DisplayName("the Economic and Social Council's year of 2022 runs from July 2021 to July 2022")
  void july() {
    When.Expected when = expected("ECOSOC", known(), 2022);
    assertThat(when.opening()).isEqualTo(days("2021-07-01", "2021-07-31"));
    assertThat(when.closing()).contains(days("2022-07-01", "2022-07-31"));
    assertThat(new Rhythm("ECOSOC", known()).of(2014)).isInstanceOf(When.Unknown.class);
    assertThat(new Rhythm("ECOSOC", known()).of(2015)).isInstanceOf(When.Expected.class);
  }

  @Test
  @DisplayName("the Security Council functions continuously, and says so")
  void continuous() {
    When when = new Rhythm("SC", known()).of(12);
    assertThat(when).isInstanceOf(When.Unknown.class);
    assertThat(why(when)).isEqualTo("why.continuous");
  }

  @Test
  @DisplayName("the Human Rights Council's autumn is learned from an autumn, one week either way")
  void sameWeeks() {
    NavigableMap<Integer, List<DateRange>> known = known(54, "2023-09-11", "2023-10-13");
    When.Expected when = expected("HRC", known, 57);
    assertThat(when.opening()).isEqualTo(days("2024-09-02", "2024-09-16"));
    assertThat(when.closing()).contains(days("2024-10-04", "2024-10-18"));
    assertThat(why(when)).isEqualTo("why.same-weeks");
  }

  @Test
  @DisplayName("a second part, once, is a chance of its year: only the first is moved on")
  void resumed() {
    NavigableMap<Integer, List<DateRange>> known = known();
    known.put(43, List.of(days("2020-02-24", "2020-03-13"), days("2020-06-15", "2020-06-23")));
    assertThat(expected("HRC", known, 46).closing()).contains(days("2021-03-05", "2021-03-19"));
  }

  @Test
  @DisplayName("a session between two that are dated lies after the one and before the other")
  void between() {
    NavigableMap<Integer, List<DateRange>> known = known();
    known.put(7, List.of(days("2034-10-09", "2034-10-13")));
    known.put(9, List.of(days("2036-10-06", "2036-10-10")));
    assertThat(expected("LVC-COP", known, 8).opening()).isEqualTo(days("2034-10-14", "2036-10-05"));
  }

  @Test
  @DisplayName("a summer's session lies after the spring's and before the autumn's, in its year")
  void inYear() {
    NavigableMap<Integer, List<DateRange>> known =
        known(54, "2023-09-11", "2023-10-13", "2024-02-26", "2024-04-05");
    When.Expected when = expected("HRC", known, 56);
    assertThat(when.opening()).isEqualTo(days("2024-04-06", "2024-09-15"));
    assertThat(why(when)).isEqualTo("why.in-year");
  }

  @Test
  @DisplayName("two dated sessions give an interval, told in whole months; one is too few")
  void interval() {
    NavigableMap<Integer, List<DateRange>> known = known(8, "2035-05-21", "2035-05-23");
    assertThat(why(new Rhythm("LVC-WG.1", known).of(9))).isEqualTo("why.too-few");
    known.put(9, List.of(days("2036-05-19", "2036-05-21")));
    When.Expected when = expected("LVC-WG.1", known, 10);
    assertThat(when.opening()).isEqualTo(days("2037-05-01", "2037-05-31"));
    assertThat(when.reasons().getFirst().words()).containsExactly(1, 364L, 364L, List.of(8, 9));
  }

  @Test
  @DisplayName("the range grows with the distance, from the shortest interval to the longest")
  void widens() {
    NavigableMap<Integer, List<DateRange>> known =
        known(
            1, "2030-03-01", "2030-03-02", "2031-03-01", "2031-03-02", "2032-06-01", "2032-06-02");
    assertThat(expected("LVC-WG.9", known, 4).opening())
        .isEqualTo(days("2033-06-01", "2033-09-30"));
    assertThat(expected("LVC-WG.9", known, 5).opening())
        .isEqualTo(days("2034-06-01", "2034-12-31"));
  }

  @Test
  @DisplayName("six sessions on something is still told, seven on nothing")
  void far() {
    NavigableMap<Integer, List<DateRange>> known =
        known(8, "2035-05-21", "2035-05-23", "2036-05-19", "2036-05-21");
    assertThat(new Rhythm("LVC-WG.1", known).of(15)).isInstanceOf(When.Expected.class);
    assertThat(new Rhythm("LVC-WG.1", known).of(16)).isInstanceOf(When.Unknown.class);
  }

  @Test
  @DisplayName("the Conference of the Parties meets at least every two years, as its rules say")
  void conference() {
    When.Expected when = expected("CTOC-COP", known(), 13);
    assertThat(when.opening()).isEqualTo(days("2026-01-01", "2026-12-31"));
    assertThat(why(when)).isEqualTo("why.at-least-every");
  }

  @Test
  @DisplayName("a day is moved to the nearest same day of the week")
  void moved() {
    assertThat(Stretch.moved(LocalDate.parse("2024-02-26"), 1)).isEqualTo("2025-02-24");
    assertThat(Stretch.moved(LocalDate.parse("2023-09-11"), 1)).isEqualTo("2024-09-09");
    assertThat(Stretch.moved(LocalDate.parse("2023-09-11"), -2)).isEqualTo("2021-09-13");
  }
}
