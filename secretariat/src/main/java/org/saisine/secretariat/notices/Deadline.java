package org.saisine.secretariat.notices;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When something has to be done at the latest: a moment, or the end of a day. */
sealed interface Deadline {
  /** The fact of an announcement that tells one. */
  String FACT = "deadline";

  record At(Instant at) implements Deadline {}

  record On(LocalDate day) implements Deadline {}

  /** Reads one in ISO form; nothing where it is none. */
  static Optional<Deadline> of(String written) {
    try {
      return Optional.of(
          written.indexOf('T') > 0
              ? new At(Instant.parse(written))
              : new On(LocalDate.parse(written)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
