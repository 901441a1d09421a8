package org.saisine.secretariat.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door of the ledger. */
public final class Ledger {
  /** Whoever holds it writes next; it is given back when the transaction ends. */
  private static final long PEN = 0x5a151e;

  private static final int PAGE = 5_000;

  private final JdbcTemplate sql;
  private final Clock clock;

  public Ledger(JdbcTemplate sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The number under which an act is entered. */
  public long enter(Act act) {
    return enter(List.of(act)).getFirst();
  }

  /**
   * Enters acts in their order, in the caller's transaction: they stand if what they tell of does.
   * Until that ends nobody else can enter anything, so that numbers follow each other in the order
   * in which things became true.
   *
   * @return their numbers
   * @throws IllegalStateException outside a transaction
   */
  public List<Long> enter(List<Act> acts) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("the ledger is written in the transaction of what it tells");
    }
    sql.query("select pg_advisory_xact_lock(?)", row -> {}, PEN);
    Optional<Entry> last = last();
    long number = last.map(Entry::number).orElse(0L);
    String seal = last.map(Entry::seal).orElse(Entry.NOTHING);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Object[]> rows = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    for (Act act : acts) {
      Entry entry = Entry.sealed(seal, ++number, now, act);
      seal = entry.seal();
      numbers.add(number);
      rows.add(
          new Object[] {
            number,
            OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
            act.actor(),
            act.act(),
            act.subject(),
            act.clause(),
            act.before(),
            act.after(),
            HexFormat.of().parseHex(seal)
          });
    }
    sql.batchUpdate("insert into ledger values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    return List.copyOf(numbers);
  }

  /** What was done to something, the first first. */
  public List<Entry> of(String subject) {
    return sql.query(
        "select * from ledger where subject = ? order by number", (row, at) -> entry(row), subject);
  }

  /** The entries before a number, the last first. */
  public List<Entry> before(long number, int most) {
    return sql.query(
        "select * from ledger where number < ? order by number desc limit ?",
        (row, at) -> entry(row),
        number,
        most);
  }

  /** Hands over every entry, the first first. */
  public void forEach(Consumer<Entry> taker) {
    long number = 0;
    for (List<Entry> page = after(number); !page.isEmpty(); page = after(number)) {
      page.forEach(taker);
      number = page.getLast().number();
    }
  }

  /** Looks at every seal. */
  public Verification verify() {
    String seal = Entry.NOTHING;
    long number = 0;
    for (List<Entry> page = after(number); !page.isEmpty(); page = after(number)) {
      for (Entry entry : page) {
        number++;
        if (entry.number() != number || !entry.holds(seal)) {
          return new Verification.Broken(number);
        }
        seal = entry.seal();
      }
    }
    return new Verification.Whole(number, seal);
  }

  private List<Entry> after(long number) {
    return sql.query(
        "select * from ledger where number > ? order by number limit " + PAGE,
        (row, at) -> entry(row),
        number);
  }

  /** The entry with the highest number. */
  public Optional<Entry> last() {
    return sql
        .query("select * from ledger order by number desc limit 1", (row, at) -> entry(row))
        .stream()
        .findFirst();
  }

  /** The entry with the highest number above another that is of none of some acts. */
  Optional<Entry> lastBut(List<String> acts, long number) {
    return sql
        .query(
            "select * from ledger where number > ? and act <> all(?::text[])"
                + " order by number desc limit 1",
            (row, at) -> entry(row),
            number,
            acts.toArray(String[]::new))
        .stream()
        .findFirst();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Act(
            row.getString("actor"),
            row.getString("act"),
            row.getString("subject"),
            row.getString("clause"),
            row.getString("before"),
            row.getString("after")),
        HexFormat.of().formatHex(row.getBytes("seal")));
  }
}
