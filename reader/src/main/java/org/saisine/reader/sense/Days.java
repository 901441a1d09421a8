package org.saisine.reader.sense;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.DateRange;

/** Reads the days of a timetable: "Lundi 29 mai 2023", "Monday, 29 May". */
final class Days {
  private static final int NEAR = 3;

  private final Tokens tokens;
  private final Dates dates;
  private final List<DateRange> session;

  Days(Narrative narrative, List<DateRange> session) {
    this.tokens = narrative.tokens;
    this.dates = narrative.dates;
    this.session = session;
  }

  /** A day and where it ends. */
  record Day(LocalDate date, int end) {}

  /** The day at {@code from}; empty where none stands there, or where its year is unknown. */
  Optional<Day> at(int from, int limit) {
    int t = tokens.from(from);
    if (t >= tokens.size() || tokens.start(t) != from) {
      return Optional.empty();
    }
    while (tokens.is(t, Category.WEEKDAY)
        || tokens.is(t, Category.WORD, "on") && tokens.gapLength(t) <= NEAR) {
      if (tokens.gapLength(t) > NEAR) {
        return Optional.empty();
      }
      t++;
    }
    Optional<Dates.Found> found = dates.at(t);
    if (found.isPresent()
        && found.get().end() <= limit
        && found.get().from().equals(found.get().to())) {
      return Optional.of(new Day(found.get().from(), found.get().end()));
    }
    return yearless(t, limit);
  }

  private Optional<Day> yearless(int t, int limit) {
    boolean monthFirst = tokens.is(t, Category.MONTH);
    int month = monthFirst ? t : t + 1;
    int number = monthFirst ? t + 1 : t;
    if (!monthFirst && tokens.is(month, Category.ORDINAL_SUFFIX) && tokens.gapLength(t) == 0) {
      month++;
    }
    if (!monthFirst && tokens.is(month, Category.DATE_LINK)) {
      month++;
    }
    int day = tokens.digits(number);
    int last = Math.max(month, number);
    boolean together =
        tokens.is(month, Category.MONTH)
            && day >= 1
            && day <= 31
            && tokens.end(last) <= limit
            && tokens.start(last) - tokens.end(Math.min(month, number)) <= 5;
    if (!together || session.isEmpty()) {
      return Optional.empty();
    }
    return year(tokens.number(month, Category.MONTH), day)
        .map(date -> new Day(date, tokens.end(last)));
  }

  /** The year that puts the day into the session, else the year of the session's first day. */
  private Optional<LocalDate> year(int month, int day) {
    try {
      for (DateRange range : session) {
        for (int year = range.from().getYear(); year <= range.to().getYear(); year++) {
          LocalDate date = LocalDate.of(year, month, day);
          if (!date.isBefore(range.from()) && !date.isAfter(range.to())) {
            return Optional.of(date);
          }
        }
      }
      return Optional.of(LocalDate.of(session.getFirst().from().getYear(), month, day));
    } catch (DateTimeException e) {
      // the thirty-first of June is no day
      return Optional.empty();
    }
  }
}
