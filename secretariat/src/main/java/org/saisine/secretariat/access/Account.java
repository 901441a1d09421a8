package org.saisine.secretariat.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param name what is typed in to sign in, in small letters
 * @param called what others read
 * @param open whether it lets anybody in
 * @param entered whether there is a way to sign in with it: one who is invited has none yet
 * @param invited until when an invitation holds or held, where one was not taken up
 * @param since when it was opened
 * @param known as whom the organization's own sign-in knows its owner, where that is not the name
 * @param bound as whom its owner came by that sign-in, where they did
 */
public record Account(
    String name,
    String called,
    Role role,
    boolean open,
    boolean entered,
    Optional<Instant> invited,
    Instant since,
    String known,
    String bound) {
  /** What the ledger calls it. */
  String subject() {
    return "account " + name;
  }

  /** How it stands, in a word of the room's book. */
  String state(Instant now) {
    if (!open) {
      return "state.closed";
    }
    if (entered) {
      return "state.open";
    }
    return invited.isPresent() && now.isBefore(invited.get()) ? "state.invited" : "state.lapsed";
  }
}
