package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.silence.Model.Attempt;
import org.saisine.secretariat.silence.Silence.Objection;
import org.saisine.secretariat.silence.Silence.Version;
import org.saisine.secretariat.silence.SilenceRules.Decision;

class SilenceModelTest {
  private static final int ACTS = 1_000_000;
  private static final int LIFE = 25;
  private static final Instant BEGINNING = Instant.parse("2036-05-05T12:00:00Z");
  private static final SilenceRules RULES = new SilenceRules(Rules.assembly());

  /** A procedure kept in memory as the door keeps it: its events, and what follows from them. */
  private static final class Kept {
    final List<SilenceEvent> events = new ArrayList<>();
    Silence now = Silence.NOTHING;

    void happen(SilenceEvent event) {
      events.add(event);
      now = now.apply(event);
    }

    void settle(Instant at) {
      if (now.expired(at)) {
        happen(SilenceRules.adoption(now));
      }
    }

    Decision does(Attempt attempt, Instant at) {
      settle(at);
      Decision decision = RULES.decide(now, attempt.act(), attempt.by(), at);
      if (decision instanceof Decision.Happens(SilenceEvent event)) {
        happen(event);
      }
      return decision;
    }

    /** The process ended, and another reads what was entered. */
    void restarted() {
      now = Silence.of(events);
    }
  }

  @Test
  @DisplayName(
      "a million acts at random, right and wrong, of all roles, with restarts: each is done if and"
          + " only if the simplest telling of the rules does it, and every refusal names its clause")
  void million() {
    Random chance = new Random(74_544);
    Map<String, Integer> ends = new HashMap<>();
    Set<String> refused = new TreeSet<>();
    int done = 0;
    for (int acts = 0; acts < ACTS; ) {
      Model model = new Model();
      Kept kept = new Kept();
      Instant now = BEGINNING;
      for (int i = 0; i < LIFE; i++, acts++) {
        now = model.later(chance, now);
        model.look(now);
        Attempt attempt = model.attempt(chance, now);
        boolean expected = model.does(attempt, now);
        Decision decision = kept.does(attempt, now);
        if (decision instanceof Decision.Happens != expected || differs(kept.now, model)) {
          throw new AssertionError(
              "act %d: %s at %s: %s, expected %s %s; %s"
                  .formatted(acts, attempt, now, decision, expected, model.state, kept.events));
        }
        done += expected ? 1 : 0;
        if (decision instanceof Decision.Refused(List<Refusal> reasons)) {
          for (Refusal each : reasons) {
            if (each.clause().text("en").isEmpty()) {
              throw new AssertionError(each);
            }
            refused.add(each.key());
          }
        }
        if (chance.nextInt(50) == 0) {
          kept.restarted();
        }
      }
      allowed(kept.events);
      ends.merge(model.state, 1, Integer::sum);
    }
    // chance has been everywhere
    assertThat(done).isGreaterThan(ACTS / 40);
    assertThat(ends.keySet())
        .containsExactlyInAnyOrder("unheard", "running", "broken", "withdrawn", "adopted");
    assertThat(refused)
        .contains(
            "silence.not-yours",
            "silence.not-member",
            "silence.late",
            "silence.too-short",
            "silence.too-long",
            "silence.same-text",
            "silence.no-text",
            "silence.not-later",
            "silence.objected-before",
            "silence.not-running.adopted");
  }

  private static boolean differs(Silence silence, Model model) {
    return !silence.word().equals(model.state)
        || !silence.last().map(Silence.Round::deadline).orElse(Instant.MIN).equals(model.deadline)
        || silence.last().map(Silence.Round::number).orElse(0) != model.rounds
        || silence instanceof Silence.Broken
            && !silence.objected().stream()
                .map(Objection::state)
                .collect(Collectors.toCollection(TreeSet::new))
                .equals(model.objectors);
  }

  /** What no history may be, whatever became of it. */
  private static void allowed(List<SilenceEvent> events) {
    int adopted = 0;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof SilenceEvent.Adopted) {
        adopted++;
        // nothing follows an adoption, and no objection of its round comes before it
        boolean last = i == events.size() - 1;
        boolean silent = !(events.get(i - 1) instanceof SilenceEvent.Objected);
        if (!last || !silent) {
          throw new AssertionError(events);
        }
      }
    }
    if (adopted > 1) {
      throw new AssertionError(events);
    }
  }

  @Test
  @DisplayName(
      "delegations that object before the deadline break the silence in whatever order their acts"
          + " arrive, as long as each one’s own come in their order")
  void order() {
    Random chance = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      List<String> acts = new ArrayList<>();
      for (String state : Model.MEMBERS) {
        for (int times = chance.nextInt(3); times > 0; times--) {
          acts.add(state);
        }
      }
      Set<String> outcomes = new LinkedHashSet<>();
      for (int order = 0; order < 4; order++) {
        Collections.shuffle(acts, chance);
        outcomes.add(outcome(acts));
      }
      assertThat(outcomes).hasSize(1);
      assertThat(outcomes.iterator().next())
          .isEqualTo(acts.isEmpty() ? "adopted []" : "broken " + new TreeSet<>(acts));
    }
  }

  private static String outcome(List<String> acts) {
    Kept kept = new Kept();
    Instant deadline = BEGINNING.plus(Duration.ofHours(72));
    kept.does(
        new Attempt(
            new SilenceAct.Circulate(
                deadline, List.of(new Version("en", "bells", "00")), Model.MEMBERS),
            Rules.SECRETARIAT),
        BEGINNING);
    Instant now = BEGINNING;
    for (String state : acts) {
      now = now.plusSeconds(1);
      kept.does(new Attempt(new SilenceAct.Oppose(""), Rules.delegation(state)), now);
    }
    kept.settle(deadline);
    return kept.now.word()
        + " "
        + kept.now.objected().stream()
            .map(Objection::state)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
