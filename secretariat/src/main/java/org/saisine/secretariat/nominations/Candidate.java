package org.saisine.secretariat.nominations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;

/**
 * A nomination as it stands.
 *
 * @param id tells nothing and cannot be guessed: whoever may not see it cannot find it
 * @param owner the delegation that nominates, or the coordinator of its group
 * @param replaces the one that was withdrawn in whose place this one is nominated
 */
record Candidate(
    String id,
    Capacity owner,
    Group group,
    Person person,
    Set<Paper> papers,
    Stage stage,
    Optional<String> replaces) {

  /** How far it has come. */
  enum Stage {
    /** Nobody sees it but its owner. */
    DRAFTED,
    /** It lies before the coordinator of its group. */
    SUBMITTED,
    /** The group nominates it: it has a seat. */
    ENDORSED,
    /** The group chose others. */
    PASSED_OVER,
    WITHDRAWN,
    /** A draft that was never submitted, and is not any more. */
    DISCARDED;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the papers that a nomination needs are there. */
  boolean documented() {
    return papers.containsAll(EnumSet.allOf(Paper.class));
  }

  boolean in(Stage... some) {
    for (Stage each : some) {
      if (stage == each) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody may know of it. A draft is its owner's alone, and so is one that was never
   * submitted; what was submitted is seen by the coordinator of its group and the Secretariat too.
   * Once the group is constituted everybody sees its members.
   */
  boolean visible(Capacity to, boolean constituted) {
    if (to.equals(owner)) {
      return true;
    }
    if (in(Stage.DRAFTED, Stage.DISCARDED)) {
      return false;
    }
    return to instanceof Capacity.Secretariat
        || to.equals(new Capacity.Coordinator(group.name()))
        || constituted && stage == Stage.ENDORSED;
  }

  Candidate now(Stage next) {
    return new Candidate(id, owner, group, person, papers, next, replaces);
  }

  Candidate as(Person other) {
    return new Candidate(id, owner, group, other, papers, stage, replaces);
  }

  Candidate with(Paper paper) {
    Set<Paper> all = EnumSet.of(paper);
    all.addAll(papers);
    return new Candidate(id, owner, group, person, Set.copyOf(all), stage, replaces);
  }
}
