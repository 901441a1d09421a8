package org.saisine.secretariat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.Source;
import org.saisine.secretariat.access.Readmission;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.drafting.Drafts;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.mandates.Docket;
import org.saisine.secretariat.mandates.Roster;
import org.saisine.secretariat.reconciliation.Reconciliation;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Intake;
import org.saisine.secretariat.record.Inventory;
import org.saisine.secretariat.search.IndexFolder;
import org.saisine.secretariat.search.Likeness;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A register opened without its pages, for commands. */
public final class Register implements AutoCloseable {
  private static final int CONNECTIONS = 6;

  private final Database database;
  private final HikariDataSource source;
  private final JdbcTemplate sql;
  private final Ledger ledger;
  private final Clock clock = Clock.systemUTC();
  private @Nullable Likeness likeness;

  private Register(Database database) {
    this.database = database;
    this.source = new HikariDataSource();
    source.setDataSource(database.source());
    source.setMaximumPoolSize(CONNECTIONS);
    this.sql = new JdbcTemplate(source);
    this.ledger = new Ledger(sql, clock);
  }

  /** The register in a database, which is closed with it. */
  public static Register of(Database database) {
    return new Register(database);
  }

  public Ledger ledger() {
    return ledger;
  }

  /** For whoever has lost every way in. */
  public Readmission readmission() {
    return new Readmission(
        sql, new TransactionTemplate(new DataSourceTransactionManager(source)), ledger, clock);
  }

  public Intake intake() {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(source));
    return new Intake(sql, transaction, ledger, clock, new Docket(sql, ledger, clock));
  }

  /**
   * A document as it came in.
   *
   * @param language empty for the English version or, where there is none, another
   */
  public Optional<Source> document(String symbol, String language) {
    Documents documents = new Documents(sql);
    return (language.isEmpty() ? documents.speaking(symbol) : documents.edition(symbol, language))
        .map(documents::source);
  }

  /** What is here, for whoever brings a list of the same. */
  public Reconciliation reconciliation() {
    return new Reconciliation(new Inventory(sql), new Roster(sql));
  }

  /**
   * For whoever looks at drafts: held against all that the register holds, for which whoever asks
   * first may have to wait.
   *
   * @param patience is told where that takes longer than a moment
   */
  public Drafts drafts(Runnable patience) throws InterruptedException {
    Documents documents = new Documents(sql);
    Likeness own =
        Likeness.of(
            documents,
            new IndexFolder(() -> database.folder().map(home -> home.resolve("search"))));
    likeness = own;
    own.await(patience);
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(source));
    return new Drafts(sql, documents, own, Calendar.of(sql, transaction, ledger, clock), clock);
  }

  @Override
  public void close() {
    if (likeness != null) {
      likeness.close();
    }
    source.close();
    database.close();
  }
}
