package org.saisine.secretariat.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Arrivals that are new, on their way into the tables together. */
final class Batch {
  /**
   * @param number of the edition among those of its symbol and language, from 1
   */
  record Item(Arrival arrival, int number) {}

  private final JdbcTemplate sql;
  private final List<Item> items = new ArrayList<>();

  Batch(JdbcTemplate sql, List<Arrival> arrivals) {
    this.sql = sql;
    Map<String, Integer> numbers = numbers(arrivals);
    for (Arrival each : arrivals) {
      items.add(new Item(each, numbers.merge(key(each), 1, Integer::sum)));
    }
  }

  List<Item> items() {
    return items;
  }

  /**
   * Writes them all.
   *
   * @param entries the number of each in the ledger
   */
  void store(List<Long> entries, Instant received) {
    Map<String, Long> documents = documents(entries);
    long first = ids("edition");
    sql.update(
        "update edition set current = false where current and (document, language) in"
            + " (select * from unnest(?::bigint[], ?::text[]))",
        items.stream().map(item -> documents.get(item.arrival().symbol())).toArray(Long[]::new),
        items.stream().map(item -> item.arrival().record().language()).toArray(String[]::new));
    Map<String, Integer> last = new HashMap<>();
    items.forEach(item -> last.merge(key(item.arrival()), item.number(), Math::max));
    Rows editions =
        new Rows(
            "edition (id, document, language, number, current, title, name, media_type, characters,"
                + " sha256, original, received, change, reader, seal)");
    Derived derived = new Derived();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Record record = item.arrival().record();
      long id = first + i;
      editions
          .row(15)
          .number(id)
          .number(known(documents, item.arrival().symbol()))
          .text(record.language())
          .small(item.number())
          .yes(known(last, key(item.arrival())) == item.number())
          .text(value(record.masthead().title()).orElse(""))
          .text(record.source().name())
          .text(record.source().mediaType())
          .small(record.source().characters())
          .bytes(HexFormat.of().parseHex(item.arrival().sha256()))
          .bytes(item.arrival().packed())
          .instant(received)
          .number(entries.get(i))
          .text(Lens.standard().print())
          .bytes(item.arrival().seal());
      derived.of(id, record);
    }
    sql.execute(
        (ConnectionCallback<@Nullable Void>)
            connection -> {
              editions.send(connection);
              derived.send(connection);
              return null;
            });
    new Testimony(sql)
        .hear(
            items.stream()
                .filter(item -> known(last, key(item.arrival())) == item.number())
                .map(Item::arrival)
                .map(each -> new Testimony.Witness(each.symbol(), each.record()))
                .toList());
  }

  /** The highest number so far of each symbol and language. */
  private Map<String, Integer> numbers(List<Arrival> arrivals) {
    Map<String, Integer> numbers = new HashMap<>();
    sql.query(
        "select d.symbol, e.language, max(e.number) as number from document d"
            + " join edition e on e.document = d.id where d.symbol = any(?) group by 1, 2",
        row -> {
          numbers.put(
              row.getString("symbol") + " " + row.getString("language"), row.getInt("number"));
        },
        (Object) arrivals.stream().map(Arrival::symbol).distinct().toArray(String[]::new));
    return numbers;
  }

  /** What is told of a document follows the edition that came last. */
  private Map<String, Long> documents(List<Long> entries) {
    Map<String, Object[]> rows = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Arrival arrival = items.get(i).arrival();
      rows.put(
          arrival.symbol(), Head.of(arrival.symbol(), arrival.record().masthead(), entries.get(i)));
    }
    sql.batchUpdate(
        "insert into document ("
            + Head.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (symbol) do update set"
            + " organ = excluded.organ, session = excluded.session, kind = excluded.kind,"
            + " year = excluded.year, issued = coalesce(excluded.issued, document.issued),"
            + " adopted = coalesce(excluded.adopted, document.adopted), items = excluded.items,"
            + " change = excluded.change",
        List.copyOf(rows.values()));
    Map<String, Long> ids = new HashMap<>();
    sql.query(
        "select symbol, id from document where symbol = any(?)",
        row -> {
          ids.put(row.getString("symbol"), row.getLong("id"));
        },
        (Object) rows.keySet().toArray(String[]::new));
    return ids;
  }

  /** The first of as many numbers in a row as there are items. */
  private long ids(String table) {
    Long last =
        sql.queryForObject(
            "select setval(seq, nextval(seq) + ? - 1) from (select pg_get_serial_sequence(?, 'id')"
                + " as seq) s",
            Long.class,
            items.size(),
            table);
    return (last == null ? 0 : last) - items.size() + 1;
  }

  private static String key(Arrival arrival) {
    return arrival.symbol() + " " + arrival.record().language();
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(() -> new IllegalStateException("just stored: " + key));
  }

  private static <T> Optional<T> value(Optional<Fact<T>> fact) {
    return fact.map(Fact::value);
  }
}
