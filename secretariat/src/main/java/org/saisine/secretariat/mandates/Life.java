package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

/**
 * A mandate with all that became of it.
 *
 * @param organ who said so
 * @param said the day on which it did
 * @param hand by whom it was entered by hand; empty where it was read
 * @param gone whether no reading of its document tells it any more
 * @param mandate at the first of its rounds
 */
record Life(
    Mandate mandate,
    String organ,
    Optional<LocalDate> said,
    String hand,
    boolean gone,
    List<Now> rounds,
    List<Fact> facts,
    List<Proposal> proposals,
    List<Step> steps,
    List<Kin> earlier,
    List<Kin> later) {

  /** The same with its words as another language has them. */
  Life with(Mandate worded) {
    return new Life(
        worded, organ, said, hand, gone, rounds, facts, proposals, steps, earlier, later);
  }

  /**
   * A round as it stands.
   *
   * @param opens the day, or the days between which its session opens
   */
  record Now(
      Course.Round round,
      Optional<Mandate.Time> time,
      State state,
      Optional<DateRange> opens,
      Optional<Preparation> preparation) {
    /** The facts that gave it other times, in their order. */
    List<Fact> moves() {
      return round.by().stream().filter(fact -> fact.kind() == Fact.Kind.DEFERRED).toList();
    }
  }

  /** What a document tells by rules, for a person to decide on. */
  record Proposal(
      Fact.Kind kind, String aim, Optional<Due> due, List<String> rules, Fact.Source source) {
    /** Its time in the form of {@link Dues}. */
    String written() {
      return Dues.said(due.stream().toList());
    }
  }

  /**
   * What happened on the way.
   *
   * @param type as records write it
   * @param times how often, 0 where it is not said; {@code seats} the same
   */
  record Step(
      String type,
      Optional<LocalDate> day,
      Optional<LocalDate> deadline,
      int times,
      int seats,
      List<String> by,
      List<String> to,
      Fact.Source source) {}

  /** One of its series: what it renews, or what renews it. */
  record Kin(long id, String symbol, String paragraph, List<String> rules, String words) {}

  /**
   * A deadline on the way, in the order in which they were set.
   *
   * @param set the days on which it was told
   * @param deadline nothing where no document tells it
   * @param extended how often an earlier one was extended to it; 0 where it is no extension
   */
  record Deadline(
      List<LocalDate> set, Optional<LocalDate> deadline, int extended, Fact.Source source) {
    Deadline again(Step step) {
      List<LocalDate> days = new ArrayList<>(set);
      step.day.filter(day -> !days.contains(day)).ifPresent(days::add);
      return new Deadline(List.copyOf(days), deadline, extended, source);
    }
  }

  /** The deadlines that were set on the way; the same told again is one. */
  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    for (Step each : steps) {
      boolean extended = each.type.equals("deadline-extended");
      boolean sets = each.type.equals("deadline-set") || each.type.equals("nomination-invited");
      boolean same =
          !deadlines.isEmpty()
              && deadlines.getLast().deadline.equals(each.deadline)
              && (each.deadline.isPresent() || !extended);
      if (same && (sets || each.deadline.isPresent())) {
        deadlines.add(deadlines.removeLast().again(each));
      } else if (extended || sets) {
        deadlines.add(
            new Deadline(
                each.day.stream().toList(),
                each.deadline,
                extended ? Math.max(1, each.times) : 0,
                each.source));
      }
    }
    return List.copyOf(deadlines);
  }
}
