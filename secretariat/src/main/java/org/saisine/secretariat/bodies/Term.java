package org.saisine.secretariat.bodies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A State is a member of a body, as an officer has entered it.
 *
 * @param first its first day as a member
 * @param last its last day; the next is the first on which it is none
 * @param electedBy the text that elected it, as it is cited
 */
public record Term(
    long id,
    String body,
    String state,
    LocalDate first,
    Optional<LocalDate> last,
    String electedBy) {
  /** Whether it runs on a day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
  }

  /** For the ledger, and for whoever is told of it. */
  String said() {
    return state + " " + first + "/" + last.map(LocalDate::toString).orElse("");
  }

  /** Whether there is a day that is in both. */
  boolean overlaps(Term other) {
    return state.equals(other.state)
        && last.map(end -> !end.isBefore(other.first)).orElse(true)
        && other.last.map(end -> !end.isBefore(first)).orElse(true);
  }
}
