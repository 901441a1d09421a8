package org.saisine.secretariat.notices;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.access.Capacity;

/**
 * What one account is told, in one capacity.
 *
 * @param form the key of its sentences
 * @param subject what it is about, as the ledger calls it
 * @param href the page that shows it, from the slash on
 * @param facts what fills the blanks of its sentences
 * @param at when that was done of which it tells
 * @param language in which it is written to the recipient
 * @param entry the number of the ledger's entry that proves it
 * @param opened when it was first opened in the inbox
 */
record Notice(
    long id,
    String account,
    Capacity capacity,
    String form,
    String subject,
    String href,
    Map<String, String> facts,
    Instant at,
    String language,
    long entry,
    Optional<Instant> opened) {
  /** When something has to be done at the latest, where it tells of such a day or time. */
  Optional<Deadline> deadline() {
    return Optional.ofNullable(facts.get(Deadline.FACT)).flatMap(Deadline::of);
  }
}
