package org.saisine.press.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.SessionNumber.Series;

@DisplayName("Sessions and days in words")
class TimesTest {
  private static final DateRange DAYS =
      new DateRange(LocalDate.of(2036, 5, 12), LocalDate.of(2036, 6, 3));

  static Stream<String> languages() {
    return Village.LANGUAGES.stream();
  }

  private static Masthead again(
      String language, String organ, SessionNumber session, DateRange days) {
    return Forms.of(Kinds.note(language, organ, session, List.of(days)))
        .composition()
        .record()
        .masthead();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("the ordinals of sessions 1 to 120 are read back")
  void sessions(String language) {
    SoftAssertions all = new SoftAssertions();
    for (int n = 1; n <= 120; n++) {
      SessionNumber session = SessionNumber.regular(n);
      all.assertThat(again(language, "HRC", session, DAYS).session().map(Fact::value))
          .as(Tongue.of(language).numerals().session(session))
          .contains(session);
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("the ordinals of a working group's meetings 1 to 60 are read back")
  void gatherings(String language) {
    SoftAssertions all = new SoftAssertions();
    for (int n = 1; n <= 60; n++) {
      SessionNumber session = SessionNumber.regular(n);
      all.assertThat(again(language, "CTOC-WG.2", session, DAYS).session().map(Fact::value))
          .as(Tongue.of(language).numerals().gathering(n))
          .contains(session);
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("special and emergency special sessions are read back, and those counted by years")
  void series(String language) {
    SoftAssertions all = new SoftAssertions();
    for (int n = 1; n <= 40; n++) {
      for (Series series : Series.values()) {
        SessionNumber session = new SessionNumber(series, series == Series.REGULAR ? 2000 + n : n);
        all.assertThat(again(language, "GA", session, DAYS).session().map(Fact::value))
            .as(Tongue.of(language).numerals().session(session))
            .contains(session);
      }
    }
    all.assertAll();
  }

  static Stream<Arguments> days() {
    Random random = new Random(11);
    Stream<LocalDate> firsts =
        IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2036, month, 1));
    Stream<LocalDate> others =
        IntStream.range(0, 40)
            .mapToObj(i -> LocalDate.of(2036, 1, 2).plusDays(random.nextInt(700)));
    return Stream.concat(firsts, others)
        .flatMap(from ->
            Stream.of(0, 1, 4, 30, 200)
                .map(length -> Arguments.of(new DateRange(from, from.plusDays(length)))));
  }

  @ParameterizedTest
  @MethodSource("days")
  @DisplayName("the day of issue and the days of a session are read back in every language")
  void dates(DateRange days) {
    SoftAssertions all = new SoftAssertions();
    for (String language : Village.LANGUAGES) {
      Masthead head = again(language, "HRC", SessionNumber.regular(9), days);
      all.assertThat(head.issued().map(Fact::value)).as(language).contains(days.from());
      all.assertThat(head.sessionDates().stream().map(Fact::value))
          .as(Tongue.of(language).days().range(days))
          .containsExactly(days);
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("a session held in two parts names their year once, and both are read back")
  void parts(String language) {
    DateRange winter = new DateRange(LocalDate.of(2036, 2, 24), LocalDate.of(2036, 3, 13));
    DateRange summer = new DateRange(LocalDate.of(2036, 6, 15), LocalDate.of(2036, 6, 23));
    List<DateRange> parts = List.of(winter, summer);
    assertThat(Tongue.of(language).days().ranges(parts)).containsOnlyOnce("2036");
    SessionNumber session = SessionNumber.regular(43);
    Masthead head =
        Forms.of(Kinds.note(language, "HRC", session, parts)).composition().record().masthead();
    assertThat(head.sessionDates().stream().map(Fact::value)).containsExactlyElementsOf(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Seventy-seventh session, 1 April 2026, '19–21 May 2036', '10 a.m.–1 p.m.', 3–5.30 p.m.",
    "fr, Soixante-dix-septième session, 1er avril 2026, 19-21 mai 2036, 10 heures-13 heures,"
        + " 15 heures-17 h 30",
    "es, Septuagésimo séptimo período de sesiones, 1 de abril de 2026, 19 a 21 de mayo de 2036,"
        + " 10.00 a 13.00 horas, 15.00 a 17.30 horas",
    "ru, Семьдесят седьмая сессия, 1 апреля 2026 года, 19–21 мая 2036 года, 10.00–13.00,"
        + " 15.00–17.30",
    "ar, الدورة السابعة والسبعون, 1 نيسان/أبريل 2026, 19-21 أيار/مايو 2036, 10:00-13:00,"
        + " 15:00-17:30",
    "zh, 第七十七届会议, 2026年4月1日, 2036年5月19日至21日, 上午10时至下午1时, 下午3时至5时30分"
  })
  @DisplayName("are written as the United Nations writes them")
  void written(
      String language, String session, String date, String range, String day, String afternoon) {
    Tongue tongue = Tongue.of(language);
    assertThat(tongue.numerals().session(SessionNumber.regular(77))).isEqualTo(session);
    assertThat(tongue.days().date(LocalDate.of(2026, 4, 1))).isEqualTo(date);
    assertThat(
            tongue
                .days()
                .range(new DateRange(LocalDate.of(2036, 5, 19), LocalDate.of(2036, 5, 21))))
        .isEqualTo(range);
    assertThat(tongue.days().hours(LocalTime.of(10, 0), LocalTime.of(13, 0))).isEqualTo(day);
    assertThat(tongue.days().hours(LocalTime.of(15, 0), LocalTime.of(17, 30))).isEqualTo(afternoon);
  }
}
