package org.saisine.secretariat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Heard;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Quiet;
import org.saisine.secretariat.search.IndexFolder;
import org.saisine.secretariat.web.Freshness;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.modulith.Modulithic;

/**
 * The platform: rooms as packages, put together here and nowhere else. The clock comes from whoever
 * starts it ({@link Serving}): one for all, so that tests can turn it.
 */
@Modulithic
@SpringBootApplication(proxyBeanMethods = false)
class Secretariat {
  private static final int CONNECTIONS = 12;

  /**
   * Connections in a pool. The database starts while the rest is put together; whoever asks first
   * waits for it.
   */
  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(CompletableFuture<Database> database) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("register");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setInitializationFailTimeout(-1);
    pool.setConnectionTimeout(5_000);
    pool.setDataSource(
        new DelegatingDataSource() {
          @Override
          public DataSource getTargetDataSource() {
            return database.join().source();
          }

          @Override
          public void afterPropertiesSet() {
            // The database may not be there yet.
          }
        });
    return pool;
  }

  /** Beside the database, where that is our own. */
  @Bean
  IndexFolder indexFolder(CompletableFuture<Database> database) {
    return new IndexFolder(() -> database.join().folder().map(home -> home.resolve("search")));
  }

  @Bean
  Ledger ledger(JdbcTemplate sql, Clock clock) {
    return new Ledger(sql, clock);
  }

  /** Nothing that everybody is told changes without an entry in the ledger that is not quiet. */
  @Bean
  Freshness freshness(Ledger ledger, List<Quiet> rooms) {
    Heard heard = new Heard(ledger, rooms);
    return new Freshness(() ->
        heard
            .last()
            .map(entry -> new Freshness.State(Long.toString(entry.number()), entry.at()))
            .orElse(new Freshness.State("0", Instant.EPOCH)));
  }
}
