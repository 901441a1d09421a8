package org.saisine.secretariat.bodies;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to members: who sits in a body on a day, and on what ground that is said. */
public final class Members {
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final States states;

  Members(JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger, States states) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.states = states;
  }

  /** What became of the wish to enter terms. */
  sealed interface Entering {
    record Entered(int terms) implements Entering {}

    /** None was entered; all that is wrong is told. */
    record Refused(List<TermRules.Fault> faults) implements Entering {}
  }

  /** The members of a body on a day. */
  public Roll on(Body body, LocalDate day) {
    Map<String, Roll.Ground> grounds = new TreeMap<>();
    if (body.universal()) {
      for (String state : states.codes()) {
        states
            .since(state)
            .filter(since -> !day.isBefore(since))
            .ifPresent(since -> grounds.put(state, new Roll.Admitted(since)));
      }
    } else {
      seen(body.code(), day).forEach(grounds::put);
      terms(body.code()).stream()
          .filter(term -> term.on(day))
          .forEach(term -> grounds.put(term.state(), new Roll.Elected(term)));
    }
    return new Roll(body, day, grounds);
  }

  /** The terms of a body that stand, the last first. */
  public List<Term> terms(String body) {
    return sql.query(
        "select * from term where body = ? and struck is null order by first_day desc, state, id",
        (row, at) -> term(row),
        body);
  }

  /** The terms of a State that stand, the last first. */
  List<Term> of(String state) {
    return sql.query(
        "select * from term where state = ? and struck is null order by first_day desc, body",
        (row, at) -> term(row),
        state);
  }

  /** The day nearest to a day, within a year of it, on which each State was seen voting. */
  private Map<String, Roll.Seen> seen(String body, LocalDate day) {
    Map<String, Roll.Seen> seen = new TreeMap<>();
    sql.query(
        "select distinct on (state) state, day, symbol from ballot_evidence b,"
            + " unnest(b.states) as state where body = ? and day between ? and ?"
            + " order by state, abs(day - ?::date), day, symbol",
        row -> {
          seen.put(
              row.getString("state"),
              new Roll.Seen(row.getObject("day", LocalDate.class), row.getString("symbol")));
        },
        body,
        Date.valueOf(day.minusYears(1)),
        Date.valueOf(day.plusYears(1)),
        Date.valueOf(day));
    return seen;
  }

  /** Enters a table of terms: all of them or, where anything is wrong, none. */
  Entering enter(String actor, Body body, String table) {
    return Optional.ofNullable(
            transaction.execute(status -> {
              // Whoever enters terms of a body waits for whoever enters others of it.
              sql.query(
                  "select pg_advisory_xact_lock(hashtext(?))", row -> {}, "term " + body.code());
              TermRules.Verdict verdict =
                  new TermRules(code -> states.codes().contains(code))
                      .read(body.code(), table, terms(body.code()));
              if (!verdict.faults().isEmpty()) {
                return new Entering.Refused(verdict.faults());
              }
              store(actor, verdict.terms());
              return (Entering) new Entering.Entered(verdict.terms().size());
            }))
        .orElseThrow();
  }

  private void store(String actor, List<Term> terms) {
    List<Long> entries =
        ledger.enter(
            terms.stream()
                .map(term ->
                    new Act(
                        actor,
                        "term-entered",
                        "members " + term.body(),
                        term.electedBy(),
                        "",
                        term.said()))
                .toList());
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      rows.add(
          new Object[] {
            term.body(),
            term.state(),
            Date.valueOf(term.first()),
            term.last().map(Date::valueOf).orElse(null),
            term.electedBy(),
            entries.get(i)
          });
    }
    sql.batchUpdate(
        "insert into term (body, state, first_day, last_day, elected_by, entry)"
            + " values (?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** Strikes a term that was wrong; false where it does not stand. */
  boolean strike(String actor, String body, long id, String reason) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          Optional<Term> wrong =
              sql
                  .query(
                      "select * from term where id = ? and body = ? and struck is null for update",
                      (row, at) -> term(row),
                      id,
                      body)
                  .stream()
                  .findFirst();
          wrong.ifPresent(term ->
              sql.update(
                  "update term set struck = ? where id = ?",
                  ledger.enter(
                      new Act(actor, "term-struck", "members " + body, "", term.said(), reason)),
                  id));
          return wrong.isPresent();
        }));
  }

  private static Term term(ResultSet row) throws SQLException {
    return new Term(
        row.getLong("id"),
        row.getString("body"),
        row.getString("state"),
        row.getObject("first_day", LocalDate.class),
        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
        row.getString("elected_by"));
  }
}
