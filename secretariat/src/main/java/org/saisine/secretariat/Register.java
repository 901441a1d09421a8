package org.saisine.secretariat;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Intake;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A register opened without its pages, for commands. */
public final class Register implements AutoCloseable {
  private final Database database;
  private final DataSource source;
  private final JdbcTemplate sql;
  private final Ledger ledger;
  private final Clock clock = Clock.systemUTC();

  private Register(Database database) {
    this.database = database;
    this.source = database.source();
    this.sql = new JdbcTemplate(source);
    this.ledger = new Ledger(sql, clock);
  }

  /** The register in a folder. */
  public static Register in(Path folder) {
    return new Register(Database.in(folder));
  }

  /** The register in a PostgreSQL elsewhere. */
  public static Register at(String url) {
    return new Register(Database.at(url));
  }

  public Ledger ledger() {
    return ledger;
  }

  public Intake intake() {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(source));
    return new Intake(sql, transaction, ledger, clock);
  }

  @Override
  public void close() {
    database.close();
  }
}
