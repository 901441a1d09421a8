package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Weighs a step: whether something is owed by it, of what kind, and when. */
final class Duties {
  private final Tokens tokens;
  private final Bodies bodies;
  private final Deadlines deadlines;
  private final Products products;
  private final Context context;

  Duties(Context context, Bodies bodies, Quotes quotes) {
    this.context = context;
    this.tokens = context.tokens;
    this.bodies = bodies;
    this.deadlines = new Deadlines(context, bodies, quotes);
    this.products = new Products(context, quotes);
  }

  /**
   * Whose task a step is.
   *
   * @param clause the clause's place in its paragraph
   * @param end where the step's words end
   * @param decided whether the organ decides it and does not only ask
   */
  record Task(int clause, List<String> by, int end, boolean decided) {
    Task(int clause, List<String> by, int end) {
      this(clause, by, end, false);
    }

    String owner() {
      return by.isEmpty() ? "" : by.getFirst();
    }

    boolean loose() {
      return !decided && by.stream().allMatch(Mandates::loose);
    }
  }

  /** Remembers the sessions of words that make nobody owe anything. */
  void pass(Clause clause) {
    deadlines.between(clause.first(), clause.first(), clause.next(), "");
  }

  /** A step that others are asked to take. */
  void ask(Step step, int from, Task task, List<Owed> all) {
    List<Mark> marks = deadlines.between(from, from, step.next(), task.owner());
    switch (step.duty()) {
      case "passive" -> {
        Owed later = owed(Kind.REPORT, step, from, task, marks);
        if (!later.due.isEmpty() && written(all, task.clause()).isPresent()) {
          back(later, all);
        }
      }
      case "held" -> date(task, marks, all);
      case "submit", "draft", "conduct", "", "that" -> deliver(step, from, task, marks, all);
      case "report" -> report(step, from, task, marks, all);
      case "inform" -> {
        if (!marks.isEmpty() || every(step, from).isPresent()) {
          report(step, from, task, marks, all);
        }
      }
      case "keep" -> {
        if (products.has(step.at(), step.next(), "informed")) {
          report(step, from, task, marks, all);
        } else if (bodies.sits(task.owner())
            && !marks.isEmpty()
            && products.has(step.at(), step.next(), "review")) {
          all.add(owed(Kind.AGENDA, step, from, task, marks));
        }
      }
      case "brief" -> all.add(owed(Kind.ORAL, step, from, task, marks));
      case "update" -> {
        if (bodies.follows(step.at())) {
          report(step, from, task, marks, all);
        }
      }
      case "hold" -> {
        if (products.has(step.at(), step.next(), "informed")) {
          report(step, from, task, marks, all);
        } else {
          hold(step, from, task, marks, all);
        }
      }
      case "meet" -> meet(step, from, task, marks, all);
      case "take-up" -> {
        boolean timed = marks.stream().anyMatch(mark -> mark.rank() <= 2);
        if (timed && bodies.sits(task.owner())) {
          all.add(owed(Kind.AGENDA, step, from, task, marks));
        } else if (timed) {
          refer(step, from, task, marks, all);
        }
      }
      case "include" -> include(step, from, task, marks, all);
      case "found" -> {
        boolean founder = task.by().contains("SG") || bodies.sits(task.owner());
        if (products.near(step, "body") && founder) {
          all.add(body(step, from, task, marks));
        }
      }
      default -> {}
    }
  }

  private void deliver(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    List<Products.Item> items = products.items(step, marks);
    if (items.isEmpty()) {
      if (products.reporting(step) && !step.duty().isEmpty()) {
        include(step, from, task, marks, all);
      } else if (step.duty().equals("conduct")) {
        hold(step, from, task, marks, all);
      } else if (!step.duty().isEmpty() && !step.duty().equals("that")) {
        refer(step, from, task, marks, all);
      }
      return;
    }
    for (Products.Item item : items) {
      Owed owed = owed(item.kind(), step, from, task, item.marks());
      if (item.same() && back(owed, all)) {
        continue;
      }
      boolean bare = owed.due.isEmpty() && owed.to.stream().noneMatch(this::official);
      boolean content = bare && owed.every == null && written(all, task.clause()).isPresent();
      boolean called = task.loose() && (bare || owed.due.isEmpty() && item.update());
      boolean vague = item.weak() && bare;
      boolean stray =
          step.duty().isEmpty() && !products.beside(step.at())
              || step.duty().equals("that") && owed.due.isEmpty();
      if (!content && !called && !vague && !stray) {
        share(owed, all);
        all.add(owed);
      }
    }
  }

  private boolean official(String code) {
    return !Mandates.loose(code);
  }

  /** "to present its report and to give an oral update … at …": both at that time. */
  private static void share(Owed oral, List<Owed> all) {
    if (oral.kind == Kind.ORAL && !all.isEmpty()) {
      Owed last = all.getLast();
      boolean both = last.written() && last.clause == oral.clause && last.duty.equals("submit");
      if (both && last.due.isEmpty() && last.to.isEmpty()) {
        last.due = new ArrayList<>(oral.due);
        last.to.addAll(oral.to);
      }
    }
  }

  /** "to prepare a study and to submit it": the thing was named before. */
  private void refer(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    Optional<Owed> before = written(all, task.clause());
    boolean pronoun = products.pronoun(step.at());
    if (before.isPresent() && (pronoun || !marks.isEmpty() && before.get().due.isEmpty())) {
      back(owed(Kind.REPORT, step, from, task, marks), all);
    }
  }

  /** Joins the presentation of a report to the report; false where it is one of its own. */
  private boolean back(Owed later, List<Owed> all) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Owed before = all.get(i);
      boolean same = before.written() || before.kind == Kind.ORAL;
      boolean apart = before.clause != later.clause;
      if (!same || apart && !before.due.isEmpty() && !later.due.isEmpty()) {
        continue;
      }
      if (apart && before.due.isEmpty() && later.due.isEmpty() && !before.by.equals(later.by)) {
        continue;
      }
      if (!later.due.isEmpty()) {
        boolean again =
            !before.duty.equals("draft") && !before.duty.equals("conduct")
                || later.duty.equals("passive");
        List<Due> due = new ArrayList<>(again ? before.due : List.of());
        due.addAll(later.due);
        before.due = Mandates.distinct(due);
      }
      later.to.stream().filter(code -> !before.to.contains(code)).forEach(before.to::add);
      before.every = before.every == null ? later.every : before.every;
      before.end = later.end;
      return true;
    }
    return false;
  }

  private static Optional<Owed> written(List<Owed> all, int clause) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).clause == clause && all.get(i).written()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private void report(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    boolean oral =
        products.has(step.at(), step.next(), "orally") || products.first(step, "oral") >= 0;
    Owed owed = owed(oral ? Kind.ORAL : Kind.REPORT, step, from, task, marks);
    Optional<Owed> before = written(all, task.clause());
    boolean drafted =
        before.isPresent() && !before.get().duty.equals("submit") && before.get().due.isEmpty();
    boolean again =
        before.isPresent()
            && before.get() == all.getLast()
            && before.get().duty.equals("report")
            && !before.get().to.equals(owed.to);
    if ((drafted || again) && !oral) {
      back(owed, all);
    } else if (!task.loose() || !owed.due.isEmpty() || !owed.to.isEmpty()) {
      all.add(owed);
    }
  }

  private void hold(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    boolean pronoun = products.pronoun(step.at());
    int meeting = products.meeting(step);
    if (meeting < 0 && !pronoun) {
      return;
    }
    Owed owed = owed(Kind.MEETING, step, from, task, marks);
    if (owed.due.isEmpty()) {
      owed.due.addAll(products.named(step, meeting));
    }
    meeting(owed, task, all);
  }

  private void meet(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    meeting(owed(Kind.MEETING, step, from, task, marks), task, all);
  }

  /** "a panel discussion, to be held at …": the time of the meeting before. */
  private static void date(Task task, List<Mark> marks, List<Owed> all) {
    if (!all.isEmpty()) {
      Owed last = all.getLast();
      if (last.kind == Kind.MEETING && last.clause == task.clause && last.due.isEmpty()) {
        last.due = best(marks);
        last.end = task.end;
      }
    }
  }

  /** A meeting that was decided before in the paragraph is only given to those who organize it. */
  private void meeting(Owed owed, Task task, List<Owed> all) {
    for (Owed before : all) {
      if (before.kind == Kind.MEETING && owed.due.isEmpty() && before.clause != owed.clause) {
        before.by = owed.by;
        return;
      }
      if (before.kind == Kind.MEETING && before.clause == owed.clause && owed.due.isEmpty()) {
        return;
      }
    }
    if (!task.loose() || !owed.due.isEmpty()) {
      all.add(owed);
    }
  }

  /** "to include in his next report": one named reporter owes it. */
  private void include(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    boolean one = task.by.size() == 1 && !task.loose();
    if (one && products.reporting(step)) {
      all.add(owed(Kind.REPORT, step, from, task, marks));
    }
  }

  /** A step that the organ itself decides to take. */
  void decide(Step step, int from, Task task, List<Owed> all) {
    List<Mark> marks = deadlines.between(from, from, step.next(), task.owner());
    switch (step.duty()) {
      case "hold" -> hold(step, from, task, marks, all);
      case "conduct" -> {
        if (products.items(step, marks).isEmpty()) {
          hold(step, from, task, marks, all);
        } else {
          agenda(step, from, task, marks, all);
        }
      }
      case "held" -> date(task, marks, all);
      case "allow" -> {
        if (marks.stream().anyMatch(mark -> mark.rank() == 0 || mark.rank() == 4)) {
          all.add(body(step, from, task, marks));
        }
      }
      case "draft" -> {
        if (products.near(step, "body") && products.items(step, marks).isEmpty()) {
          all.add(body(step, from, task, marks));
        }
      }
      case "meet" -> meet(step, from, task, marks, all);
      case "take-up" -> agenda(step, from, task, marks, all);
      case "keep" -> {
        if (products.has(step.at(), step.next(), "review")) {
          agenda(step, from, task, marks, all);
        }
      }
      case "include" -> {
        if (products.first(step, "agenda") >= 0) {
          agenda(step, from, task, marks, all);
        }
      }
      case "found" -> {
        boolean until = marks.stream().anyMatch(mark -> mark.rank() != 1);
        boolean first = all.stream().noneMatch(one -> one.clause == task.clause);
        if (until || first && products.founded(step)) {
          all.add(body(step, from, task, marks));
        }
      }
      default -> {}
    }
  }

  /** What is taken up and put on an agenda for the same time is one matter. */
  private void agenda(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {
    Owed owed = owed(Kind.AGENDA, step, from, task, marks);
    for (Owed before : all) {
      if (before.clause != task.clause) {
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
    all.add(owed);
  }

  /** Whether a step hands something over, whoever takes it. */
  boolean told(Step step) {
    return switch (step.duty()) {
      case "submit", "report", "brief", "inform" -> true;
      default -> false;
    };
  }

  /** "Decides that the annual panel discussion … will be held at …". */
  boolean theme(Clause clause, List<Step> steps, Task task, List<Owed> all) {
    int limit = steps.isEmpty() ? clause.next() : steps.getFirst().at();
    int meeting = products.subject(clause.first(), limit, "meeting");
    int body = products.subject(clause.first(), limit, "body");
    if (meeting < 0 && body < 0) {
      return false;
    }
    List<Mark> marks =
        deadlines.between(clause.first(), clause.first(), clause.next(), task.owner());
    Step whole = new Step("theme", clause.first(), clause.next());
    if (meeting >= 0) {
      if (!marks.isEmpty() || products.has(clause.first(), clause.next(), "theme")) {
        all.add(owed(Kind.MEETING, whole, clause.first(), task, marks));
      }
      return true;
    }
    boolean found = steps.stream().anyMatch(step -> step.duty().equals("found"));
    boolean until = marks.stream().anyMatch(mark -> mark.rank() == 0 || mark.rank() == 4);
    if (found || until) {
      all.add(body(whole, clause.first(), task, marks));
    }
    return true;
  }

  /** An authorization with an end, or an intention with a time. */
  void weigh(Clause clause, List<Step> steps, Task task, List<Owed> all) {
    List<Mark> marks =
        deadlines.between(clause.first(), clause.first(), clause.next(), task.owner());
    Step whole = new Step("weigh", clause.first(), clause.next());
    boolean timed = marks.stream().anyMatch(mark -> mark.rank() != 1 && mark.rank() != 3);
    if (clause.force().equals("authorize")) {
      if (timed) {
        all.add(body(whole, clause.first(), task, marks));
      }
      return;
    }
    boolean again = steps.stream().anyMatch(step -> step.duty().equals("take-up"));
    if (again && !marks.isEmpty()) {
      all.add(owed(Kind.AGENDA, whole, clause.first(), task, marks));
    }
  }

  private Owed body(Step step, int from, Task task, List<Mark> marks) {
    Owed owed = owed(Kind.BODY, step, from, task, List.of());
    owed.due.addAll(best(marks.stream().filter(mark -> mark.rank() != 3).toList()));
    if (owed.due.isEmpty()) {
      owed.due.addAll(best(marks));
    }
    return owed;
  }

  private Owed owed(Kind kind, Step step, int from, Task task, List<Mark> marks) {
    int start = tokens.start(Math.min(step.at(), tokens.size() - 1));
    Owed owed = new Owed(kind, step.duty(), task.by, task.clause, start, Math.max(start, task.end));
    owed.due.addAll(best(marks.stream().filter(mark -> mark.rank() != 4).toList()));
    every(step, from).ifPresent(every -> owed.every = every);
    recipients(step, from, owed.to);
    return owed;
  }

  /** Each time once; one said twice as its day before its session before its year. */
  private static List<Due> best(List<Mark> marks) {
    int best = marks.stream().mapToInt(Mark::rank).filter(rank -> rank < 3).min().orElse(3);
    boolean counted = marks.stream().anyMatch(mark -> mark.due() instanceof Due.AtSession);
    List<Due> all = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      boolean year = counted && mark.due() instanceof Due.InYear;
      if (!year && (mark.rank() <= best || mark.rank() >= 3 && best >= 3)) {
        all.add(mark.due());
      }
    }
    return Mandates.distinct(all);
  }

  private Optional<String> every(Step step, int from) {
    for (int t = from; t < step.next(); t++) {
      if (!tokens.is(t, Category.EVERY)) {
        continue;
      }
      String value = tokens.value(t, Category.EVERY);
      if (!value.equals("every")) {
        return Optional.of(value);
      }
      int number = tokens.number(t + 1, Category.CARDINAL);
      number = number == 0 ? tokens.digits(t + 1) : number;
      String unit = number > 0 ? deadlines.unit(t + 2) : "";
      if (!unit.isEmpty()) {
        return Optional.of("P" + number + unit);
      }
    }
    return Optional.empty();
  }

  private void recipients(Step step, int from, List<String> to) {
    for (int t = from; t < step.next(); t++) {
      String code = "";
      if (tokens.is(t, Category.WORD, "to-us")) {
        code = context.speaker;
      } else if (t > step.at() && bodies.receives(t, from)) {
        code = bodies.code(t);
      }
      if (!code.isEmpty() && !to.contains(code)) {
        to.add(code);
      }
    }
  }
}
