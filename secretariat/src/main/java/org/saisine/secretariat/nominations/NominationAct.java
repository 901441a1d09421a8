package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.saisine.secretariat.bodies.Group;

/** What somebody asks to be done in a procedure that was opened; the rules weigh it. */
sealed interface NominationAct {
  /** Records that the notes verbales to some coordinators were sent. */
  record Invite(Set<Group> groups, LocalDate sent, LocalDate until) implements NominationAct {}

  record Draft(String candidate, Person person, Optional<String> replaces)
      implements NominationAct {}

  record Revise(String candidate, Person person) implements NominationAct {}

  record FilePaper(String candidate, Paper paper) implements NominationAct {}

  record Submit(String candidate) implements NominationAct {}

  record Endorse(String candidate) implements NominationAct {}

  record Choose(Group group, Way way, Set<String> chosen) implements NominationAct {}

  record Withdraw(String candidate, String reason) implements NominationAct {}

  record AskExtension(Group group, String reason) implements NominationAct {}

  record GrantExtension(Group group, LocalDate sent, LocalDate until) implements NominationAct {}

  record RefuseExtension(Group group, String reason) implements NominationAct {}

  record Extend(Set<Group> groups, LocalDate until, String reason) implements NominationAct {}

  record Enlarge(Seats seats, String by, LocalDate announced, Set<Group> groups, LocalDate until)
      implements NominationAct {}

  record Constitute(String reason) implements NominationAct {}

  record Discontinue(String reason) implements NominationAct {}
}
