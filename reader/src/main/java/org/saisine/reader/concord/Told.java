package org.saisine.reader.concord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.SessionNumber;

/** An event without its words: what must be the same in every language. */
public record Told(
    Event.Type type,
    Optional<LocalDate> date,
    Optional<LocalDate> until,
    List<String> by,
    List<String> to,
    Optional<LocalDate> deadline,
    Optional<String> body,
    Optional<SessionNumber> ordinal,
    OptionalInt times,
    OptionalInt seats) {

  static Told of(Event event) {
    return new Told(
        event.type(),
        event.date(),
        event.until(),
        event.by().stream().distinct().sorted().toList(),
        event.to().stream().distinct().sorted().toList(),
        event.deadline(),
        event.body(),
        event.ordinal(),
        event.times(),
        event.seats());
  }
}
