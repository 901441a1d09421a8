package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.secretariat.record.Dues;

class UnfoldingTest {
  private static final Unfolding.Said SAID =
      new Unfolding.Said("HRC", 91, Optional.of(LocalDate.of(2036, 3, 28)));

  private static List<String> aims(String due, String every, String until) {
    return Unfolding.of(Dues.of(due).orElseThrow(), every, SAID, List.of(), LocalDate.parse(until))
        .stream()
        .map(Unfolding.Turn::aim)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // The Council sits three times a year, the Assembly once.
    "HRC 94, annual, 2039-12-31, 'HRC 94,HRC 97,HRC 100'",
    "HRC 94, annual, 2038-12-31, 'HRC 94,HRC 97'",
    "HRC 94, each-session, 2037-12-31, 'HRC 94,HRC 95,HRC 96'",
    "GA 92, biennial, 2041-01-01, 'GA 92,GA 94,GA 96'",
    "2037, triennial, 2043-01-01, '2037,2040,2043'",
    "2037-06-30, annual, 2039-06-29, '2037-06-30,2038-06-30'",
    "2037-06-30, annual, 2039-06-30, '2037-06-30,2038-06-30,2039-06-30'",
    "2037-01-31, P3M, 2037-08-01, '2037-01-31,2037-04-30,2037-07-31'",
    "P1Y, P6M, 2039-01-01, 'P1Y,2036-09-28,2037-03-28'"
  })
  @DisplayName("what recurs comes round from its first time until the day that is asked for")
  void recurs(String due, String every, String until, String aims) {
    assertThat(aims(due, every, until)).containsExactly(aims.split(",", -1));
  }

  @Test
  @DisplayName("what recurs without a first time is counted from when it was said, by its years")
  void unset() {
    assertThat(aims("", "annual", "2038-12-31")).containsExactly("2037", "2038");
    assertThat(aims("", "each-session", "2037-12-31")).startsWith("HRC 92", "HRC 93");
    assertThat(
            Unfolding.of(
                List.of(), "each-session", SAID, List.of("GA"), LocalDate.of(2038, 12, 31)))
        .extracting(Unfolding.Turn::aim)
        .containsExactly("");
  }

  @Test
  @DisplayName("of a body whose sessions tell no years, no more than two sessions are told ahead")
  void insight() {
    assertThat(aims("LVC-COP 8", "each-session", "2099-01-01"))
        .containsExactly("LVC-COP 8", "LVC-COP 9", "LVC-COP 10");
    assertThat(aims("LVC-COP 8", "annual", "2099-01-01")).containsExactly("LVC-COP 8");
  }

  @Test
  @DisplayName("the same time is told once, and what sets none has one round without a time")
  void once() {
    assertThat(aims("HRC 94; HRC 94; GA 92", "", "2040-01-01")).containsExactly("HRC 94", "GA 92");
    assertThat(aims("", "", "2040-01-01")).containsExactly("");
    assertThat(aims("P1000000000Y", "annual", "2040-01-01")).containsExactly("P1000000000Y");
  }

  @Test
  @DisplayName("what lasts until the year 9999 has an end, what lasts longer has none")
  void ends() {
    LocalDate day = LocalDate.of(2036, 3, 28);
    assertThat(Unfolding.end(day, "P7963Y")).contains(LocalDate.of(9999, 3, 28));
    assertThat(Unfolding.end(day, "P7964Y")).isEmpty();
    assertThat(Unfolding.end(day, "P900000000Y")).isEmpty();
  }
}
