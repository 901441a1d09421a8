package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;

/** Stretches of days, counted. */
final class Stretch {
  private Stretch() {}

  /** The same day of the week that lies nearest, some years on. */
  static LocalDate moved(LocalDate day, int years) {
    LocalDate then = day.plusYears(years);
    return then.plusDays(3).with(TemporalAdjusters.previousOrSame(day.getDayOfWeek()));
  }

  static DateRange month(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  static DateRange year(Year year) {
    return new DateRange(year.atDay(1), year.atDay(1).plusYears(1).minusDays(1));
  }

  /** The days that are in both. */
  static Optional<DateRange> shared(DateRange one, DateRange other) {
    LocalDate first = max(List.of(one.from(), other.from()));
    LocalDate last = min(List.of(one.to(), other.to()));
    return first.isAfter(last) ? Optional.empty() : Optional.of(new DateRange(first, last));
  }

  static LocalDate min(List<LocalDate> days) {
    return days.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  static LocalDate max(List<LocalDate> days) {
    return days.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
