package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Languages;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.DateRange;

class DatesTest {

  /** Ranges as "from..to", days alone, groups of one document divided by a bar. */
  private static String dates(String language, String text) {
    return Readings.dates(language, text).stream()
        .map(group -> group.stream().map(DatesTest::range).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  /** The same of a text whose spaces stand as they are printed. */
  private static String spaced(String text) {
    char[] chars = text.toCharArray();
    Tokens tokens = Tokens.scan(chars, chars.length, Languages.standard().language("en").words());
    return Readings.dates(new Dates(chars, tokens), tokens).stream()
        .map(group -> group.stream().map(DatesTest::range).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static String range(DateRange range) {
    return range.from().equals(range.to()) ? "" + range.from() : range.from() + ".." + range.to();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~22 June 2036~2036-06-22",
        "en~June 22, 2036~2036-06-22",
        "en~22 Jun. 2036~2036-06-22",
        "en~the 1st of May 2036~2036-05-01",
        "en~22\u00a0June\u00a02036~2036-06-22",
        "fr~22 juin 2036~2036-06-22",
        "fr~1er janvier 2037~2037-01-01",
        "fr~le 22 juin de 2036~2036-06-22",
        "fr~2 févr. 2036~2036-02-02",
        "fr~15 AOÛT 2036~2036-08-15",
        "es~22 de junio de 2036~2036-06-22",
        "es~1 de mayo de 2036~2036-05-01",
        "ru~22 июня 2036 года~2036-06-22",
        "ar~22 حزيران/يونيه 2036~2036-06-22",
        "zh~2036年6月22日~2036-06-22",
        "zh~２０３６年６月２２日~2036-06-22",
      })
  @DisplayName("a day is read in the forms of every language")
  void days(String language, String text, String day) {
    assertThat(dates(language, text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~25 February–4 April 2036~2036-02-25..2036-04-04",
        "en~25 to 29 May 2036~2036-05-25..2036-05-29",
        "en~25–29 May 2036~2036-05-25..2036-05-29",
        "en~from 25 May to 4 June 2036~2036-05-25..2036-06-04",
        "en~30 December 2036 to 4 January 2037~2036-12-30..2037-01-04",
        "en~9 and 10 March 2037~2037-03-09..2037-03-10",
        "en~9 and 11 March 2037~2037-03-09 2037-03-11",
        "en~24 February–13 March and 15–23 June 2036~2036-02-24..2036-03-13 2036-06-15..2036-06-23",
        "en~3, 5 and 9 May 2036~2036-05-03 2036-05-05 2036-05-09",
        "fr~du 25 au 29 mai 2036~2036-05-25..2036-05-29",
        "fr~25 février-4 avril 2036~2036-02-25..2036-04-04",
        "fr~les 10 et 11 septembre 2036~2036-09-10..2036-09-11",
        "fr~du lundi 25 au vendredi 29 mai 2036~2036-05-25..2036-05-29",
        "zh~2036年1月1日至12月31日~2036-01-01..2036-12-31",
        "zh~2036年4月1日至5日~2036-04-01..2036-04-05",
        "zh~2036年12月7日和8日~2036-12-07..2036-12-08",
        "zh~2036年12月7日、2037年1月8日~2036-12-07 | 2037-01-08",
      })
  @DisplayName("days that share a month or a year are one group of days and ranges")
  void ranges(String language, String text, String ranges) {
    assertThat(dates(language, text)).isEqualTo(ranges);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 June 2036",
        "29 February 2037",
        "32 May 2036",
        "0 May 2036",
        "May 32, 2036",
        "12 October",
        "October 2036",
        "2036",
        "12 bells 2036",
        "12 May 1899",
        "12 May 2200",
        "12 / May / 2036",
        "12 May of the ferries 2036",
      })
  @DisplayName("a day that no calendar has, or that lacks its year, is no date")
  void none(String text) {
    assertThat(dates("en", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"29 February 2036, 2036-02-29", "12 May 1900, 1900-05-12", "12 May 2199, 2199-05-12"})
  @DisplayName("a leap day is one in a leap year; years run from 1900 to 2199")
  void boundaries(String text, String day) {
    assertThat(dates("en", text)).isEqualTo(day);
  }

  @Test
  @DisplayName("two full dates are two, unless a word makes them one stretch")
  void two() {
    assertThat(dates("en", "on 3 May 2036, 4 June 2036")).isEqualTo("2036-05-03 | 2036-06-04");
    assertThat(dates("fr", "à Saint-Orme le 3 mai 2036, à la Tour les 4 juin 2035, 5 juin 2036"))
        .isEqualTo("2036-05-03 | 2035-06-04 | 2036-06-05");
    assertThat(dates("en", "3 May 2036 to 4 June 2036")).isEqualTo("2036-05-03..2036-06-04");
  }

  @Test
  @DisplayName("a range that would run backwards ends on its first day")
  void backwards() {
    assertThat(dates("en", "29 to 25 May 2036")).isEqualTo("2036-05-29");
  }

  @Test
  @DisplayName("a date does not run on into the next block")
  void blocks() {
    assertThat(dates("en", "25\n\nMay 2036.\n")).isEmpty();
    assertThat(dates("en", "A bell on 25 May\n\n2036 bells.\n")).isEmpty();
  }

  @Test
  @DisplayName("a number that follows a date stays outside of it")
  void behind() {
    assertThat(dates("en", "On 3 May 2036, 12 bells rang")).isEqualTo("2036-05-03");
  }

  @Test
  @DisplayName("a date knows its words")
  void words() {
    String text = "rang on 22 June 2036, at dusk";
    Context context = Readings.context("en", text);
    Dates.Found found = null;
    for (int t = 0; t < context.tokens.size() && found == null; t++) {
      found = context.dates.at(t).orElse(null);
    }
    assertThat(found).isNotNull();
    assertThat(text.substring(found.start(), found.end())).isEqualTo("22 June 2036");
    assertThat(found.from()).isEqualTo(found.to()).isEqualTo(LocalDate.of(2036, 6, 22));
  }

  @Test
  @DisplayName("of many days in one list none is lost")
  void many() {
    List<List<DateRange>> groups = Readings.dates("en", "1, 3, 5, 7, 9, 11, 13 and 15 May 2036");
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst()).hasSize(8);
  }

  @Test
  @DisplayName("a day that a convention is named after is a day that the text names")
  void namedAfter() {
    Language language = Languages.standard().language("en");
    assertThat(NamedDays.in("under the Geneva Conventions of 12 August 1949", language))
        .containsExactly(LocalDate.of(1949, 8, 12));
    assertThat(NamedDays.in("from 25 to 29 May 2036 and in June", language))
        .containsExactly(LocalDate.of(2036, 5, 25), LocalDate.of(2036, 5, 29));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~May 1, 2036~2036-05-01",
        "en~May 0, 2036~''",
        "en~May 31, 2036~2036-05-31",
        "en~May 22, 1900~1900-05-22",
        "en~May 22, 1899~''",
        "en~May 22, 2199~2199-05-22",
        "en~May 22, 2200~''",
        "en~May; 22, 2036~''",
        "en~1 May 2036~2036-05-01",
        "zh~2036年1月1日~2036-01-01",
        "zh~2036年0月1日~''",
        "zh~2036年1月0日~''",
        "zh~2036年12月31日~2036-12-31",
        "zh~2036年13月31日~''",
        "zh~2036年12月32日~''",
        "zh~1900年1月1日~1900-01-01",
        "zh~2199年1月1日~2199-01-01",
        "zh~2200年1月1日~''",
        "zh~2036年5月2日至31日~2036-05-02..2036-05-31",
        "zh~2036年5月2日至32日~2036-05-02",
        "zh~2036年5月1日和1日~2036-05-01 2036-05-01",
        "zh~2036年5月1日和0日~2036-05-01",
        "zh~2036年5月1日至12月1日~2036-05-01..2036-12-01",
        "zh~2036年5月1日至13月1日~2036-05-01",
        "zh~25日~''",
      })
  @DisplayName("days, months and years have a first and a last in every order of the words")
  void ends(String language, String text, String day) {
    assertThat(dates(language, text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "May 22, 2036~2036-05-22",
        "May 22,  2036~''",
        "22            June 2036~2036-06-22",
        "22             June 2036~''",
        "22 June            2036~2036-06-22",
        "22 June             2036~''",
        "3  - 5 May 2036~2036-05-03..2036-05-05",
        "3  -  5 May 2036~2036-05-05",
        "3    to 5 May 2036~2036-05-03..2036-05-05",
        "3     to 5 May 2036~2036-05-05",
        "3 to    5 May 2036~2036-05-03..2036-05-05",
        "3 to     5 May 2036~2036-05-05",
        "3 May, to 5 June 2036~2036-05-03..2036-06-05",
        "3 to from 5 May 2036~2036-05-03..2036-05-05",
        "3 to Monday, 5 May 2036~2036-05-03..2036-05-05",
        "3 to bells 5 May 2036~2036-05-05",
        "3 May 2036 to noon~2036-05-03",
        "3 May 2036, 5~2036-05-03",
        "3 May; 5 June 2036~2036-06-05",
      })
  @DisplayName("what belongs to one date stands close together")
  void gaps(String text, String day) {
    assertThat(spaced(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~rang on 22 June 2036, at dusk~22 June 2036",
        "en~June 22, 2036 and so on~June 22, 2036",
        "fr~le 1er juin de 2036, au soir~1er juin de 2036",
        "en~from 25 May to 4 June 2036 at~25 May to 4 June 2036",
        "ru~22 июня 2036 года, в полдень~22 июня 2036 года",
        "zh~于2036年6月22日至25日举行~2036年6月22日至25日",
      })
  @DisplayName("a date ends with its last word")
  void stretch(String language, String text, String words) {
    Context context = Readings.context(language, text);
    for (int t = 0; t < context.tokens.size(); t++) {
      if (context.dates.at(t).isPresent()) {
        Dates.Found found = context.dates.at(t).orElseThrow();
        assertThat(context.text.string(found.start(), found.end())).isEqualTo(words);
        assertThat(context.tokens.end(found.next() - 1)).isEqualTo(found.end());
        return;
      }
    }
    throw new AssertionError("no date in " + text);
  }

  @Test
  @DisplayName("two days in a row are one meeting; the first of a range is not drawn to them")
  void rows() {
    assertThat(dates("en", "9, 10 and 12 May 2036")).isEqualTo("2036-05-09..2036-05-10 2036-05-12");
    assertThat(dates("en", "9, 10–12 May 2036")).isEqualTo("2036-05-09 2036-05-10..2036-05-12");
    assertThat(dates("en", "30 April and 1 May 2036")).isEqualTo("2036-04-30..2036-05-01");
    assertThat(dates("en", "5–5 May 2036")).isEqualTo("2036-05-05");
  }

  @Test
  @DisplayName("twenty-four days are a list; the twenty-fifth is another")
  void most() {
    String days =
        java.util.stream.IntStream.rangeClosed(1, 12)
            .mapToObj(day -> 2 * day + ", " + 2 * day + ", ")
            .collect(Collectors.joining());
    assertThat(Readings.dates("en", days + "26 May 2036")).hasSize(1);
    assertThat(Readings.dates("en", days.substring(3) + "26 May 2036").getFirst()).hasSize(24);
  }
}
