package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

class StateTest {
  private static final Mandate.Time SESSION =
      new Mandate.Time(LocalDate.of(2036, 10, 6), LocalDate.of(2036, 10, 10), true);

  private static final Unfolding.Turn EIGHTH = turn("LVC-COP 8");
  private static final Unfolding.Turn NINTH = turn("LVC-COP 9");

  private static Unfolding.Turn turn(String aim) {
    return new Unfolding.Turn(aim, due(aim), 0);
  }

  private static Optional<Due> due(String written) {
    return Dues.of(written).orElseThrow().stream().findFirst();
  }

  static Fact fact(long entry, Fact.Kind kind, String aim, String due) {
    return new Fact(
        entry,
        1,
        kind,
        aim,
        due(due),
        Optional.empty(),
        Optional.of(LocalDate.of(2036, 9, 1)),
        "clerk",
        "The registrar says so.",
        Optional.empty());
  }

  private static Fact withdrawn(Fact fact) {
    return new Fact(
        fact.entry(),
        fact.mandate(),
        fact.kind(),
        fact.aim(),
        fact.due(),
        fact.source(),
        fact.day(),
        fact.actor(),
        fact.reason(),
        Optional.of(fact.entry() + 1_000));
  }

  private static State state(String kind, Course.Round round, String today) {
    return State.of(kind, round, Optional.of(SESSION), Optional.empty(), LocalDate.parse(today));
  }

  @ParameterizedTest
  @CsvSource({
    "report, 2036-10-05, EXPECTED",
    "report, 2036-10-06, DUE",
    "report, 2036-10-10, DUE",
    "report, 2036-10-11, OVERDUE",
    "body, 2036-10-10, DUE",
    "body, 2036-10-11, ENDED"
  })
  @DisplayName("without facts the days of its session decide; what is renewed ends with them")
  void days(String kind, String today, Standing standing) {
    Course.Round round = Course.of(List.of(EIGHTH), List.of()).getFirst();
    assertThat(state(kind, round, today).standing()).isEqualTo(standing);
  }

  @Test
  @DisplayName("what is deferred waits for its other time, and is late after it like anything else")
  void deferred() {
    List<Fact> facts = List.of(fact(1, Fact.Kind.DEFERRED, "LVC-COP 7", "LVC-COP 8"));
    Course.Round round = Course.of(List.of(turn("LVC-COP 7")), facts).getFirst();
    assertThat(round.due()).isEqualTo(due("LVC-COP 8"));
    assertThat(state("report", round, "2036-10-05")).isInstanceOf(State.Deferred.class);
    assertThat(state("report", round, "2036-10-05").facts()).isEqualTo(facts);
    assertThat(state("report", round, "2036-10-06")).isInstanceOf(State.Due.class);
    assertThat(state("report", round, "2036-10-11")).isInstanceOf(State.Overdue.class);
  }

  @Test
  @DisplayName("what became of one round did not become of the others")
  void rounds() {
    List<Course.Round> rounds =
        Course.of(List.of(EIGHTH, NINTH), List.of(fact(1, Fact.Kind.DISCHARGED, "LVC-COP 8", "")));
    assertThat(rounds.getFirst().settled()).contains(Fact.Kind.DISCHARGED);
    assertThat(rounds.getLast().settled()).isEmpty();
  }

  @Test
  @DisplayName("what was said of the only round goes on being said of it when it is read otherwise")
  void reread() {
    List<Fact> facts = List.of(fact(1, Fact.Kind.DISCHARGED, "LVC-COP 8", ""));
    assertThat(Course.of(List.of(NINTH), facts).getFirst().settled())
        .contains(Fact.Kind.DISCHARGED);
  }

  @Test
  @DisplayName("what is superseded from a day on is still owed where it was due before")
  void superseded() {
    Course.Round round = Course.of(List.of(EIGHTH), List.of()).getFirst();
    LocalDate opening = SESSION.from();
    assertThat(
            State.of(
                "report",
                round,
                Optional.of(SESSION),
                Optional.of(opening.minusDays(1)),
                opening.minusDays(30)))
        .isInstanceOf(State.Superseded.class);
    assertThat(
            State.of(
                "report", round, Optional.of(SESSION), Optional.of(opening), opening.plusDays(30)))
        .isInstanceOf(State.Overdue.class);
  }

  @Test
  @DisplayName("a withdrawn fact counts no more: the state is what it was without it")
  void withdrawal() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      List<Fact> facts = new ArrayList<>();
      for (int entry = 1 + random.nextInt(6); entry > 0; entry--) {
        facts.add(any(random, entry));
      }
      int one = random.nextInt(facts.size());
      List<Fact> without = new ArrayList<>(facts);
      without.remove(one);
      facts.set(one, withdrawn(facts.get(one)));
      assertThat(Course.of(List.of(EIGHTH, NINTH), facts))
          .isEqualTo(Course.of(List.of(EIGHTH, NINTH), without));
      assertThat(Course.superseded(facts)).isEqualTo(Course.superseded(without));
    }
  }

  private static Fact any(Random random, long entry) {
    Fact.Kind kind = Fact.Kind.values()[random.nextInt(Fact.Kind.values().length)];
    List<String> aims = List.of("", "LVC-COP 8", "LVC-COP 9");
    return fact(
        entry,
        kind,
        aims.get(random.nextInt(aims.size())),
        kind == Fact.Kind.DEFERRED ? "LVC-COP 1" + random.nextInt(3) : "");
  }

  @Test
  @DisplayName("no state is without the facts that make it so: but for what follows from its text")
  void facts() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      List<Fact> facts = new ArrayList<>();
      for (int entry = random.nextInt(4); entry > 0; entry--) {
        facts.add(any(random, entry));
      }
      for (Course.Round round : Course.of(List.of(EIGHTH, NINTH), facts)) {
        State state =
            State.of(
                "report",
                round,
                Optional.of(SESSION),
                Course.superseded(facts),
                LocalDate.of(2036, 9 + random.nextInt(3), 8));
        switch (state) {
          case State.Expected _, State.Due _, State.Overdue _ -> {
            // These follow from the text and the calendar.
          }
          case State.Deferred _,
              State.Discharged _,
              State.Superseded _,
              State.Lapsed _,
              State.Ended _ ->
              assertThat(state.facts()).isNotEmpty();
        }
      }
    }
  }
}
