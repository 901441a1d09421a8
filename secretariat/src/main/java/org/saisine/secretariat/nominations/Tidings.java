package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;

/**
 * Who is to be told of something that happened, and with which facts.
 *
 * @param verbale the note verbale by which they are told, where they are told by one
 */
record Tidings(List<Capacity> to, Map<String, String> facts, Optional<Verbale> verbale) {
  private static final Capacity OFFICE = new Capacity.Secretariat();

  /**
   * A note verbale to a group.
   *
   * @param day that it bears
   */
  record Verbale(Letters.Occasion occasion, Group group, LocalDate day, LocalDate until) {}

  /**
   * @param before how it stood before: who asked for what is answered now
   */
  static List<Tidings> of(NominationEvent event, Board before, Board board) {
    return switch (event) {
      case NominationEvent.Invited(Set<Group> groups, LocalDate sent, LocalDate until) ->
          verbales(Letters.Occasion.INVITE, groups, sent, until, deadline(until));
      case NominationEvent.Submitted(String id) ->
          about(board, id)
              .map(each -> told(List.of(coordinator(each.group())), who(each)))
              .orElse(List.of());
      case NominationEvent.Endorsed(String id) ->
          about(board, id)
              .map(each -> told(List.of(each.owner(), OFFICE), who(each)))
              .orElse(List.of());
      case NominationEvent.Chosen(Group group, Way way, Set<String> chosen) ->
          told(
              Stream.concat(
                      Stream.of(OFFICE),
                      board
                          .of(group, Candidate.Stage.ENDORSED, Candidate.Stage.PASSED_OVER)
                          .stream()
                          .map(Candidate::owner))
                  .distinct()
                  .toList(),
              Map.of("group", coordinator(group).said()));
      case NominationEvent.Withdrawn(String id, String reason) ->
          about(board, id)
              .filter(each -> each.stage() == Candidate.Stage.WITHDRAWN)
              .map(each -> told(List.of(coordinator(each.group()), OFFICE), who(each)))
              .orElse(List.of());
      case NominationEvent.ExtensionAsked(Group group, Capacity by, String reason) ->
          // what a delegation asks for its group, the group's coordinator hears of
          told(
              by.equals(coordinator(group)) ? List.of(OFFICE) : List.of(OFFICE, coordinator(group)),
              Map.of("group", coordinator(group).said(), "by", by.said()));
      case NominationEvent.ExtensionGranted(Group group, LocalDate sent, LocalDate until) ->
          // a copy goes to the delegation that asked
          List.of(
              new Tidings(
                  asked(group, before),
                  deadline(until),
                  Optional.of(new Verbale(Letters.Occasion.GRANT, group, sent, until))));
      case NominationEvent.ExtensionRefused(Group group, String reason) ->
          told(asked(group, before), Map.of("reason", reason));
      case NominationEvent.Extended(Set<Group> groups, LocalDate until, String reason) ->
          told(coordinators(groups), deadline(until));
      case NominationEvent.Enlarged more -> {
        Map<String, String> facts = new HashMap<>(deadline(more.until()));
        facts.put("seats", Integer.toString(more.seats().total()));
        yield verbales(
            Letters.Occasion.ENLARGE, more.groups(), more.announced(), more.until(), facts);
      }
      case NominationEvent.Constituted(int members, boolean complete, String reason) ->
          told(
              coordinators(board.deadlines().keySet()), Map.of("seats", Integer.toString(members)));
      case NominationEvent.Discontinued(String reason) ->
          told(coordinators(board.deadlines().keySet()), Map.of("reason", reason));
      // these concern nobody but who did them
      case NominationEvent.Opened any -> List.of();
      case NominationEvent.Drafted any -> List.of();
      case NominationEvent.Revised any -> List.of();
      case NominationEvent.PaperFiled any -> List.of();
    };
  }

  private static List<Tidings> told(List<Capacity> to, Map<String, String> facts) {
    return to.isEmpty() ? List.of() : List.of(new Tidings(to, facts, Optional.empty()));
  }

  /** One for each group, never one to several. */
  private static List<Tidings> verbales(
      Letters.Occasion occasion,
      Set<Group> groups,
      LocalDate day,
      LocalDate until,
      Map<String, String> facts) {
    return groups.stream()
        .sorted()
        .map(each ->
            new Tidings(
                List.of(coordinator(each)),
                facts,
                Optional.of(new Verbale(occasion, each, day, until))))
        .toList();
  }

  private static Optional<Candidate> about(Board board, String id) {
    return board.candidate(id);
  }

  private static Map<String, String> who(Candidate candidate) {
    return Map.of(
        "name", candidate.person().name(), "group", coordinator(candidate.group()).said());
  }

  private static Map<String, String> deadline(LocalDate until) {
    return Map.of("deadline", until.toString());
  }

  private static Capacity coordinator(Group group) {
    return new Capacity.Coordinator(group.name());
  }

  /** The coordinator of a group, and the delegation that asked for more time. */
  private static List<Capacity> asked(Group group, Board before) {
    return Stream.concat(
            Stream.of(coordinator(group)), Optional.ofNullable(before.asked().get(group)).stream())
        .distinct()
        .toList();
  }

  private static List<Capacity> coordinators(Collection<Group> groups) {
    return groups.stream().sorted().map(Tidings::coordinator).toList();
  }
}
