package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mandates in their table. */
final class MandateTable {
  private final JdbcTemplate sql;

  MandateTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * What an edition says is owed.
   *
   * @param id 0 for what was not known before
   */
  record Row(long id, Docket.Voice voice, Owing owing) {}

  /** Those that were read in some documents, in the order of their text. */
  Map<String, List<Matching.Old>> of(String[] symbols) {
    Map<String, List<Matching.Old>> of = new HashMap<>();
    sql.query(
        "select id, symbol, paragraph, kind, words from mandate"
            + " where symbol = any(?) and hand = '' order by place, id",
        row -> {
          of.computeIfAbsent(row.getString("symbol"), any -> new ArrayList<>())
              .add(
                  new Matching.Old(
                      row.getLong("id"),
                      row.getString("paragraph"),
                      row.getString("kind"),
                      row.getString("words")));
        },
        (Object) symbols);
    return of;
  }

  /** Nothing tells these any more: those of which something became stay, without a place. */
  void drop(List<Long> gone) {
    if (gone.isEmpty()) {
      return;
    }
    Object ids = gone.toArray(Long[]::new);
    sql.update("update mandate set place = 0 where id = any(?)", ids);
    sql.update("update round set standing = '' where mandate = any(?)", ids);
    sql.update(
        "with gone as (delete from mandate m where id = any(?) and not held"
            + " and not exists (select from mandate_fact f where f.mandate = m.id) returning id)"
            + " delete from round using gone where mandate = gone.id",
        ids);
  }

  /** Keeps what is said now; the same with its numbers. */
  List<Row> keep(List<Row> rows) {
    List<Row> known = rows.stream().filter(row -> row.id > 0).toList();
    List<Row> fresh = rows.stream().filter(row -> row.id == 0).toList();
    List<Object[]> updates = new ArrayList<>();
    known.forEach(row -> updates.add(values(row, row.id)));
    sql.batchUpdate(
        "update mandate set symbol = ?, organ = ?, session = ?, said = ?, paragraph = ?, kind = ?,"
            + " addressees = ?, recipients = ?, every = ?, words = ?, language = ?, place = ?"
            + " where id = ?",
        updates);
    List<Long> ids =
        sql.query(
            "select nextval(pg_get_serial_sequence('mandate', 'id')) from generate_series(1, ?)",
            (row, at) -> row.getLong(1),
            fresh.size());
    List<Row> kept = new ArrayList<>(known);
    List<Object[]> inserts = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      Row row = new Row(ids.get(i), fresh.get(i).voice, fresh.get(i).owing);
      kept.add(row);
      inserts.add(values(row, row.id));
    }
    sql.batchUpdate(
        "insert into mandate (symbol, organ, session, said, paragraph, kind, addressees,"
            + " recipients, every, words, language, place, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        inserts);
    sift(
        rows.stream().map(row -> row.voice.organ()).collect(Collectors.toSet()),
        rows.stream().flatMap(row -> row.owing.by().stream()).collect(Collectors.toSet()));
    return kept;
  }

  /** Keeps by what the sheet may be sifted from now on. */
  void sift(Collection<String> organs, Collection<String> addressees) {
    sql.update(
        "insert into sheet_organ select unnest(?::text[]) on conflict do nothing",
        (Object) organs.stream().filter(each -> !each.isEmpty()).toArray(String[]::new));
    sql.update(
        "insert into sheet_addressee select unnest(?::text[]) on conflict do nothing",
        (Object) addressees.toArray(String[]::new));
  }

  private static Object[] values(Row row, long id) {
    Docket.Voice voice = row.voice;
    Owing owing = row.owing;
    return new Object[] {
      voice.symbol(),
      voice.organ(),
      voice.session(),
      voice.said().map(Date::valueOf).orElse(null),
      owing.paragraph(),
      owing.kind(),
      owing.by().toArray(String[]::new),
      owing.to().toArray(String[]::new),
      owing.every(),
      owing.words(),
      voice.language(),
      owing.place(),
      id
    };
  }
}
