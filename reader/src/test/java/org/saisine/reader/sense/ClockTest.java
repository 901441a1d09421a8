package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.language.Languages;

@DisplayName("Times of day")
class ClockTest {
  private static Optional<Clock.Hours> hours(String language, String text) {
    char[] chars = text.toCharArray();
    return new Clock(chars, Languages.standard().language(language).narrative())
        .at(0, chars.length);
  }

  /** The hours, and how many characters stand behind them. */
  private static String told(String language, String text) {
    return hours(language, text)
        .map(hours ->
            hours.from()
                + hours.to().map(to -> "-" + to).orElse("")
                + " "
                + (text.length() - hours.end()))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~10 a.m.–1 p.m.~10:00-13:00 0",
        "en~10 a.m. to 1 p.m. in the mill~10:00-13:00 12",
        "en~3–5.30 p.m.~15:00-17:30 0",
        "en~11–1 p.m.~11:00-13:00 0",
        "en~12–1 p.m.~12:00-13:00 0",
        "en~9–11.45 a.m.~09:00-11:45 0",
        "en~10 a.m.–noon~10:00-12:00 0",
        "en~10 a.m.–12 noon~10:00-12:00 0",
        "en~12.30 p.m.~12:30 0",
        "en~12 a.m.–1 a.m.~00:00-01:00 0",
        "en~11 p.m.–12 a.m.~23:00-00:00 0",
        "en~10:00-13:00~10:00-13:00 0",
        "en~10:00 to 13:00~10:00-13:00 0",
        "en~noon~12:00 0",
        "en~15:59~15:59 0",
        "en~3.45 p.m. bells~15:45 6",
        "fr~10 heures-13 heures~10:00-13:00 0",
        "fr~10 h-13 h 30~10:00-13:30 0",
        "fr~10h30-13h~10:30-13:00 0",
        "fr~10 heures à midi~10:00-12:00 0",
        "fr~24 heures~00:00 0",
        "zh~上午10时至下午1时~10:00-13:00 0",
        "zh~上午10:30~10:30 0",
        "zh~下午３时３０分~15:30 0",
        "ru~10 ч 00 мин–13 ч 30 мин~10:00-13:30 0",
        "ru~10 ч. 00 м. – 13 ч. 30 м.~10:00-13:30 0",
        "ru~10 ч. колоколов~10:00 10",
        "ru~10 ч~10:00 0",
        "es~10.00 horas~10:00 0",
      })
  @DisplayName("hours are read in the forms of every language, and end where their words end")
  void forms(String language, String text, String told) {
    assertThat(told(language, text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10", "10.30", "10–12", "100 a.m.", "10 bells", "a.m.", "10 – bells", "", "ten"})
  @DisplayName("a number is a time only where a word, a colon or a half of the day says so")
  void bare(String text) {
    assertThat(told("en", text)).isEqualTo("none");
  }

  @Test
  @DisplayName("the day has hours up to 24 and minutes up to 59")
  void boundaries() {
    assertThat(told("en", "24:00")).isEqualTo("00:00 0");
    assertThat(told("en", "25:00")).isEqualTo("none");
    assertThat(told("en", "23:59")).isEqualTo("23:59 0");
    assertThat(told("en", "23:60")).isEqualTo("none");
    assertThat(told("en", "10:00-25:00")).isEqualTo("10:00 0");
  }

  @Test
  @DisplayName("a half of the day that only the end says is that of the start, if it comes before")
  void half() {
    assertThat(told("en", "2–4 p.m.")).isEqualTo("14:00-16:00 0");
    assertThat(told("en", "4–2 p.m.")).isEqualTo("04:00-14:00 0");
    assertThat(told("en", "2–2 p.m.")).isEqualTo("02:00-14:00 0");
    assertThat(told("en", "10 a.m.–11")).isEqualTo("10:00-11:00 0");
  }

  @Test
  @DisplayName("minutes are two digits: one or three are something else")
  void minutes() {
    assertThat(told("en", "10:30")).isEqualTo("10:30 0");
    assertThat(told("en", "10:3")).isEqualTo("none");
    assertThat(told("en", "10:300")).isEqualTo("none");
    assertThat(told("fr", "10 h 3")).isEqualTo("10:00 2");
    assertThat(told("fr", "10 h 15:30")).isEqualTo("10:00 6");
  }

  @Test
  @DisplayName("a line's end ends the hours")
  void lines() {
    assertThat(told("en", "10 a.m.–\n1 p.m.")).isEqualTo("10:00 8");
    assertThat(told("en", "10\na.m.")).isEqualTo("none");
  }
}
