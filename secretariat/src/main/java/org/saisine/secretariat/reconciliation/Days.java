package org.saisine.secretariat.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as lists write them. "30/06/2025" is one day whoever wrote it; "03/04/2025" is the third of
 * April here and the fourth of March there, and which is meant is never guessed.
 */
final class Days {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

  /** What spreadsheets add to a day. */
  private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(:00)?(\\.0+)?Z?$");

  private static final int LONGEST = 100;

  private Days() {}

  static Told<LocalDate> of(String cell) {
    String written = cell.length() > LONGEST ? "" : MIDNIGHT.matcher(cell.strip()).replaceFirst("");
    Matcher yearFirst = YEAR_FIRST.matcher(written);
    if (yearFirst.matches()) {
      return told(cell, day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)));
    }
    Matcher yearLast = YEAR_LAST.matcher(written);
    if (yearLast.matches()) {
      Optional<LocalDate> dayFirst = day(yearLast.group(4), yearLast.group(3), yearLast.group(1));
      Optional<LocalDate> monthFirst = day(yearLast.group(4), yearLast.group(1), yearLast.group(3));
      if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
        return Told.wrong("day-open", cell, dayFirst.get(), monthFirst.get());
      }
      return told(cell, dayFirst.or(() -> monthFirst));
    }
    return told(cell, Wording.day(written));
  }

  private static Told<LocalDate> told(String cell, Optional<LocalDate> day) {
    return day.<Told<LocalDate>>map(Told::of).orElseGet(() -> Told.wrong("day", cell));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(date).filter(each -> each.getYear() > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
