package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.sense.Move.Task;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Weighs a step that others are asked to take: whether something is owed, and of what kind. */
final class Duties {
  private final Bodies bodies;
  private final Deadlines deadlines;
  final Products products;
  final Debts debts;
  private final Reports reports;
  final Meetings meetings;
  private final Awaited awaited;

  Duties(Context context, Bodies bodies, Quotes quotes) {
    this.bodies = bodies;
    this.deadlines = new Deadlines(context, bodies, quotes);
    this.products = new Products(context, quotes);
    this.debts = new Debts(context, bodies);
    this.reports = new Reports(products, debts, bodies);
    this.meetings = new Meetings(context, products, debts);
    this.awaited = new Awaited(context, products, bodies);
  }

  /** Remembers the sessions of words that make nobody owe anything. */
  void pass(Clause clause) {
    deadlines.pass(clause.first(), clause.next(), "");
  }

  /** A step that others are asked to take. */
  void ask(Step step, int from, Task task, List<Owed> all) {
    if (step.duty().equals("other")) {
      deadlines.pass(from, step.next(), owner(step, task, all));
      return;
    }
    Move move = move(step, from, task, all);
    move.marks().removeIf(mark -> aimed(move, mark));
    switch (move.duty()) {
      case "draft" -> draft(move);
      case "submit", "give", "", "that" -> reports.deliver(move);
      case "conduct" -> {
        if (reviews(move)) {
          takeUp(move);
        } else if (!reports.deliver(move)) {
          meetings.hold(move);
        }
      }
      case "passive" -> reports.passive(move);
      case "report" -> reports.report(move);
      case "include" -> reports.include(move);
      case "brief" -> reports.brief(move);
      case "inform", "update", "keep" -> inform(move);
      case "hold" -> hold(move);
      case "meet" -> meetings.meet(move);
      case "held" -> meetings.date(move);
      case "take-up" -> takeUp(move);
      case "found" -> {
        boolean founder = task.by().contains("SG") || bodies.sits(task.owner());
        boolean timed = move.timed(4) && products.founded(step);
        if ((products.near(step, "body") || timed) && founder) {
          all.add(debts.body(move));
        }
      }
      default -> {}
    }
  }

  /**
   * Whether a time is that of what something is done for: a year in which it has had its effect, or
   * the session at which another organ goes on with it.
   */
  private boolean aimed(Move move, Mark mark) {
    boolean serves =
        switch (move.duty()) {
          case "draft", "conduct", "take-up" -> !deadlines.ours(mark);
          default -> false;
        };
    return mark.due() instanceof Due.InYear && products.object.aim(move.step(), mark.at())
        || serves
            && mark.due() instanceof Due.AtSession
            && products.has(move.step().at(), mark.at(), "so-that");
  }

  /** Whether a body that meets is told to review something at its session: it takes that up. */
  private boolean reviews(Move move) {
    Task task = move.task();
    return task.decided()
        && move.timed(1)
        && bodies.sits(task.owner())
        && products.items.of(move.step(), move.marks()).stream().anyMatch(Items.Item::weak);
  }

  /** The mandate that is drawn up for a body by a time is its terms of reference. */
  private void draft(Move move) {
    boolean terms = !move.marks().isEmpty() && products.terms(move.step(), move.marks());
    if (!reports.deliver(move) && terms) {
      move.all().add(debts.of(Kind.REPORT, move));
    }
  }

  /** A step with the times that stand in it. */
  Move move(Step step, int from, Task task, List<Owed> all) {
    List<Mark> marks = deadlines.between(from, from, step.next(), owner(step, task, all));
    return new Move(step, from, task, marks, all);
  }

  /** Whose session "its session" is. */
  private String owner(Step step, Task task, List<Owed> all) {
    String owner = task.owner();
    if (told(step) && !all.isEmpty() && all.getLast().clause == task.clause()) {
      // "to brief the Council at its next session and to report at its sixtieth": the Council's
      owner = all.getLast().to.stream().filter(bodies::principal).findFirst().orElse(owner);
    }
    if (step.duty().equals("passive") && bodies.at(step.at() - 1)) {
      // "the report that the Commission will have before it at its next session": the Commission's
      owner = bodies.seat(step.at() - 1);
    }
    return owner;
  }

  /** Whether a word stands in a step. */
  boolean says(Move move, String word) {
    return products.has(move.step().at(), move.step().next(), word);
  }

  /** To inform is a report where it has a time or recurs, or where somebody is kept informed. */
  private void inform(Move move) {
    if (move.duty().equals("inform") && reports.shown(move)) {
      return;
    }
    boolean report =
        switch (move.duty()) {
          case "inform" ->
              reports.told(move) && (reports.timed(move) || !says(move, "shared"))
                  || products.reporting(move.step())
                  || products.steadily(move.step().at()) && reports.bound(move)
                  || reports.accounts(move)
                  || reports.further(move);
          case "update" ->
              bodies.follows(move.step().at())
                  || products.steadily(move.step().at()) && bodies.whom(move.step().at());
          default -> says(move, "informed") && reports.bound(move);
        };
    if (report) {
      reports.report(move);
    } else if (move.duty().equals("inform")
        && products.inReport(move.step().at(), move.step().next())) {
      reports.include(move);
    } else if (products.presents(move.step())) {
      reports.deliver(move);
    } else if (move.duty().equals("keep") && says(move, "review")) {
      boolean sits = bodies.sits(move.task().owner());
      if (sits && !move.marks().isEmpty()) {
        move.all().add(debts.of(Kind.AGENDA, move));
      }
    }
  }

  /** Whatever is to be done with a matter in a report to come, it is told there. */
  void foretell(Step whole, Task task, List<Owed> all) {
    if (!products.reporting(whole)) {
      return;
    }
    Move move = move(whole, whole.at(), task, all);
    if (products.foretold(whole) || !task.decided() && awaited.at(move)) {
      reports.include(move);
    }
  }

  /** The same verb holds meetings and keeps informed in some languages. */
  private void hold(Move move) {
    if (!says(move, "informed")) {
      meetings.hold(move);
    } else if (reports.bound(move)) {
      reports.report(move);
    }
  }

  /** A body that meets is told to take a matter up at a session; what others consider is theirs. */
  private void takeUp(Move move) {
    boolean timed = move.timed(0, 1, 2);
    if (timed && bodies.sits(move.task().owner())) {
      move.all().add(debts.of(Kind.AGENDA, move));
    } else if (timed) {
      reports.refer(move);
    }
  }

  /** Whether a step hands something over, whoever takes it. */
  static boolean told(Step step) {
    return switch (step.duty()) {
      case "submit", "report", "brief", "inform" -> true;
      default -> false;
    };
  }
}
