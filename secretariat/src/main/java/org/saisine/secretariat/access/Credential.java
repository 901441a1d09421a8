package org.saisine.secretariat.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an account acts for somebody.
 *
 * @param first the first day on which it does, of UTC
 * @param last the last day on which it does, of UTC
 * @param note the note verbale that says so, as whoever entered it wrote it
 * @param language in which they are written to in this capacity; empty: as their account says
 * @param struck the day on which it was struck, where it was
 */
record Credential(
    long id,
    String account,
    String called,
    Capacity capacity,
    LocalDate first,
    LocalDate last,
    String note,
    String language,
    Optional<LocalDate> struck) {
  /** How it stands on a day, in a word of the room's book; where the account is open. */
  String state(LocalDate today) {
    if (struck.isPresent()) {
      return "credential.struck";
    }
    return today.isBefore(first)
        ? "credential.coming"
        : today.isAfter(last) ? "credential.over" : "credential.held";
  }

  /** As the ledger writes it. */
  String said() {
    return "%s, %s to %s, %s%s"
        .formatted(capacity.said(), first, last, note, language.isEmpty() ? "" : ", " + language);
  }
}
