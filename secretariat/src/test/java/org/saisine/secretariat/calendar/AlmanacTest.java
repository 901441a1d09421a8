package org.saisine.secretariat.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;

class AlmanacTest {
  private static final DateRange AUTUMN = days("2036-09-08", "2036-10-10");
  private static final DateRange LATER = days("2036-09-15", "2036-10-17");

  private final NavigableMap<SessionNumber, List<Told>> told = new TreeMap<>();
  private final Map<SessionNumber, SessionEntry> entered = new TreeMap<>();

  private static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Told told(Basis basis, DateRange... days) {
    return new Told(basis, List.of(days), 1, List.of("LVC/COP/8/1"));
  }

  private Session on(String day) {
    return new Almanac("LVC-COP", told, entered, LocalDate.parse(day))
        .session(SessionNumber.regular(8));
  }

  @Test
  @DisplayName("printed dates: scheduled until the eve, under way to the last day, then held")
  void course() {
    told.put(SessionNumber.regular(8), List.of(told(Basis.PRINTED, AUTUMN)));
    assertThat(on("2036-09-07").when()).isInstanceOf(When.Scheduled.class);
    assertThat(on("2036-09-08").when()).isInstanceOf(When.UnderWay.class);
    assertThat(on("2036-10-10").when()).isInstanceOf(When.UnderWay.class);
    assertThat(on("2036-10-11").when()).isInstanceOf(When.Held.class);
  }

  @Test
  @DisplayName("what was only planned is never called held, unless it sat on one of the days")
  void plan() {
    told.put(SessionNumber.regular(8), List.of(told(Basis.ANNOUNCED, AUTUMN)));
    assertThat(on("2036-10-10").when()).isInstanceOf(When.UnderWay.class);
    When after = on("2036-10-11").when();
    assertThat(after).isInstanceOf(When.Scheduled.class);
    assertThat(Spoken.state(after, LocalDate.parse("2036-10-11"))).isEqualTo("was-scheduled");
    told.put(
        SessionNumber.regular(8),
        List.of(
            told(Basis.ANNOUNCED, AUTUMN), told(Basis.SITTING, days("2036-10-10", "2036-10-10"))));
    assertThat(on("2036-10-11").when()).isInstanceOf(When.Held.class);
  }

  @Test
  @DisplayName("documents that disagree are shown, and none of them is chosen")
  void disputed() {
    told.put(
        SessionNumber.regular(8), List.of(told(Basis.PRINTED, AUTUMN), told(Basis.HELD, LATER)));
    Session session = on("2036-12-01");
    assertThat(session.when()).isInstanceOf(When.Unknown.class);
    assertThat(session.when().reasons()).extracting(Reason::key).containsExactly("why.disputed");
    assertThat(session.against()).hasSize(2);
  }

  @Test
  @DisplayName("a plan that was changed is shown beside what came of it, and disputes nothing")
  void changed() {
    told.put(
        SessionNumber.regular(8), List.of(told(Basis.PRINTED, LATER), told(Basis.PLANNED, AUTUMN)));
    Session session = on("2036-12-01");
    assertThat(session.when().days()).containsExactly(LATER);
    assertThat(session.against()).extracting(Told::basis).containsExactly(Basis.PLANNED);
  }

  @Test
  @DisplayName("who tells of a second part too says more, and says nothing else")
  void fuller() {
    DateRange resumed = days("2036-11-03", "2036-11-05");
    told.put(
        SessionNumber.regular(8),
        List.of(told(Basis.PRINTED, AUTUMN), told(Basis.PRINTED, AUTUMN, resumed)));
    Session session = on("2036-12-01");
    assertThat(session.when().days()).containsExactly(AUTUMN, resumed);
    assertThat(session.against()).isEmpty();
  }

  @Test
  @DisplayName("who tells only the day of the opening says less, and says nothing else")
  void opening() {
    DateRange first = days("2036-09-08", "2036-09-08");
    told.put(
        SessionNumber.regular(8), List.of(told(Basis.PLANNED, first), told(Basis.PLANNED, AUTUMN)));
    assertThat(on("2036-08-01").when().days()).containsExactly(AUTUMN);
    assertThat(on("2036-08-01").against()).isEmpty();
    told.put(
        SessionNumber.regular(8),
        List.of(
            told(Basis.PLANNED, days("2036-09-07", "2036-09-07")), told(Basis.PLANNED, AUTUMN)));
    assertThat(on("2036-08-01").when()).isInstanceOf(When.Unknown.class);
  }

  @Test
  @DisplayName("from days on which it sat follows only that, not when it opened")
  void sat() {
    told.put(
        SessionNumber.regular(8),
        List.of(
            told(Basis.SITTING, days("2036-10-09", "2036-10-09")),
            told(Basis.SITTING, days("2036-10-10", "2036-10-10"))));
    When when = on("2036-12-01").when();
    assertThat(when).isInstanceOf(When.Sat.class);
    assertThat(when.days()).containsExactly(days("2036-10-09", "2036-10-10"));
    assertThat(when.opens()).isEmpty();
  }

  @Test
  @DisplayName("a day on which it cannot have sat, if the rule is right, is shown and not counted")
  void outside() {
    told.put(
        SessionNumber.regular(77),
        List.of(
            told(Basis.SITTING, days("2022-12-15", "2022-12-15")),
            told(Basis.SITTING, days("2022-09-12", "2022-09-12")),
            told(Basis.SITTING, days("2023-09-04", "2023-09-04")),
            told(Basis.SITTING, days("2023-09-05", "2023-09-05"))));
    Session session =
        new Almanac("GA", told, entered, LocalDate.parse("2024-01-01"))
            .session(SessionNumber.regular(77));
    assertThat(session.when().days()).containsExactly(days("2022-12-15", "2023-09-04"));
    assertThat(session.against())
        .extracting(each -> each.first().toString())
        .containsExactly("2022-09-12", "2023-09-05");
    assertThat(session.when().opens()).contains(days("2022-09-13", "2022-09-13"));
  }

  @Test
  @DisplayName("what an officer has entered counts whatever documents say, until it is taken back")
  void entered() {
    told.put(SessionNumber.regular(8), List.of(told(Basis.PRINTED, AUTUMN)));
    entered.put(
        SessionNumber.regular(8),
        new SessionEntry(
            "LVC-COP", SessionNumber.regular(8), List.of(LATER), "", "moved", "keeper"));
    Session session = on("2036-12-01");
    assertThat(session.when().days()).containsExactly(LATER);
    assertThat(session.against()).hasSize(1);
    entered.put(
        SessionNumber.regular(8),
        new SessionEntry(
            "LVC-COP", SessionNumber.regular(8), List.of(), "", "not moved", "keeper"));
    assertThat(on("2036-12-01").when().days()).containsExactly(AUTUMN);
  }

  @Test
  @DisplayName("sessions to come are told as long as they may still go on, and no further ahead")
  void toCome() {
    told.put(
        SessionNumber.regular(7), List.of(told(Basis.PRINTED, days("2034-10-09", "2034-10-13"))));
    told.put(
        SessionNumber.regular(8), List.of(told(Basis.PRINTED, days("2036-10-06", "2036-10-10"))));
    // The ninth is expected in October 2038.
    assertThat(numbers("2038-10-31")).containsExactly("7", "8", "9");
    assertThat(numbers("2038-11-01")).containsExactly("7", "8");
    assertThat(numbers("2037-04-01")).containsExactly("7", "8", "9");
    assertThat(numbers("2037-03-31")).containsExactly("7", "8");
  }

  private List<String> numbers(String day) {
    return new Almanac("LVC-COP", told, entered, LocalDate.parse(day))
        .sessions().stream().map(each -> each.number().toString()).toList();
  }

  @Test
  @DisplayName("a body of which nothing is known tells the sessions that a rule dates, or none")
  void nothing() {
    assertThat(
            new Almanac("GA", told, entered, LocalDate.parse("2026-11-22"))
                .sessions().stream().map(each -> each.number().toString()))
        .containsExactly("81", "82");
    assertThat(new Almanac("LVC-CN.2", told, entered, LocalDate.parse("2026-11-22")).sessions())
        .isEmpty();
  }

  @Test
  @DisplayName("a day of an adoption that has not come is scheduled; it sat when the day is over")
  void ahead() {
    told.put(
        SessionNumber.regular(8),
        List.of(
            told(Basis.SITTING, days("2036-10-09", "2036-10-09")),
            told(Basis.SITTING, days("2036-10-10", "2036-10-10"))));
    assertThat(Spoken.state(on("2036-10-08"))).isEqualTo("scheduled");
    assertThat(on("2036-10-08").when().reasons())
        .extracting(Reason::key)
        .containsExactly("why.to-sit");
    assertThat(Spoken.state(on("2036-10-09"))).isEqualTo("under-way");
    assertThat(Spoken.state(on("2036-10-10"))).isEqualTo("under-way");
    assertThat(Spoken.state(on("2036-10-11"))).isEqualTo("sat");
    assertThat(on("2036-10-11").when().reasons())
        .extracting(Reason::key)
        .containsExactly("why.sitting");
  }

  @Test
  @DisplayName("a special session dates no regular one, and no rhythm tells when it is")
  void special() {
    SessionNumber special = new SessionNumber(SessionNumber.Series.SPECIAL, 8);
    told.put(
        SessionNumber.regular(7), List.of(told(Basis.PRINTED, days("2034-10-09", "2034-10-13"))));
    told.put(special, List.of(told(Basis.PRINTED, AUTUMN)));
    assertThat(on("2036-12-01").when()).isInstanceOf(When.Unknown.class);
    Almanac almanac = new Almanac("LVC-COP", told, entered, LocalDate.parse("2036-12-01"));
    assertThat(almanac.session(special).when().days()).containsExactly(AUTUMN);
    When next = almanac.session(special.plus(1)).when();
    assertThat(next.reasons()).extracting(Reason::key).containsExactly("why.special");
    assertThat(numbers("2036-12-01")).containsExactly("7", "S-8");
  }
}
