package org.saisine.secretariat.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer's desk: a register of its own, with a clerk who corrects the bells there. */
final class Desk implements AutoCloseable {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2036-04-02T12:00:00Z"), ZoneOffset.UTC);

  private final Database database = Registers.fresh();
  final JdbcTemplate sql = new JdbcTemplate(database.source());
  final Ledger ledger = new Ledger(sql, NOON);
  final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(database.source()));
  final Documents documents = new Documents(sql);
  final Corrections corrections =
      new Corrections(sql, transaction, ledger, NOON, documents, symbols -> {});
  final Intake intake = new Intake(sql, transaction, ledger, NOON, symbols -> {});

  void receive(String text) {
    receive(Bells.arrival(text));
  }

  List<Receipt> receive(Arrival... arrivals) {
    return intake.receive(List.of(arrivals), "keeper");
  }

  Edition edition() {
    return documents.edition(Bells.SYMBOL, "en").orElseThrow();
  }

  Reading reading() {
    return documents.reading(edition());
  }

  Stated fact(String family) {
    return Bells.fact(reading(), family);
  }

  Outcome correct(String family, String... told) {
    return wish(Bells.say(fact(family), told));
  }

  /** Lets the clerk have a wish, for a good reason. */
  Outcome wish(Wish wish) {
    Edition edition = edition();
    return corrections.correct(edition.id(), edition.change(), wish, "The bells say so.", "clerk");
  }

  /** How the only correction stands. */
  String hold() {
    return sql.query("select hold from standing", (row, at) -> row.getString(1)).getFirst();
  }

  long count(String table) {
    Long count = sql.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? -1 : count;
  }

  @Override
  public void close() {
    database.close();
  }
}
