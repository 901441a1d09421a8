package org.saisine.secretariat.rulebook;

import java.util.Arrays;
import java.util.List;

/** What a rule answers. */
public sealed interface Verdict {
  record Allowed() implements Verdict {}

  /** All that is in the way. */
  record Refused(List<Refusal> reasons) implements Verdict {}

  Verdict ALLOWED = new Allowed();

  /** Refused where a clause is broken. */
  static Verdict unless(boolean kept, Clause clause, String key, Object... arguments) {
    return kept ? ALLOWED : new Refused(List.of(Refusal.of(clause, key, arguments)));
  }

  /** Allowed where all are; else all that they refuse. */
  static Verdict all(Verdict... verdicts) {
    List<Refusal> reasons = Arrays.stream(verdicts).flatMap(each -> each.told().stream()).toList();
    return reasons.isEmpty() ? ALLOWED : new Refused(reasons);
  }

  /** What it refuses; nothing where it allows. */
  default List<Refusal> told() {
    return this instanceof Refused(List<Refusal> reasons) ? reasons : List.of();
  }

  default boolean allowed() {
    return this instanceof Allowed;
  }
}
