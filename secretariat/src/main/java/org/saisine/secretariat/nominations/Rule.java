package org.saisine.secretariat.nominations;

import org.saisine.secretariat.rulebook.Matter;

/** The rules of nominations, by name; each cites a clause of the book of rules. */
enum Rule {
  /** Who may do what. */
  CAPACITY(Matter.NOMINATION_CAPACITY),
  /** A group of experts has a name, and may have a profile. */
  MANDATE(Matter.NOMINATION_PROFILE),
  /** Seats are told by regional group, and are neither none nor without measure. */
  SEATS(Matter.SEATS),
  /** Groups have some time, from the day on which they are invited. */
  PERIOD(Matter.NOMINATION_PERIOD),
  /** Nominations are received from groups that were invited to nominate, once each. */
  INVITATION(Matter.NOMINATION_PERIOD),
  /** A day that is told is one on which it can have been, or can yet be. */
  DAY(Matter.NOMINATION_ACCOUNT),
  /** Nominations come by the deadline, that day included. */
  DEADLINE(Matter.NOMINATION_DEADLINE),
  /** A deadline only moves to a later day, and not without end. */
  EXTENSION(Matter.NOMINATION_EXTENSION),
  /** One request at a time. */
  REQUEST(Matter.NOMINATION_EXTENSION),
  /** Seats are only ever added. */
  ENLARGEMENT(Matter.NOMINATION_ENLARGEMENT),
  /** A delegation nominates its nationals, a coordinator those of the group's States. */
  NATIONALITY(Matter.NOMINATION_CAPACITY),
  /** A curriculum and a declaration go with each nomination. */
  PAPERS(Matter.NOMINATION_PROFILE),
  /** Nobody is nominated twice. */
  ONCE(Matter.NOMINATION_ENDORSEMENT),
  /** What was submitted is not changed; what was withdrawn does not come back. */
  COURSE(Matter.NOMINATION_REPLACEMENT),
  /** A group nominates as many as it has seats, and chooses among more itself. */
  CHOICE(Matter.NOMINATION_CONTEST),
  /** Whoever comes in the place of another comes in the place of one who withdrew. */
  REPLACEMENT(Matter.NOMINATION_REPLACEMENT),
  /** When a group is constituted. */
  CONSTITUTION(Matter.NOMINATION_CONSTITUTION),
  /** What is over is over. */
  END(Matter.NOMINATION_CONSTITUTION),
  /** Reasons are given, in measure. */
  REASON(Matter.NOMINATION_ACCOUNT);

  private final Matter matter;

  Rule(Matter matter) {
    this.matter = matter;
  }

  /** On what the clause rules that it obeys. */
  Matter matter() {
    return matter;
  }
}
