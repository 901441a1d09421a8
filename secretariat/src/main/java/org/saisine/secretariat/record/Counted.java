package org.saisine.secretariat.record;

import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.SessionNumber;

/** The number of a session as records tell it: the ordinal, and beside it what it counts. */
final class Counted {
  private Counted() {}

  static @Nullable Integer ordinal(@Nullable SessionNumber number) {
    return number == null ? null : number.ordinal();
  }

  /** Nothing where it is one of the regular sessions. */
  static @Nullable String series(@Nullable SessionNumber number) {
    return number == null || number.isRegular() ? null : JsonRecords.word(number.series());
  }

  /** As symbols write it: what the ordinal and the series tell together. */
  static @Nullable String written(@Nullable Integer ordinal, @Nullable String series) {
    if (ordinal == null) {
      return null;
    }
    return series == null
        ? ordinal.toString()
        : new SessionNumber(Families.word(SessionNumber.Series.class, series), ordinal).toString();
  }
}
