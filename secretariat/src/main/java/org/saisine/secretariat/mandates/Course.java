package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;

/** What became of the rounds of a mandate: its text and its facts, put together. Pure. */
final class Course {
  private Course() {}

  /**
   * A round as it stands, whatever day it is.
   *
   * @param due when it is due now; empty for no time
   * @param moved whether that is another time than the text's
   * @param settled what became of it in the end
   * @param by the facts that made it so, in their order
   */
  record Round(
      String aim,
      int turn,
      Optional<Due> due,
      boolean moved,
      Optional<Fact.Kind> settled,
      List<Fact> by) {}

  /** The rounds, in the order of their times in the text. */
  static List<Round> of(List<Unfolding.Turn> turns, List<Fact> facts) {
    List<Fact> standing =
        facts.stream().filter(Fact::stands).sorted(Comparator.comparingLong(Fact::entry)).toList();
    return turns.stream().map(turn -> round(turn, turns.size() == 1, standing)).toList();
  }

  /** From when on another stands in the place of the whole; the first day that is told. */
  static Optional<LocalDate> superseded(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.stands() && fact.kind() == Fact.Kind.SUPERSEDED)
        .flatMap(fact -> fact.day().stream())
        .min(Comparator.naturalOrder());
  }

  private static Round round(Unfolding.Turn turn, boolean only, List<Fact> facts) {
    List<Fact> its =
        facts.isEmpty()
            ? facts
            : facts.stream().filter(fact -> about(fact, turn.aim(), only)).toList();
    Optional<Due> due = turn.due();
    Optional<Fact.Kind> settled = Optional.empty();
    for (Fact each : its) {
      switch (each.kind()) {
        case DEFERRED -> due = each.due();
        case SUPERSEDED -> {
          // From a day on: what was due before it is still owed.
        }
        case DISCHARGED, LAPSED, ENDED -> settled = Optional.of(each.kind());
      }
    }
    return new Round(turn.aim(), turn.turn(), due, !due.equals(turn.due()), settled, its);
  }

  /**
   * What was said of the only round goes on being said of it when its time is read otherwise: a
   * report that was handed in was handed in.
   */
  private static boolean about(Fact fact, String aim, boolean only) {
    boolean whole = fact.aim().isEmpty() || fact.kind() == Fact.Kind.SUPERSEDED;
    return whole || fact.aim().equals(aim) || only;
  }
}
