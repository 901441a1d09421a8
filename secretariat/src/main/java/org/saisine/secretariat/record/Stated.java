package org.saisine.secretariat.record;

import java.util.Optional;
import org.saisine.reader.vocabulary.Span;

/**
 * A fact as it counts now.
 *
 * @param rank among the facts of its family at the same place, from 0
 * @param correction the one that stands on it
 */
record Stated(Family<?> family, Span span, int rank, Said said, Optional<Correction> correction) {
  /** Whether it is the one at a place. */
  boolean at(String key, Span place, int which) {
    return family.key().equals(key) && span.equals(place) && rank == which;
  }

  /** What the reader says of it, as far as a person has said otherwise. */
  Said readers() {
    return correction
        .map(Correction::change)
        .filter(Change.Changed.class::isInstance)
        .map(change -> said.with(change.before().in(Proof.keys(change))))
        .orElse(said);
  }
}
