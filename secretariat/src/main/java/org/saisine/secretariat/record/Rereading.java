package org.saisine.secretariat.record;

import java.sql.Connection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the register again when a newer reader starts to serve it. One process does it, in the
 * background, some editions at a time; whoever is stopped in the middle goes on with the next
 * start. What persons have corrected stays; an edition that is read otherwise is entered in the
 * ledger.
 */
final class Rereading implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);

  /** Whoever holds it reads again. */
  private static final long DESK = 0x5a15_4e;

  private static final String ACTOR = "newer reader";
  private static final int BATCH = 24;
  private static final long TROUBLE_MILLIS = 5_000;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Documents documents;
  private final CorrectionTable corrections;
  private final Renewal renewal;
  private final String reader;
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Thread thread;

  Rereading(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Documents documents,
      Consequence consequence) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.documents = documents;
    this.corrections = new CorrectionTable(sql);
    this.reader = documents.lens().print();
    this.renewal = new Renewal(sql, documents, ledger, consequence);
  }

  /** How many editions this reader has still to read, of how many. */
  record Progress(long left, long all) {}

  Progress progress() {
    return sql.query(
            "select count(*) filter (where reader <> ?) as left, count(*) as all from edition",
            (row, at) -> new Progress(row.getLong("left"), row.getLong("all")),
            reader)
        .getFirst();
  }

  /** Begins, without keeping anybody waiting. */
  void start() {
    thread = Thread.ofPlatform().daemon().name("rereading").start(this::run);
  }

  private void run() {
    try {
      do {
        try {
          if (alone()) {
            return;
          }
        } catch (DataAccessException e) {
          LOG.warn("the register cannot be read again, and is tried again: {}", e.toString());
        }
      } while (!closing.await(TROUBLE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      // Somebody wants the process to end.
    }
  }

  /** Reads all again, unless another process does; whether nothing is left to be done here. */
  private boolean alone() {
    if (progress().left() == 0) {
      return true;
    }
    return Boolean.TRUE.equals(
        sql.execute(
            (ConnectionCallback<Boolean>)
                connection -> {
                  if (!asked(connection, "select pg_try_advisory_lock(" + DESK + ")")) {
                    return false;
                  }
                  try {
                    all();
                    return true;
                  } finally {
                    asked(connection, "select pg_advisory_unlock(" + DESK + ")");
                  }
                }));
  }

  private static boolean asked(Connection connection, String question)
      throws java.sql.SQLException {
    try (java.sql.Statement statement = connection.createStatement();
        java.sql.ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  /** Reads all editions again that another reader has read. */
  void all() {
    long otherwise = 0;
    List<Edition> next = documents.unread(reader, BATCH);
    if (!next.isEmpty()) {
      LOG.info("a newer reader reads {} editions again", progress().left());
    }
    while (!next.isEmpty() && closing.getCount() > 0) {
      List<Edition> batch = next;
      // Read before anybody is kept out.
      batch.parallelStream().forEach(documents::reading);
      List<Long> ids = batch.stream().map(Edition::id).toList();
      Integer changed = transaction.execute(status -> batch(ids));
      otherwise += changed == null ? 0 : changed;
      next = documents.unread(reader, BATCH);
    }
    if (otherwise > 0) {
      LOG.info("{} editions are read otherwise than before", otherwise);
    }
  }

  private int batch(List<Long> ids) {
    sql.query("select pg_advisory_xact_lock(?)", row -> {}, Intake.DOOR);
    // While they were read, an officer may have given one another symbol, or a newer one come in.
    List<Edition> editions = documents.numbered(ids);
    Map<Long, List<Correction>> said = corrections.in(ids);
    Set<String> before =
        sql
            .query(
                "select encode(seal, 'hex') from edition where id = any(?) and seal is not null",
                (row, at) -> row.getString(1),
                (Object) ids.toArray(Long[]::new))
            .stream()
            .collect(Collectors.toSet());
    Map<Edition, Reading> otherwise = new LinkedHashMap<>();
    for (Edition each : editions) {
      Reading reading = documents.reading(each).with(said.getOrDefault(each.id(), List.of()));
      if (before.contains(HexFormat.of().formatHex(Seal.of(reading.own())))) {
        sql.update("update edition set reader = ? where id = ?", reader, each.id());
      } else {
        otherwise.put(each, reading);
      }
    }
    if (!otherwise.isEmpty()) {
      renew(otherwise);
    }
    return otherwise.size();
  }

  private void renew(Map<Edition, Reading> otherwise) {
    Iterator<Long> entries =
        ledger.enter(otherwise.keySet().stream().map(this::reread).toList()).iterator();
    Derived derived = new Derived();
    otherwise.forEach((edition, reading) -> derived.of(edition.id(), reading.record()));
    derived.replace(sql, otherwise.keySet().stream().map(Edition::id).toArray(Long[]::new));
    Map<String, Long> heads = new TreeMap<>();
    otherwise.forEach((edition, reading) -> {
      long entry = entries.next();
      renewal
          .rows(edition, reading, ACTOR, entry)
          .forEach((symbol, told) -> heads.merge(symbol, told, Math::max));
    });
    heads.forEach(renewal::head);
  }

  private Act reread(Edition edition) {
    return new Act(
        ACTOR,
        "edition-reread",
        Corrections.subject(edition),
        "",
        "edition " + edition.number(),
        "edition " + edition.number() + ", reader " + reader);
  }

  @Override
  public void close() {
    closing.countDown();
    Thread running = thread;
    if (running != null) {
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
