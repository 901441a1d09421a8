package org.saisine.secretariat.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "0001-01-01, true",
    "0000-12-31, false",
    "9999-12-31, true",
    "+10000-01-01, false",
    "-0001-01-01, false",
    "2036-02-29, true",
    "2037-02-29, false",
    "' 2036-04-02 ', true",
    "2036-4-2, false",
    "soon, false",
  })
  @DisplayName("a day has a year of four digits, from 0001 to 9999, and stands in the calendar")
  void days(String written, boolean day) {
    assertThat(Days.of(written).isPresent()).isEqualTo(day);
  }
}
