package org.saisine.reader.vocabulary;

import java.time.LocalDate;

/** When something is owed, as the paragraph says it. */
public sealed interface Due {

  /** At a session: the fifty-eighth of the HRC. */
  record AtSession(String organ, int session) implements Due {}

  /** On or by a day. */
  record OnDate(LocalDate date) implements Due {}

  /** Some time in a year. */
  record InYear(int year) implements Due {}

  /**
   * Within or for a time.
   *
   * @param iso as in ISO 8601: {@code P3Y}, {@code P30D}
   */
  record Within(String iso) implements Due {}
}
