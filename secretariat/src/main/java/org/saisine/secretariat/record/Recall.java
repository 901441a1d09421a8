package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks editions that came in before anybody asked what they say of bodies and sessions and what
 * they owe, a few at a time beside all other work. Two that do so on one database share the work.
 */
final class Recall implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Recall.class);
  private static final int FEW = 50;
  private static final long TROUBLE_MILLIS = 3_000;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Documents documents;
  private final Consequence consequence;
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Thread thread;

  Recall(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Documents documents,
      Consequence consequence) {
    this.sql = sql;
    this.transaction = transaction;
    this.documents = documents;
    this.consequence = consequence;
  }

  void start() {
    thread = Thread.ofPlatform().daemon().name("recall").start(this::run);
  }

  private void run() {
    try {
      boolean left = true;
      while (left && !closing.await(0, TimeUnit.MILLISECONDS)) {
        try {
          left = hear() > 0;
        } catch (DataAccessException e) {
          closing.await(TROUBLE_MILLIS, TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      // Somebody wants the process to end; what is left is heard after the next start.
    } catch (RuntimeException e) {
      LOG.warn("older documents are not heard about sessions: {}", e.toString());
    }
  }

  /** Hears a few; how many there were. */
  int hear() {
    Integer heard =
        transaction.execute(status -> {
          // Nobody corrects what is being heard: what is said last is what is kept.
          sql.query("select pg_advisory_xact_lock(?)", row -> {}, Intake.DOOR);
          List<Long> editions =
              sql.query(
                  "delete from unheard where edition in (select edition from unheard"
                      + " order by edition limit ? for update skip locked) returning edition",
                  (row, at) -> row.getLong("edition"),
                  FEW);
          Derived derived = new Derived();
          List<Testimony.Witness> witnesses = new ArrayList<>();
          for (Edition each : documents.numbered(editions)) {
            Record record = documents.record(each);
            derived.of(each.id(), record);
            // A newer edition that has come in since speaks for itself.
            if (each.current()) {
              witnesses.add(new Testimony.Witness(each.symbol(), record));
            }
          }
          derived.replace(sql, editions.toArray(Long[]::new));
          new Testimony(sql).hear(witnesses);
          consequence.again(witnesses.stream().map(Testimony.Witness::symbol).distinct().toList());
          return editions.size();
        });
    return heard == null ? 0 : heard;
  }

  @Override
  public void close() throws InterruptedException {
    closing.countDown();
    Thread running = thread;
    if (running != null) {
      running.join();
    }
  }
}
