package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.calendar.When;
import org.springframework.jdbc.core.JdbcTemplate;

/** The days of the sessions at which anything is due, as the calendar knows them now. */
final class SessionDays {
  private final JdbcTemplate sql;
  private final Calendar calendar;

  SessionDays(JdbcTemplate sql, Calendar calendar) {
    this.sql = sql;
    this.calendar = calendar;
  }

  /** A session that has days. */
  record Day(String organ, int session, Mandate.Time time) {}

  List<Day> all() {
    Map<String, TreeSet<SessionNumber>> asked = new TreeMap<>();
    sql.query(
        "select distinct organ, session from owed_time where session > 0",
        row -> {
          asked
              .computeIfAbsent(row.getString("organ"), any -> new TreeSet<>())
              .add(SessionNumber.regular(row.getInt("session")));
        });
    List<Day> days = new ArrayList<>();
    asked.forEach((organ, sessions) ->
        calendar
            .when(organ, sessions)
            .forEach((session, when) ->
                time(when).ifPresent(time -> days.add(new Day(organ, session.ordinal(), time)))));
    return days;
  }

  /** From the first day on which a session may open to the last on which it may still go on. */
  static Optional<Mandate.Time> time(When when) {
    return switch (when) {
      case When.Held held -> fixed(held.days());
      case When.UnderWay now -> fixed(now.days());
      case When.Scheduled then -> fixed(then.days());
      case When.Sat sat -> {
        LocalDate last = sat.days().getLast().to();
        LocalDate first = sat.opens().orElse(sat.days().getFirst()).from();
        LocalDate end = sat.expected().map(SessionDays::end).filter(last::isBefore).orElse(last);
        yield Optional.of(new Mandate.Time(first, end, false));
      }
      case When.Expected expected ->
          Optional.of(new Mandate.Time(expected.opening().from(), end(expected), false));
      case When.Unknown unknown -> Optional.empty();
    };
  }

  private static LocalDate end(When.Expected expected) {
    return expected.closing().orElse(expected.opening()).to();
  }

  private static Optional<Mandate.Time> fixed(List<DateRange> days) {
    return Optional.of(new Mandate.Time(days.getFirst().from(), days.getLast().to(), true));
  }
}
