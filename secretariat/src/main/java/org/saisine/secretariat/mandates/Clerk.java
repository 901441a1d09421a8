package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters what officers say of mandates, each in one transaction. */
final class Clerk {
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Registrar registrar;
  private final RoundTable rounds;

  Clerk(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Registrar registrar,
      RoundTable rounds) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.registrar = registrar;
    this.rounds = rounds;
  }

  boolean here(String symbol) {
    return Boolean.TRUE.equals(
        sql.queryForObject(
            "select exists (select from document where symbol = ?)", Boolean.class, symbol));
  }

  void enter(Registrar.Draft draft) {
    transaction.executeWithoutResult(status -> registrar.enter(draft));
  }

  /** Enters that something which might have answered a mandate has not. */
  void remains(long mandate, String actor, String reason, String clause) {
    transaction.executeWithoutResult(status ->
        ledger.enter(
            new Act(actor, "mandate-still-owed", registrar.subject(mandate), clause, "", reason)));
  }

  void withdraw(Fact fact, String account, String reason) {
    transaction.executeWithoutResult(status -> registrar.withdraw(fact, account, reason));
  }

  /** Opens what is entered by hand; its number. */
  long open(Hand hand, String account) {
    Long id =
        transaction.execute(status -> {
          ledger.enter(
              new Act(
                  account,
                  "mandate-entered",
                  hand.symbol() + " ¶" + hand.paragraph() + " " + hand.kind(),
                  "",
                  "",
                  hand.words() + ": " + hand.reason()));
          long opened =
              sql.query(
                      "insert into mandate (symbol, organ, session, said, paragraph, kind,"
                          + " addressees, recipients, every, words, language, place, hand)"
                          + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) returning id",
                      (row, at) -> row.getLong("id"),
                      hand.symbol(),
                      hand.organ(),
                      hand.day().map(Date::valueOf).orElse(null),
                      hand.paragraph(),
                      hand.kind(),
                      Hand.codes(hand.by()).toArray(String[]::new),
                      Hand.codes(hand.to()).toArray(String[]::new),
                      hand.every(),
                      hand.words().strip(),
                      hand.language(),
                      account)
                  .getFirst();
          new MandateTable(sql).sift(List.of(hand.organ()), Hand.codes(hand.by()));
          rounds.renew(
              List.of(
                  new RoundTable.Text(
                      opened,
                      hand.dues(),
                      hand.every(),
                      new Unfolding.Said(hand.organ(), 0, hand.day()),
                      Hand.codes(hand.to()))),
              Map.of());
          return opened;
        });
    return id == null ? 0 : id;
  }

  /** The mandates under a paragraph, as a person writes it: {@code A/HRC/RES/54/4 9}. */
  List<Long> under(String written) {
    String[] parts = written.strip().split("[\\s¶]+", -1);
    return parts.length != 2
        ? List.of()
        : sql.query(
            "select id from mandate where symbol = ? and paragraph = ? order by id",
            (row, at) -> row.getLong("id"),
            parts[0],
            parts[1]);
  }

  /** Joins two in a series: the later stands in the place of the earlier from its day on. */
  void join(long earlier, Life later, String account, String reason) {
    transaction.executeWithoutResult(status -> {
      Mandate mandate = later.mandate();
      long entry =
          registrar.enter(
              new Registrar.Draft(
                  earlier,
                  Fact.Kind.SUPERSEDED,
                  "",
                  Optional.empty(),
                  Optional.of(new Fact.Source(mandate.symbol(), "", mandate.wording().words())),
                  later.said(),
                  account,
                  reason,
                  ""));
      ledger.enter(
          new Act(
              account,
              "mandates-joined",
              registrar.subject(mandate.id()),
              "",
              registrar.subject(earlier),
              reason));
      sql.update(
          "insert into succession values (?, ?, '{}', true, ?) on conflict (earlier, later)"
              + " do update set joined = true, entry = excluded.entry",
          earlier,
          mandate.id(),
          entry);
    });
  }

  /** Parts two of a series: no rule joins them again. */
  void part(long earlier, long later, String account, String reason) {
    transaction.executeWithoutResult(status -> {
      List<Long> entries =
          sql.query(
              "update succession set joined = false where earlier = ? and later = ? and joined"
                  + " returning entry",
              (row, at) -> row.getLong("entry"),
              earlier,
              later);
      if (entries.isEmpty()) {
        return;
      }
      ledger.enter(
          new Act(
              account,
              "mandates-parted",
              registrar.subject(later),
              "",
              registrar.subject(earlier),
              reason));
      registrar
          .fact(entries.getFirst())
          .filter(Fact::stands)
          .ifPresent(fact -> registrar.withdraw(fact, account, reason));
    });
  }
}
