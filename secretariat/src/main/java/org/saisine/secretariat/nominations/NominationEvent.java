package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;

/** Every fact that can happen in a procedure, in the order of its life. */
sealed interface NominationEvent {
  /** A mandate asked for a group; the Secretariat opened nominations. */
  record Opened(Opening opening) implements NominationEvent {}

  /**
   * Notes verbales went to the coordinators of some groups, inviting each to nominate.
   *
   * @param sent the day that they bear
   */
  record Invited(Set<Group> groups, LocalDate sent, LocalDate until) implements NominationEvent {}

  /** A delegation, or a coordinator, began a nomination. */
  record Drafted(
      String candidate, Capacity owner, Group group, Person person, Optional<String> replaces)
      implements NominationEvent {}

  record Revised(String candidate, Person person) implements NominationEvent {}

  record PaperFiled(String candidate, Paper paper) implements NominationEvent {}

  /** It was handed to the coordinator of its group. */
  record Submitted(String candidate) implements NominationEvent {}

  /** The group nominates it. */
  record Endorsed(String candidate) implements NominationEvent {}

  /** The group chose among more candidates than it has seats; the others are passed over. */
  record Chosen(Group group, Way way, Set<String> chosen) implements NominationEvent {}

  record Withdrawn(String candidate, String reason) implements NominationEvent {}

  /** A coordinator, or a delegation of the group, asked for more time. */
  record ExtensionAsked(Group group, Capacity by, String reason) implements NominationEvent {}

  /** It was granted by a further note verbale, which invites the group until another day. */
  record ExtensionGranted(Group group, LocalDate sent, LocalDate until)
      implements NominationEvent {}

  record ExtensionRefused(Group group, String reason) implements NominationEvent {}

  /** The Secretariat moved the deadline of some groups of its own accord. */
  record Extended(Set<Group> groups, LocalDate until, String reason) implements NominationEvent {}

  /**
   * The number of members was raised.
   *
   * @param by the code of who decided: {@code SG}
   * @param announced the day of the notes verbales that said so to {@code groups}
   */
  record Enlarged(Seats seats, String by, LocalDate announced, Set<Group> groups, LocalDate until)
      implements NominationEvent {}

  /** The group was constituted of those who were endorsed by then. */
  record Constituted(int members, boolean complete, String reason) implements NominationEvent {}

  /** The procedure ended without a group. */
  record Discontinued(String reason) implements NominationEvent {}
}
