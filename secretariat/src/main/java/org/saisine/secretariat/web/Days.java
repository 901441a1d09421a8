package org.saisine.secretariat.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as people and machines write them: 2036-04-02. */
public final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  /** Nothing where it is no day, or one before the year 1 or after the year 9999. */
  public static Optional<LocalDate> of(String written) {
    String bare = written.strip();
    try {
      return bare.length() == LENGTH
          ? Optional.of(LocalDate.parse(bare)).filter(day -> day.getYear() > 0)
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
