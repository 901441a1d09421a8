package org.saisine.reader.vocabulary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting in a programme of work.
 *
 * @param from at the seat's clock
 */
public record Sitting(
    LocalDate date, Optional<LocalTime> from, Optional<LocalTime> to, List<Slot> items, Span span) {

  /** An item taken up at a sitting, for the first time or continued. */
  public record Slot(String item, String title, boolean continued, Span span) {}
}
