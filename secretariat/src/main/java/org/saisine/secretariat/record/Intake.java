package org.saisine.secretariat.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes documents into the register, many in one go. */
public final class Intake {
  /** Whoever holds it receives; nothing is received twice at the same time. */
  static final long DOOR = 0x5a15;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Clock clock;
  private final Renewal renewal;
  private final Consequence consequence;

  public Intake(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Clock clock,
      Consequence consequence) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.clock = clock;
    Documents documents = new Documents(sql);
    this.renewal = new Renewal(sql, documents, ledger, consequence);
    this.consequence = consequence;
  }

  /**
   * Reads what is new; what the register holds already need not be read to be known. One document,
   * however strange, does not take the others with it. Safe to be called by many threads.
   *
   * @return what became of each, in their order
   */
  public List<Candidate> look(List<Source> sources) {
    List<String> contents = sources.stream().map(each -> Reader.sha256(each.bytes())).toList();
    Set<String> known = known(contents);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      candidates.add(known.add(contents.get(i)) ? look(sources.get(i)) : new Candidate.Known());
    }
    return candidates;
  }

  private static Candidate look(Source source) {
    try {
      Arrival arrival = Arrival.of(source);
      return arrival.readable()
          ? new Candidate.Fresh(arrival)
          : new Candidate.Refused(arrival.record().findings().getFirst());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Candidate.Broken(e);
    }
  }

  /** Which of these contents, by their SHA-256, the register holds already. */
  private Set<String> known(Iterable<String> contents) {
    byte[][] hashes =
        StreamSupport.stream(contents.spliterator(), false)
            .map(HexFormat.of()::parseHex)
            .toArray(byte[][]::new);
    return new HashSet<>(
        sql.queryForList(
            "select encode(sha256, 'hex') from edition where sha256 = any(?)",
            String.class,
            (Object) hashes));
  }

  /** Whether nothing has come in yet. */
  public boolean empty() {
    return Boolean.FALSE.equals(
        sql.queryForObject("select exists (select from edition)", Boolean.class));
  }

  /**
   * Receives documents: all of them or, where this throws, none. The same content is received once;
   * other content under a symbol and language that are there is their next edition.
   *
   * @param actor on whose account
   * @return a receipt for each, in their order
   */
  public List<Receipt> receive(List<Arrival> arrivals, String actor) {
    Map<Arrival, Receipt> kept = new IdentityHashMap<>();
    transaction.executeWithoutResult(status -> {
      sql.query("select pg_advisory_xact_lock(?)", row -> {}, DOOR);
      Set<String> known = known(arrivals.stream().map(Arrival::sha256).toList());
      List<Arrival> fresh = arrivals.stream().filter(each -> known.add(each.sha256())).toList();
      if (!fresh.isEmpty()) {
        keep(new Batch(sql, fresh), actor, kept);
      }
    });
    return arrivals.stream().map(each -> kept.getOrDefault(each, new Receipt.Known())).toList();
  }

  /** What a person has corrected in another language goes on being told of the document. */
  private void heads(Batch batch, List<Long> entries) {
    Map<String, Long> last = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      last.merge(batch.items().get(i).arrival().symbol(), entries.get(i), Math::max);
    }
    sql.query(
            "select distinct d.symbol from correction c join edition e on e.id = c.edition"
                + " join document d on d.id = e.document where e.current and d.symbol = any(?)",
            (row, at) -> row.getString(1),
            (Object) last.keySet().toArray(String[]::new))
        .forEach(symbol -> renewal.head(symbol, last.getOrDefault(symbol, 0L)));
  }

  private void keep(Batch batch, String actor, Map<Arrival, Receipt> kept) {
    List<Act> acts = new ArrayList<>();
    for (Batch.Item item : batch.items()) {
      boolean first = item.number() == 1;
      acts.add(
          new Act(
              actor,
              first ? "document-received" : "edition-received",
              item.arrival().symbol() + " " + item.arrival().record().language(),
              "",
              first ? "" : "edition " + (item.number() - 1),
              "edition " + item.number() + ", sha-256 " + item.arrival().sha256()));
    }
    List<Long> entries = ledger.enter(acts);
    batch.store(entries, clock.instant());
    heads(batch, entries);
    consequence.follow(
        batch.items().stream().map(item -> item.arrival().symbol()).distinct().toList());
    for (int i = 0; i < entries.size(); i++) {
      Batch.Item item = batch.items().get(i);
      kept.put(
          item.arrival(),
          new Receipt.Kept(
              item.arrival().symbol(),
              item.arrival().record().language(),
              item.number(),
              entries.get(i)));
    }
  }
}
