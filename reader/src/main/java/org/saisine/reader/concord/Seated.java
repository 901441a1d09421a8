package org.saisine.reader.concord;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Sitting;

/** A sitting of a programme of work without its titles. */
public record Seated(
    LocalDate date, Optional<LocalTime> from, Optional<LocalTime> to, List<String> items) {

  static Seated of(Sitting sitting) {
    return new Seated(
        sitting.date(),
        sitting.from(),
        sitting.to(),
        sitting.items().stream().map(Sitting.Slot::item).toList());
  }
}
