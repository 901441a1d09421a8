package org.saisine.secretariat.silence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.rulebook.Value;

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

  /** How much of it somebody sees who holds some capacities: the more, the lower in its order. */
  Value.Who sight(List<Capacity> capacities) {
    Value.Who sight = Value.Who.PUBLIC;
    for (Capacity capacity : capacities) {
      Value.Who own =
          switch (capacity) {
            case Capacity.Secretariat() -> Value.Who.SECRETARIAT;
            case Capacity.Presiding(String of) when of.equals(body) -> Value.Who.SECRETARIAT;
            case Capacity.Delegation(String state) when asked().contains(state) ->
                Value.Who.MEMBERS;
            case Capacity.Observer any -> Value.Who.OBSERVERS;
            default -> Value.Who.PUBLIC;
          };
      sight = own.compareTo(sight) < 0 ? own : sight;
    }
    return sight;
  }

  /** Every member who was ever asked. */
  Set<String> asked() {
    Set<String> asked = new TreeSet<>();
    for (Told each : told) {
      switch (each.event()) {
        case SilenceEvent.Circulated sent -> asked.addAll(sent.members());
        case SilenceEvent.Restarted sent -> asked.addAll(sent.members());
        default -> {}
      }
    }
    return asked;
  }

  /** What the ledger calls it. */
  String subject() {
    return subject(id);
  }

  static String subject(long id) {
    return "silence " + id;
  }
}
