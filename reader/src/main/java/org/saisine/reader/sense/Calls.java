package org.saisine.reader.sense;

import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Move.Task;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Tells a report that is owed by itself from a mere call, and from a part of another report. */
final class Calls {
  /** How many words of interest may stand between a verb and the report that it is told in. */
  private static final int BESIDE = 6;

  private final Products products;
  private final Bodies bodies;

  Calls(Products products, Bodies bodies) {
    this.products = products;
    this.bodies = bodies;
  }

  /** Whether a thing is owed by itself, and is neither a call nor a part of the one before. */
  boolean counts(Items.Item item, Owed owed, Move move) {
    boolean bare = owed.due.isEmpty() && !official(owed);
    boolean content = bare && owed.every == null && part(item, move);
    boolean made = move.duty().equals("draft") || move.duty().equals("conduct");
    boolean called =
        move.task().loose()
            && (bare
                || made && vague(owed)
                || owed.due.isEmpty() && (item.update() || item.weak()));
    boolean again = owed.due.isEmpty() && move.before(Kind.REPORT) != null;
    boolean advised = owed.due.isEmpty() && (item.advice() || fitting(move.step()));
    boolean vague = item.weak() && (bare || again || advised) || item.same() && made && bare;
    boolean stray =
        move.duty().isEmpty()
                && (!products.items.beside(move.step().at()) || item.same() && owed.due.isEmpty())
            || move.duty().equals("that") && owed.due.isEmpty()
            || regular(item, owed, move.task());
    return !content && !called && !vague && !stray;
  }

  /** Whether those who are asked may see fit or not: "as appropriate". */
  private boolean fitting(Step step) {
    return products.has(step.at() - 1, step.next(), "as-needed");
  }

  /** Whether nobody is named who is told, and no time but a year or a term. */
  static boolean vague(Owed owed) {
    return owed.to.isEmpty()
        && owed.every == null
        && owed.due.stream()
            .allMatch(due -> due instanceof Due.InYear || due instanceof Due.Within);
  }

  /**
   * Whether something, whatever it is, is put before an organ at its session: "to propose, for the
   * consideration of the Assembly at its next session, a new approach".
   */
  boolean put(Move move) {
    int at = move.step().at();
    return move.duty().equals("submit")
        && !move.task().loose()
        && move.marks().stream()
            .anyMatch(
                mark -> mark.due() instanceof Due.AtSession && products.has(at, mark.at(), "put"))
        && !products.hands(move.step());
  }

  /** Whether a body that meets receives it. */
  boolean official(Owed owed) {
    return owed.to.stream().anyMatch(bodies::sits);
  }

  /**
   * Whether a body that meets receives an account of a matter, by the words of the verb or behind
   * it, and not just word, where one verb says both.
   */
  boolean receives(Owed owed, Move move) {
    int at = move.step().at();
    boolean named = move.duty().equals("report") && products.has(at, at + 1, "to");
    boolean word =
        owed.every == null
            && products.has(at, at + 1, "tells")
            && !products.has(at, move.step().next(), "regarding-it");
    return (named || official(owed)) && !word;
  }

  /** Whether it may be a part of the report before: no update besides a report at its own time. */
  private static boolean part(Items.Item item, Move move) {
    Owed before = move.before(Kind.REPORT);
    boolean besides =
        item.update()
            && move.duty().equals("submit")
            && before != null
            && before.clause == move.task().clause()
            && before.duty.equals("submit")
            && !before.due.isEmpty();
    return before != null && !besides;
  }

  /** Whether several are told what to say in the reports that they make anyway. */
  private boolean regular(Items.Item item, Owed owed, Task task) {
    return task.by().size() > 1
        && owed.due.isEmpty()
        && products.inReport(item.at(), item.at() + 1);
  }

  /** Whether one reporter alone is asked. */
  static boolean one(Task task) {
    return task.by().size() == 1 && !task.loose();
  }

  /** Whether it only goes into reports that are made anyway: many who are asked so are called. */
  boolean regular(Move move) {
    int at = move.step().at();
    return products.inReport(at, Math.min(move.step().next(), at + BESIDE));
  }
}
