package org.saisine.reader.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** What is written or told: reports, updates, briefings, and what joins them into one. */
final class Reports {
  /** What was handed over last, where it was only called a report. */
  private @Nullable Owed bare;

  private final Products products;
  private final Debts debts;
  private final Bodies bodies;
  private final Calls calls;

  /** What was named last and is owed only where a time follows, and the list that it goes to. */
  private @Nullable Owed open;

  private @Nullable List<Owed> opened;

  /** The token that names it. */
  private int named;

  Reports(Products products, Debts debts, Bodies bodies) {
    this.bodies = bodies;
    this.products = products;
    this.calls = new Calls(products, bodies);
    this.debts = debts;
  }

  /** A step that hands something over; false where it may be a meeting. */
  boolean deliver(Move move) {
    List<Items.Item> items = products.items.of(move.step(), move.marks());
    boolean verb = !List.of("", "that", "give").contains(move.duty());
    if (items.isEmpty()) {
      boolean account =
          says(move, "account")
              && !move.task().loose()
              && calls.official(debts.of(Kind.REPORT, move));
      boolean informs = products.informs(move.step()) && (account || timed(move) && hears(move));
      if (informs || calls.put(move)) {
        report(move);
        return true;
      }
      boolean inside = move.duty().equals("give") && products.object.closed(move.step().at());
      if ((verb || inside) && products.reporting(move.step())) {
        include(move);
        return true;
      }
      if (verb && !move.duty().equals("conduct")) {
        refer(move);
      }
      return false;
    }
    boolean both = handed(items.getFirst(), move);
    for (Items.Item item : items) {
      List<Mark> marks =
          both
              ? item.marks().stream().filter(mark -> mark.at() > item.at()).toList()
              : item.marks();
      Owed owed = debts.of(item.kind(), move, marks);
      Owed before = move.before(Kind.REPORT);
      boolean again =
          item.same()
              || item.known() && before != null && (owed.due.isEmpty() || Joined.drafted(before));
      again &=
          owed.every == null || before == null || before.every != null || Joined.drafted(before);
      again |= item.weak() && !owed.due.isEmpty() && before != null && Joined.drafted(before);
      again |= products.own(item.at()) && told(before, owed) || later(move, before, owed);
      boolean plain = item.at() <= move.step().at() + 1 && products.written(item.at());
      again |= Joined.also(bare, owed, item.bare(), plain, move.all());
      boolean joined = again && Joined.back(owed, move.all());
      if (!joined && calls.counts(item, owed, move)) {
        Joined.share(owed, move.all());
        along(owed, move);
        bare = item.bare() ? owed : null;
        move.all().add(owed);
      } else if (!joined && item.weak() && owed.due.isEmpty()) {
        open = owed;
        opened = move.all();
        named = item.at();
      }
    }
    return true;
  }

  /**
   * Whether the report drawn up before is handed over along with what is told, each at its time:
   * "and to submit it at …, and an oral update at …".
   */
  private boolean handed(Items.Item told, Move move) {
    Owed before = move.before(Kind.REPORT);
    List<Mark> ahead = told.marks().stream().filter(mark -> mark.at() < told.at()).toList();
    boolean it = told.kind() == Kind.ORAL && products.object.pronoun(move.step().at());
    if (!it || ahead.isEmpty() || before == null || !Joined.drafted(before)) {
      return false;
    }
    Joined.join(before, debts.of(Kind.REPORT, move, ahead));
    return true;
  }

  private boolean says(Move move, String word) {
    return products.has(move.step().at(), move.step().next(), word);
  }

  /** Whether the organ hears it: it is handed to a body that meets, or at its session. */
  private boolean hears(Move move) {
    Owed owed = debts.of(Kind.REPORT, move);
    return calls.official(owed)
        || "each-session".equals(owed.every)
        || owed.due.stream().anyMatch(Due.AtSession.class::isInstance);
  }

  /** Whether to inform somebody is to report: at a time, again and again, or to an organ. */
  boolean told(Move move) {
    int at = move.step().at();
    boolean organ =
        bodies.follows(at)
            || products.has(move.from(), at + 1, "to-us")
            || debts.ahead(move).stream().anyMatch(bodies::sits);
    return move.task().loose()
        ? timed(move) && !Calls.vague(debts.of(Kind.REPORT, move))
        : timed(move) || organ;
  }

  /** "a final report by …, and inform it of what is new": the organ that has the report is told. */
  boolean further(Move move) {
    int at = move.step().at();
    boolean news =
        products.has(at, at + 1, "it")
            || products.items.of(move.step(), move.marks()).stream().anyMatch(Items.Item::update);
    return news && !move.task().loose() && move.all().stream().anyMatch(one -> dated(one, move));
  }

  /** Whether a clause has made a report owed at a time, to a body that meets. */
  private boolean dated(Owed owed, Move move) {
    return owed.kind == Kind.REPORT
        && owed.clause == move.task().clause()
        && !owed.due.isEmpty()
        && owed.to.stream().anyMatch(bodies::sits);
  }

  /** Whether an organ is given word of what was done, and not of whatever there may be. */
  boolean accounts(Move move) {
    int at = move.step().at();
    return products.has(at, at + 1, "accounts")
        && bodies.follows(at)
        && !products.has(at, move.step().next(), "any");
  }

  /** Whether those asked owe it even where no time is set. */
  boolean bound(Move move) {
    return !move.task().loose() || timed(move);
  }

  boolean timed(Move move) {
    return !move.marks().isEmpty() || debts.every(move).isPresent();
  }

  /**
   * What is told along with a report, where its time stands ahead of the verbs of both: "at …
   * submit a report, and orally inform".
   */
  private void along(Owed oral, Move move) {
    Owed last = move.all().isEmpty() ? null : move.all().getLast();
    boolean open = oral.kind == Kind.ORAL && oral.due.isEmpty() && oral.to.isEmpty();
    if (open
        && last != null
        && last.kind == Kind.REPORT
        && last.clause == oral.clause
        && last.duty.equals("submit")
        && products.joined(move.step().at())) {
      oral.due.addAll(last.due);
      oral.to.addAll(last.to);
    }
  }

  /** "to prepare a study and to submit it": the thing was named before. */
  void refer(Move move) {
    Owed before = move.before(Kind.REPORT);
    boolean pronoun = products.object.pronoun(move.step().at());
    if (before != null && (pronoun || !move.marks().isEmpty() && before.due.isEmpty())) {
      Joined.back(debts.of(Kind.REPORT, move), move.all());
    } else if (before == null && !move.marks().isEmpty()) {
      close(move);
    }
  }

  /** "to present recommendations, to be submitted at …": the time that makes them owed. */
  @SuppressWarnings("ReferenceEquality") // each paragraph has one list, and two may be alike
  private void close(Move move) {
    Owed weak = open;
    if (weak == null || opened != move.all() || weak.clause != move.task().clause()) {
      return;
    }
    for (int t = named + 1; t < move.step().at(); t++) {
      if (products.written(t)) {
        return; // the time may be that of another's report, in which it is to stand
      }
    }
    Joined.join(weak, debts.of(Kind.REPORT, move));
    move.all().add(weak);
    open = null;
  }

  /** "a report, which will be considered at …": one more time of the report before. */
  void passive(Move move) {
    Owed later = debts.of(Kind.REPORT, move);
    Owed spoken = move.before(Kind.ORAL);
    if (!later.due.isEmpty() && move.before(Kind.REPORT) != null) {
      Joined.back(later, move.all());
    } else if (spoken != null && spoken.due.isEmpty()) {
      Joined.join(spoken, later);
    } else if (spoken == null && !later.due.isEmpty()) {
      close(move);
    }
  }

  /**
   * Whether a report was owed before, at no time yet: "to report on … and to present its report".
   */
  private boolean told(@Nullable Owed before, Owed owed) {
    return before != null
        && before.clause == owed.clause
        && before.due.isEmpty()
        && !owed.due.isEmpty()
        && before.every == null
        && owed.every == null
        && before.to.stream().allMatch(code -> !bodies.sits(code) || owed.to.contains(code));
  }

  /**
   * Whether the report of a time is to come again and again behind it: "and annually thereafter".
   */
  private boolean later(Move move, @Nullable Owed before, Owed owed) {
    return before != null
        && !before.due.isEmpty()
        && owed.due.isEmpty()
        && owed.every != null
        && before.every == null
        && says(move, "thereafter");
  }

  /**
   * Whether what was handed over before is only shown to others: "and acquaint it with the list".
   */
  boolean shown(Move move) {
    boolean same =
        move.before(Kind.REPORT) != null
            && products.items.of(move.step(), move.marks()).stream().anyMatch(Items.Item::same);
    return same && Joined.back(debts.of(Kind.REPORT, move), move.all());
  }

  /** "to report", "to keep informed": the verb itself says what is owed. */
  void report(Move move) {
    boolean oral =
        products.has(move.from(), move.step().next(), "orally")
            || products.first(move.step(), "oral") >= 0
            || timed(move) && debts.briefs(move);
    Owed owed = debts.of(oral ? Kind.ORAL : Kind.REPORT, move);
    boolean part = move.duty().equals("report") || products.reporting(move.step());
    if (!oral && Joined.goesOn(move.before(Kind.REPORT), owed, part, move.all())) {
      Joined.back(owed, move.all());
    } else if (!owed.due.isEmpty()
        || !calls.regular(move) && (!move.task().loose() || calls.receives(owed, move))
        || Calls.one(move.task())) {
      move.all().add(owed);
    }
  }

  /** "to include in his next report": one named reporter owes it. */
  void include(Move move) {
    if (Calls.one(move.task())
        && !(move.marks().isEmpty() && products.many(move.step().at()))
        && products.reporting(move.step())) {
      Owed owed = debts.of(Kind.REPORT, move);
      boolean apart =
          !owed.due.isEmpty() || calls.official(owed) || move.before(Kind.REPORT) == null;
      if (apart) {
        move.all().add(owed);
      }
    }
  }

  /** "to brief the Council". */
  void brief(Move move) {
    Owed owed = debts.of(Kind.ORAL, move);
    along(owed, move);
    if (bound(move) || calls.official(owed)) {
      move.all().add(owed);
    }
  }
}
