package org.saisine.secretariat.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** Enters what became of mandates: in the ledger, in its table and in the rounds, all at once. */
final class Registrar {
  private final Ledger ledger;
  private final FactTable facts;
  private final RoundTable rounds;
  private final JdbcTemplate sql;

  Registrar(JdbcTemplate sql, Ledger ledger, Clock clock) {
    this.sql = sql;
    this.ledger = ledger;
    this.facts = new FactTable(sql);
    this.rounds = new RoundTable(sql, clock);
  }

  /**
   * What is to be entered.
   *
   * @param clause the rule or the rules by which it is concluded; empty where a person says so
   */
  record Draft(
      long mandate,
      Fact.Kind kind,
      String aim,
      Optional<Due> due,
      Optional<Fact.Source> source,
      Optional<LocalDate> day,
      String actor,
      String reason,
      String clause) {}

  /** Enters something, in the caller's transaction; its number in the ledger. */
  long enter(Draft draft) {
    return enter(List.of(draft)).getFirst();
  }

  /** Enters many, in their order and in the caller's transaction; their numbers in the ledger. */
  List<Long> enter(List<Draft> drafts) {
    List<Long> entries = ledger.enter(drafts.stream().map(this::act).toList());
    List<Fact> entered = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      entered.add(fact(entries.get(i), drafts.get(i)));
    }
    facts.add(entered);
    rounds.again(drafts.stream().map(Draft::mandate).distinct().toList());
    return entries;
  }

  private Act act(Draft draft) {
    String after =
        draft.due.map(due -> Dues.said(List.of(due))).orElse(draft.kind.word())
            + draft.source.map(source -> ", " + source.symbol()).orElse("")
            + (draft.reason.isEmpty() ? "" : ": " + draft.reason);
    return new Act(
        draft.actor, draft.kind.act(), subject(draft.mandate), draft.clause, draft.aim, after);
  }

  private static Fact fact(long entry, Draft draft) {
    return new Fact(
        entry,
        draft.mandate,
        draft.kind,
        draft.aim,
        draft.due,
        draft.source,
        draft.day,
        draft.actor,
        draft.reason,
        Optional.empty());
  }

  /** Takes something back, in the caller's transaction: it stays in the account of the mandate. */
  void withdraw(Fact fact, String actor, String reason) {
    long entry =
        ledger.enter(
            new Act(
                actor,
                "mandate-fact-withdrawn",
                subject(fact.mandate()),
                "",
                fact.kind().word() + ", entry " + fact.entry(),
                reason));
    facts.withdraw(fact.entry(), entry);
    rounds.again(List.of(fact.mandate()));
  }

  /** What was entered under a number. */
  Optional<Fact> fact(long entry) {
    return facts.entered(entry);
  }

  /** What the ledger calls a mandate: its paragraph. */
  String subject(long mandate) {
    return sql.query(
            "select symbol || ' ¶' || paragraph || ' ' || kind as subject from mandate where id = ?",
            (row, at) -> row.getString("subject"),
            mandate)
        .getFirst();
  }
}
