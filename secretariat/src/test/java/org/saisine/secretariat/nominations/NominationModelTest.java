package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;
import org.saisine.secretariat.nominations.Nomination.Dated;
import org.saisine.secretariat.nominations.NominationRules.Figures;
import org.saisine.secretariat.rulebook.Value;

class NominationModelTest {
  private static final int ACTS = 1_000_000;
  private static final int LIFE = 400;
  private static final Figures FIGURES =
      new Figures(
          new Value.Span(5, Value.Unit.DAYS),
          new Value.Count(6),
          new Value.Share(Value.Part.TWO_THIRDS, Value.Base.SEATS));

  static final NominationRules RULES = new NominationRules(Drawing::group, FIGURES);

  /** What happened, counted by somebody who knows nothing of boards. */
  private static final class Witness {
    final Map<String, Group> groups = new HashMap<>();
    final Map<String, Capacity> owners = new HashMap<>();
    final Map<String, EnumSet<Paper>> papers = new HashMap<>();
    final Map<String, Boolean> seated = new HashMap<>();
    final Map<Group, LocalDate> deadlines = new EnumMap<>(Group.class);
    Seats seats;
    boolean constituted;
    boolean over;

    Witness(Opening opening) {
      this.seats = opening.seats();
    }

    void hear(NominationEvent event, Capacity by, LocalDate today) {
      assertThat(over).as("nothing happens after the end: " + event).isFalse();
      switch (event) {
        case NominationEvent.Opened again -> throw new AssertionError("opened twice");
        case NominationEvent.Invited(Set<Group> some, LocalDate sent, LocalDate until) -> {
          office(by);
          for (Group each : some) {
            assertThat(deadlines.put(each, until)).isNull();
          }
        }
        case NominationEvent.Drafted(
                String id,
                Capacity owner,
                Group group,
                Person who,
                Optional<String> instead) -> {
          assertThat(owner).isEqualTo(by);
          assertThat(Drawing.group(who.state())).contains(group);
          assertThat(groups.put(id, group)).isNull();
          owners.put(id, owner);
          papers.put(id, EnumSet.noneOf(Paper.class));
        }
        case NominationEvent.Revised(String id, Person who) ->
            assertThat(owners.get(id)).isEqualTo(by);
        case NominationEvent.PaperFiled(String id, Paper paper) ->
            Objects.requireNonNull(papers.get(id)).add(paper);
        case NominationEvent.Submitted(String id) -> {
          assertThat(owners.get(id)).isEqualTo(by);
          assertThat(papers.get(id)).hasSize(Paper.values().length);
          inTime(Objects.requireNonNull(groups.get(id)), today);
        }
        case NominationEvent.Endorsed(String id) -> seat(id, by, today);
        case NominationEvent.Chosen(Group group, Way way, Set<String> chosen) ->
            chosen.forEach(id -> seat(id, by, today));
        case NominationEvent.Withdrawn(String id, String reason) -> {
          assertThat(owners.get(id)).isEqualTo(by);
          seated.remove(id);
        }
        case NominationEvent.ExtensionAsked(Group group, Capacity who, String reason) ->
            assertThat(RULES.group(by)).contains(group);
        case NominationEvent.ExtensionGranted(Group group, LocalDate sent, LocalDate until) ->
            moved(group, until, by);
        case NominationEvent.ExtensionRefused refused -> office(by);
        case NominationEvent.Extended(Set<Group> some, LocalDate until, String reason) ->
            some.forEach(group -> moved(group, until, by));
        case NominationEvent.Enlarged more -> {
          office(by);
          assertThat(more.seats().total()).isGreaterThan(seats.total());
          for (Group each : Group.values()) {
            assertThat(more.seats().of(each)).isGreaterThanOrEqualTo(seats.of(each));
          }
          seats = more.seats();
          more.groups()
              .forEach(each ->
                  deadlines.merge(each, more.until(), (one, two) -> one.isAfter(two) ? one : two));
        }
        case NominationEvent.Constituted(int members, boolean complete, String reason) -> {
          office(by);
          assertThat(constituted).isFalse();
          assertThat(members).isEqualTo(seated.size()).isPositive();
          assertThat(complete || members * 3 >= seats.total() * 2).isTrue();
          assertThat(complete).isEqualTo(members == seats.total());
          assertThat(complete || deadlines.values().stream().allMatch(today::isAfter)).isTrue();
          constituted = true;
        }
        case NominationEvent.Discontinued(String reason) -> {
          office(by);
          over = true;
        }
      }
    }

    private static void office(Capacity by) {
      assertThat(by).isEqualTo(new Capacity.Secretariat());
    }

    private void moved(Group group, LocalDate until, Capacity by) {
      office(by);
      assertThat(until).isAfter(deadlines.get(group));
      deadlines.put(group, until);
    }

    private void inTime(Group group, LocalDate today) {
      assertThat(constituted || !today.isAfter(deadlines.get(group))).isTrue();
    }

    private void seat(String id, Capacity by, LocalDate today) {
      assertThat(by)
          .isEqualTo(new Capacity.Coordinator(Objects.requireNonNull(groups.get(id)).name()));
      inTime(Objects.requireNonNull(groups.get(id)), today);
      assertThat(seated.put(id, true)).isNull();
      int beyond = 0;
      for (Group each : Group.values()) {
        int filled = (int) seated.keySet().stream().filter(it -> groups.get(it) == each).count();
        beyond += Math.max(0, filled - seats.of(each));
      }
      assertThat(beyond).isLessThanOrEqualTo(seats.atLarge());
    }
  }

  @Test
  @DisplayName(
      "a million acts, right and wrong, by everybody and at all times, reach no state that the"
          + " rules forbid; each refusal names its rule and changes nothing")
  void million() {
    Drawing drawing = new Drawing(36);
    Map<Class<?>, Integer> happened = new HashMap<>();
    Set<Rule> refused = EnumSet.noneOf(Rule.class);
    int missing = 0;
    for (int done = 0; done < ACTS; done += LIFE) {
      LocalDate today = Drawing.FIRST;
      Opening opening = drawing.opening();
      Witness witness = new Witness(opening);
      List<Dated> facts = new ArrayList<>();
      facts.add(new Dated(today, new NominationEvent.Opened(opening)));
      Nomination state = Nomination.of(facts);
      for (int i = 0; i < LIFE; i++) {
        today = drawing.upTo(5) == 0 ? today.plusDays(drawing.upTo(3)) : today;
        // now and then nobody writes for a season
        today = drawing.upTo(LIFE) == 0 ? today.plusDays(90) : today;
        Capacity drawn = drawing.by();
        NominationAct act = drawing.act(state, drawn, today);
        Capacity by = drawing.by(state, act, drawn);
        switch (RULES.weigh(state, by, act, today)) {
          case Verdict.Allowed(List<NominationEvent> events) -> {
            for (NominationEvent event : events) {
              witness.hear(event, by, today);
              happened.merge(event.getClass(), 1, Integer::sum);
              facts.add(new Dated(today, event));
              state = state.after(facts.getLast());
            }
          }
          case Verdict.Refused(List<Verdict.Refusal> refusals) -> {
            assertThat(refusals).isNotEmpty();
            refusals.forEach(each -> refused.add(each.rule()));
          }
          case Verdict.Missing any -> missing++;
        }
        if (drawing.upTo(100) == 0) {
          // what a process finds that was started again
          assertThat(Nomination.of(facts)).isEqualTo(state);
        }
      }
      held(state, witness);
    }
    assertThat(happened).hasSize(NominationEvent.class.getPermittedSubclasses().length - 1);
    assertThat(happened).allSatisfy((kind, count) -> assertThat(count).isGreaterThan(20));
    assertThat(missing).isPositive();
    Set<Rule> opening = EnumSet.of(Rule.MANDATE);
    assertThat(refused)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf((EnumSet<Rule>) opening));
  }

  /** The board says what the witness saw, and shows nobody what is not theirs to see. */
  private static void held(Nomination state, Witness witness) {
    Board board = state.board();
    assertThat(board.members()).isEqualTo(witness.seated.size());
    assertThat(board.deadlines()).isEqualTo(witness.deadlines);
    assertThat(state.constituted() || state.over() && witness.constituted)
        .isEqualTo(witness.constituted);
    for (Capacity each : Drawing.all()) {
      for (Candidate candidate : state.seen(each)) {
        boolean draft = candidate.in(Stage.DRAFTED, Stage.DISCARDED);
        boolean own = each.equals(witness.owners.get(candidate.id()));
        assertThat(own || !draft).isTrue();
        boolean delegation = each instanceof Capacity.Delegation;
        assertThat(own || !delegation || witness.constituted).isTrue();
      }
    }
  }

  @Test
  @DisplayName(
      "acts of different groups may arrive in any order: what became of each group is the same")
  void order() {
    for (int run = 0; run < 300; run++) {
      Map<Group, List<Move>> moves = moves(new Drawing(run));
      Optional<Map<Group, List<String>>> before = Optional.empty();
      for (int order = 0; order < 4; order++) {
        Nomination state = invited();
        Drawing shuffle = new Drawing(run * 31L + order);
        Map<Group, Integer> next = new EnumMap<>(Group.class);
        List<Group> left = new ArrayList<>(moves.keySet());
        while (!left.isEmpty()) {
          Group group = left.get(shuffle.upTo(left.size()));
          int place = next.merge(group, 1, Integer::sum);
          List<Move> its = moves.getOrDefault(group, List.of());
          state = done(state, its.get(place - 1));
          if (place == its.size()) {
            left.remove(group);
          }
        }
        Map<Group, List<String>> outcome = outcome(state);
        before.ifPresent(each -> assertThat(outcome).isEqualTo(each));
        before = Optional.of(outcome);
      }
    }
  }

  private record Move(Capacity by, NominationAct act) {}

  private static Nomination invited() {
    Opening opening =
        new Opening(
            1,
            "GA",
            Map.of("en", "Group"),
            Opening.Office.SECRETARIAT,
            Seats.each(2),
            Map.of(),
            Drawing.FIRST.plusDays(30));
    return Nomination.of(
        List.of(
            new Dated(Drawing.FIRST, new NominationEvent.Opened(opening)),
            new Dated(
                Drawing.FIRST,
                new NominationEvent.Invited(
                    EnumSet.allOf(Group.class), Drawing.FIRST, opening.deadline()))));
  }

  /** What those of each group do, one after the other; without seats at large none is in a race. */
  private static Map<Group, List<Move>> moves(Drawing drawing) {
    Map<Group, List<Move>> all = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      List<Capacity> people = new ArrayList<>();
      people.add(new Capacity.Coordinator(group.name()));
      Drawing.states(group).forEach(each -> people.add(new Capacity.Delegation(each)));
      List<Move> moves = new ArrayList<>();
      Nomination alone = invited();
      for (int i = 0; i < 60; i++) {
        Capacity by = people.get(drawing.upTo(people.size()));
        NominationAct act = named(drawing.act(alone, by, Drawing.FIRST), group);
        Move move = new Move(by, act);
        alone = done(alone, move);
        moves.add(move);
      }
      all.put(group, moves);
    }
    return all;
  }

  /** Candidates of two groups do not bear one name. */
  private static NominationAct named(NominationAct act, Group group) {
    return act instanceof NominationAct.Draft(String id, Person person, Optional<String> instead)
        ? new NominationAct.Draft(group + id, person, instead)
        : act;
  }

  private static Nomination done(Nomination state, Move move) {
    Nomination now = state;
    if (RULES.weigh(state, move.by(), move.act(), Drawing.FIRST)
        instanceof Verdict.Allowed(List<NominationEvent> events)) {
      for (NominationEvent event : events) {
        now = now.after(new Dated(Drawing.FIRST, event));
      }
    }
    return now;
  }

  private static Map<Group, List<String>> outcome(Nomination state) {
    Map<Group, List<String>> outcome = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      outcome.put(
          group,
          state.board().of(group, Stage.values()).stream().map(Candidate::toString).toList());
    }
    return outcome;
  }
}
