package org.saisine.secretariat.silence;

import java.util.List;

/**
 * A silence procedure with all that happened to it.
 *
 * @param body the code of the body whose members are asked
 * @param told what happened, the first first
 */
record Procedure(long id, String body, String title, List<Told> told) {
  /**
   * Something that happened, as it was entered.
   *
   * @param actor who did it, and for whom; the clock where a rule did
   * @param key by which the same act, sent twice, is known
   * @param clause the rule it was done under, as the ledger has it
   */
  record Told(int number, SilenceEvent event, String actor, String key, String clause) {}

  /** How it stands. */
  Silence silence() {
    return Silence.of(told.stream().map(Told::event).toList());
  }

  /** The number of the event that sent the members the text that they have now. */
  int sent() {
    return told.stream()
        .filter(each ->
            each.event() instanceof SilenceEvent.Circulated
                || each.event() instanceof SilenceEvent.Restarted)
        .mapToInt(Told::number)
        .max()
        .orElse(0);
  }

  /** What the ledger calls it. */
  String subject() {
    return subject(id);
  }

  static String subject(long id) {
    return "silence " + id;
  }
}
