package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.vocabulary.DateRange;

/**
 * Sessions as they lie around the day.
 *
 * @param now those under way, or that may be by their rules
 * @param coming those that open later, the next first
 * @param past those that are over, the last first
 * @param undated those of which nothing dates even roughly
 */
record Timetable(
    List<Session> now, List<Session> coming, List<Session> past, List<Session> undated) {
  /**
   * @param year of which alone the past is told; 0 for all of it
   */
  static Timetable of(List<Session> sessions, int year) {
    List<Session> now = new ArrayList<>();
    List<Session> coming = new ArrayList<>();
    List<Session> past = new ArrayList<>();
    List<Session> undated = new ArrayList<>();
    for (Session each : sessions) {
      LocalDate first = first(each.when());
      if (first.equals(LocalDate.MAX)) {
        undated.add(each);
      } else if (first.isAfter(each.today())) {
        coming.add(each);
      } else if (!last(each.when()).isBefore(each.today())) {
        now.add(each);
      } else if (year == 0 || first.getYear() == year) {
        past.add(each);
      }
    }
    return new Timetable(
        List.copyOf(now), List.copyOf(coming), List.copyOf(past).reversed(), List.copyOf(undated));
  }

  private static LocalDate first(When when) {
    return when.opens()
        .map(DateRange::from)
        .or(() -> when.days().stream().findFirst().map(DateRange::from))
        .orElse(LocalDate.MAX);
  }

  private static LocalDate last(When when) {
    return switch (when) {
      case When.Expected expected -> expected.end();
      case When.Sat sat -> sat.expected().map(When.Expected::end).orElse(sat.days().getLast().to());
      case When.Held held -> held.days().getLast().to();
      case When.UnderWay now -> now.days().getLast().to();
      case When.Scheduled then -> then.days().getLast().to();
      case When.Unknown unknown -> LocalDate.MIN;
    };
  }
}
