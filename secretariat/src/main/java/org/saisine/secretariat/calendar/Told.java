package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.List;
import org.saisine.reader.vocabulary.DateRange;

/**
 * What one or more documents say alike of when a session is.
 *
 * @param documents how many say so
 * @param symbols some of them
 */
public record Told(Basis basis, List<DateRange> dates, int documents, List<String> symbols) {
  /**
   * Whether it tells no more than one day, as where a meeting "will be opened on Monday, 19 May":
   * that says nothing of the others.
   */
  boolean single() {
    return (basis == Basis.HELD || basis == Basis.PLANNED)
        && dates.size() == 1
        && first().equals(last());
  }

  LocalDate first() {
    return dates.getFirst().from();
  }

  LocalDate last() {
    return dates.getLast().to();
  }
}
