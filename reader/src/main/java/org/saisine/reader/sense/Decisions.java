package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Move.Task;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Weighs what an organ decides itself: whether something is owed by it, and of what kind. */
final class Decisions {
  private final Duties duties;
  private final Products products;
  private final Debts debts;
  private final Meetings meetings;
  private final Postponed postponed;

  Decisions(Context context, Duties duties) {
    this.duties = duties;
    this.products = duties.products;
    this.debts = duties.debts;
    this.meetings = duties.meetings;
    this.postponed = new Postponed(context);
  }

  /** A step that the organ itself decides to take. */
  void decide(Step step, int from, Task task, List<Owed> all) {
    Move move = duties.move(step, from, task, all);
    switch (move.duty()) {
      case "hold" -> {
        if (!meetings.known(move)) {
          meetings.hold(move);
        }
      }
      case "meet" -> meetings.meet(move);
      case "held" -> meetings.date(move);
      case "take-up" -> agenda(move);
      case "conduct" -> {
        if (products.items.of(step, move.marks()).isEmpty()) {
          meetings.hold(move);
        } else {
          agenda(move);
        }
      }
      case "keep" -> {
        if (duties.says(move, "review")) {
          agenda(move);
        }
      }
      case "include" -> {
        Step whole = new Step(step.duty(), from, step.next());
        int agenda = products.first(whole, "agenda");
        if (agenda >= 0 && !products.inReport(step.at(), agenda)) {
          agenda(move);
        }
      }
      case "allow", "draft", "found" -> {
        if (founds(move)) {
          all.add(debts.body(move));
        }
      }
      default -> {}
    }
  }

  private boolean founds(Move move) {
    return switch (move.duty()) {
      case "allow" -> move.timed(0, 4);
      case "draft" ->
          (products.near(move.step(), "body") || move.timed(4) && products.founded(move.step()))
              && products.items.of(move.step(), move.marks()).isEmpty();
      default -> {
        int clause = move.task().clause();
        boolean first = move.all().stream().noneMatch(one -> one.clause == clause);
        int at = move.step().at();
        boolean body = products.founded(move.step());
        // a mandate may be terms of reference as well
        boolean thing =
            body || products.near(move.step(), "measure") || products.near(move.step(), "weak");
        boolean lasts = thing || !products.has(at, at + 1, "ends");
        yield move.timed(0, 2, 3, 4) && lasts || first && body;
      }
    };
  }

  /** What is taken up and put on an agenda for the same time is one matter. */
  private void agenda(Move move) {
    Owed owed = debts.of(Kind.AGENDA, move);
    if (owed.due.isEmpty()) {
      owed.due.addAll(postponed.to(move.step()));
    }
    for (Owed before : move.all()) {
      if (before.clause != move.task().clause()) {
        continue;
      }
      if (owed.due.isEmpty()) {
        return;
      }
      boolean same = before.due.isEmpty() || before.due.equals(owed.due);
      if (before.kind == Kind.AGENDA && same) {
        before.due = owed.due;
        before.end = owed.end;
        return;
      }
    }
    move.all().add(owed);
  }

  /** Whether a clause gives a meeting its theme: "decides on … as the theme of its panel". */
  boolean themed(Clause clause) {
    int meeting = products.subject(clause.first(), clause.next(), "meeting");
    return meeting >= 0 && themed(meeting, clause.next());
  }

  private boolean themed(int first, int next) {
    return products.has(first, next, "theme");
  }

  /** "Decides that the annual panel discussion … will be held at …". */
  boolean theme(Clause clause, List<Step> steps, Task task, List<Owed> all) {
    int limit = steps.isEmpty() ? clause.next() : steps.getFirst().at();
    int subject = products.subject(clause.first(), limit, "meeting");
    boolean held = subject >= 0 && !meetings.occasions.place(subject);
    boolean ends =
        held
            && products.has(subject, clause.next(), "ends")
            && !themed(clause.first(), clause.next());
    boolean meeting = held && !ends || meetings.seated(clause);
    if (!meeting && products.subject(clause.first(), limit, "body") < 0) {
      return false;
    }
    Step whole = new Step("theme", clause.first(), clause.next());
    Move move = duties.move(whole, clause.first(), task, all);
    boolean found = steps.stream().anyMatch(step -> step.duty().equals("found"));
    if (!meeting && !found && steps.stream().anyMatch(Decisions::acts)) {
      return false; // "that the group shall hold two sessions": it is not renewed, but told to act
    }
    boolean themed = held && !products.counted(subject) && products.theme(move.step());
    if (meeting && (!move.marks().isEmpty() || themed)) {
      Owed owed = debts.of(Kind.MEETING, move);
      if (all.stream().noneMatch(one -> one.kind == Kind.MEETING && one.due.equals(owed.due))) {
        all.add(owed);
      }
    } else if (!meeting && (found || move.timed(0, 4))) {
      all.add(debts.body(move));
    }
    return true;
  }

  /** Whether only who acts can be the subject of a step. */
  private static boolean acts(Step step) {
    return switch (step.duty()) {
      case "hold", "meet", "conduct", "draft" -> true;
      default -> Duties.told(step);
    };
  }

  /** An authorization with an end, or an intention with a time. */
  void weigh(Clause clause, List<Step> steps, Task task, List<Owed> all) {
    Step whole = new Step("weigh", clause.first(), clause.next());
    Move move = duties.move(whole, clause.first(), task, all);
    if (clause.force().equals("authorize")) {
      if (move.timed(0, 4)) {
        all.add(debts.body(move));
      }
      return;
    }
    int taken = 0;
    while (taken < steps.size() && !products.taken(steps.get(taken))) {
      Step step = steps.get(taken);
      move.marks().removeIf(mark -> mark.at() > step.at() && mark.at() < step.next());
      taken++;
    }
    boolean again = taken < steps.size();
    if (again && !move.marks().isEmpty()) {
      all.add(debts.of(Kind.AGENDA, move));
    }
  }
}
