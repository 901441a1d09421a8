package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;

/** A procedure of nominations in one of its states; it is what happened in it, put together. */
sealed interface Nomination {
  Board board();

  /** It is opened; no group has been invited yet. */
  record Prepared(Board board) implements Nomination {}

  /** Groups are invited to nominate. */
  record Invited(Board board) implements Nomination {}

  /** The group of experts is constituted; who withdraws is replaced. */
  record Constituted(Board board, LocalDate day) implements Nomination {}

  /** It ended without a group. */
  record Discontinued(Board board, LocalDate day, String reason) implements Nomination {}

  /**
   * Something that happened.
   *
   * @param day on which it did, at the seat of the organ
   */
  record Dated(LocalDate day, NominationEvent event) {}

  /** The state that all that happened led to. */
  static Nomination of(List<Dated> facts) {
    Dated first = facts.getFirst();
    if (!(first.event() instanceof NominationEvent.Opened(Opening opening))) {
      throw new IllegalArgumentException("what happens before a procedure is opened: " + first);
    }
    Nomination state = new Prepared(Board.of(opening, first.day()));
    for (Dated each : facts.subList(1, facts.size())) {
      state = state.after(each);
    }
    return state;
  }

  /** The state after one thing more; what happens is never refused here. */
  default Nomination after(Dated fact) {
    Board was = board();
    return switch (fact.event()) {
      case NominationEvent.Opened again ->
          throw new IllegalArgumentException("a procedure is opened once");
      case NominationEvent.Invited(Set<Group> groups, LocalDate sent, LocalDate until) ->
          new Invited(was.until(groups, until));
      case NominationEvent.Constituted done -> new Constituted(was, fact.day());
      case NominationEvent.Discontinued(String reason) -> new Discontinued(was, fact.day(), reason);
      case NominationEvent.Enlarged more ->
          new Invited(was.with(more.seats()).until(later(was, more), more.until()));
      default -> with(board(was, fact.event()));
    };
  }

  /** An enlargement shortens no group's deadline. */
  private static Set<Group> later(Board board, NominationEvent.Enlarged more) {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    for (Group each : more.groups()) {
      if (board.deadline(each).filter(more.until()::isBefore).isEmpty()) {
        groups.add(each);
      }
    }
    return groups;
  }

  private static Board board(Board was, NominationEvent event) {
    return switch (event) {
      case NominationEvent.Drafted(
              String id,
              Capacity owner,
              Group group,
              Person person,
              Optional<String> replaces) ->
          was.with(new Candidate(id, owner, group, person, Set.of(), Stage.DRAFTED, replaces));
      case NominationEvent.Revised(String id, Person person) ->
          was.with(was.candidate(id).orElseThrow().as(person));
      case NominationEvent.PaperFiled(String id, Paper paper) ->
          was.with(was.candidate(id).orElseThrow().with(paper));
      case NominationEvent.Submitted(String id) -> was.stage(id, Stage.SUBMITTED);
      case NominationEvent.Endorsed(String id) -> was.stage(id, Stage.ENDORSED);
      case NominationEvent.Chosen(Group group, Way way, Set<String> chosen) ->
          was.chosen(group, chosen);
      case NominationEvent.Withdrawn(String id, String reason) ->
          was.stage(
              id,
              was.candidate(id).orElseThrow().stage() == Stage.DRAFTED
                  ? Stage.DISCARDED
                  : Stage.WITHDRAWN);
      case NominationEvent.ExtensionAsked(Group group, Capacity by, String reason) ->
          was.asked(group, Optional.of(by));
      case NominationEvent.ExtensionGranted(Group group, LocalDate sent, LocalDate until) ->
          was.moved(Set.of(group), until).asked(group, Optional.empty());
      case NominationEvent.ExtensionRefused(Group group, String reason) ->
          was.asked(group, Optional.empty());
      case NominationEvent.Extended(Set<Group> groups, LocalDate until, String reason) ->
          was.moved(groups, until);
      default -> throw new IllegalArgumentException("changes more than the board: " + event);
    };
  }

  private Nomination with(Board board) {
    return switch (this) {
      case Prepared was -> new Prepared(board);
      case Invited was -> new Invited(board);
      case Constituted(Board was, LocalDate day) -> new Constituted(board, day);
      case Discontinued(Board was, LocalDate day, String reason) ->
          new Discontinued(board, day, reason);
    };
  }

  /** Whether its members are told to everybody. */
  default boolean constituted() {
    return this instanceof Constituted;
  }

  default boolean over() {
    return this instanceof Discontinued;
  }

  /** A candidate, for whoever may know of it. */
  default Optional<Candidate> seen(String id, Capacity by) {
    return board().candidate(id).filter(each -> each.visible(by, constituted()));
  }

  /** The candidates that somebody may know of. */
  default List<Candidate> seen(Capacity by) {
    return board().candidates().values().stream()
        .filter(each -> each.visible(by, constituted()))
        .toList();
  }
}
