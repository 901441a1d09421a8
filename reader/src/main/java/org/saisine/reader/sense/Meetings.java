package org.saisine.reader.sense;

import org.saisine.reader.vocabulary.Mandate.Kind;

/** What is convened, held or organized. */
final class Meetings {
  private final Products products;
  private final Debts debts;

  Meetings(Products products, Debts debts) {
    this.products = products;
    this.debts = debts;
  }

  /** "to convene a panel discussion". */
  void hold(Move move) {
    boolean pronoun = products.pronoun(move.step().at());
    int meeting = products.meeting(move.step());
    if (meeting < 0 && !pronoun) {
      return;
    }
    Owed owed = debts.of(Kind.MEETING, move);
    if (owed.due.isEmpty()) {
      owed.due.addAll(products.named(move.step(), meeting));
    }
    put(owed, move);
  }

  /** "shall meet". */
  void meet(Move move) {
    put(debts.of(Kind.MEETING, move), move);
  }

  /** "a panel discussion, to be held at …": the time of the meeting before. */
  static void date(Move move) {
    if (!move.all().isEmpty()) {
      Owed last = move.all().getLast();
      boolean same = last.kind == Kind.MEETING && last.clause == move.task().clause();
      if (same && last.due.isEmpty()) {
        last.due = Debts.best(move.marks());
        last.end = move.task().end();
      }
    }
  }

  /** A meeting that was decided before in the paragraph is only given to those who organize it. */
  private static void put(Owed owed, Move move) {
    for (Owed before : move.all()) {
      if (before.kind == Kind.MEETING && owed.due.isEmpty()) {
        before.by = before.clause == owed.clause ? before.by : owed.by;
        return;
      }
    }
    if (!move.task().loose() || !owed.due.isEmpty()) {
      move.all().add(owed);
    }
  }
}
