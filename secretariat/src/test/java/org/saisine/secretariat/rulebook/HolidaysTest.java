package org.saisine.secretariat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  @ParameterizedTest
  @CsvSource({
    "1961, 1961-04-02",
    "2000, 2000-04-23",
    "2019, 2019-04-21",
    "2024, 2024-03-31",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  @DisplayName("Easter is the Sunday after the full moon of spring, as the calendars print it")
  void easter(int year, LocalDate sunday) {
    assertThat(Holidays.easter(year)).isEqualTo(sunday);
  }

  @Test
  @DisplayName("Easter is always a Sunday from 22 March to 25 April")
  void easters() {
    for (int year = 1583; year < 4000; year++) {
      LocalDate easter = Holidays.easter(year);
      assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Thanksgiving and Memorial Day in New York, and no more than that
    "new-york, 2036-11-27, true",
    "new-york, 2036-11-20, false",
    "new-york, 2036-05-26, true",
    "geneva, 2036-05-26, false",
    // Good Friday everywhere; Easter Monday not in New York
    "new-york, 2036-04-11, true",
    "vienna, 2036-04-11, true",
    "geneva, 2036-04-14, true",
    "new-york, 2036-04-14, false",
    // the Thursday after the first Sunday of September in Geneva
    "geneva, 2036-09-11, true",
    "geneva, 2036-09-04, false",
    // the national day of Austria
    "vienna, 2036-10-26, true",
    "geneva, 2036-10-26, false",
    // of this seat nothing is known
    "nairobi, 2036-12-25, false"
  })
  @DisplayName("each seat has holidays of its own, which a rule tells")
  void seats(String seat, LocalDate day, boolean off) {
    assertThat(Holidays.on(seat, day)).isEqualTo(off);
    Value.Dates official = new Value.Dates(true, List.of());
    assertThat(official.closed(seat, day)).isEqualTo(off);
    assertThat(new Value.Dates(false, List.of()).closed(seat, day)).isFalse();
    assertThat(new Value.Dates(false, List.of(day)).closed(seat, day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"official", "none", "2036-03-20", "official 2036-03-20 2036-05-27"})
  @DisplayName("what the office writes is read as it is written")
  void written(String written) {
    assertThat(Value.read(Value.Dates.class, written).orElseThrow().written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"none 2036-03-20", "2036-03-20 official", "officials", "2036-02-30"})
  @DisplayName("what is neither the official days nor days is refused")
  void refused(String written) {
    assertThat(Value.read(Value.Dates.class, written)).isEmpty();
  }

  @Test
  @DisplayName("data that tell no day let nothing start, and all of them are named")
  void wrong() {
    assertThatThrownBy(() ->
            Holidays.read(
                "geneva | 02-31 | sure\ngeneva | monday 3 13 | sure\nvienna | 01-01 | so"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("line 2")
        .hasMessageContaining("line 3");
  }
}
