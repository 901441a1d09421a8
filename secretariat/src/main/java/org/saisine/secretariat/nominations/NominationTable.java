package org.saisine.secretariat.nominations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.nominations.Nomination.Dated;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happened in nominations, where it is kept. */
final class NominationTable {
  private static final String FACTS = "select * from nomination_fact where nomination ";

  private final JdbcTemplate sql;

  NominationTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Something that happened, and on whose account. */
  record Kept(int number, Instant at, Dated dated, Acting by) {}

  /** A file that goes with a nomination. */
  record Filed(String name, String media, byte[] content) {}

  long open(long mandate, Instant now) {
    return sql.query(
            "insert into nomination (mandate, opened) values (?, ?) returning id",
            (row, at) -> row.getLong("id"),
            mandate,
            Timestamp.from(now))
        .getFirst();
  }

  /** Nobody else changes it before the transaction ends; false where there is none. */
  boolean lock(long id) {
    return !sql.query(
            "select id from nomination where id = ? for update", (row, at) -> row.getLong("id"), id)
        .isEmpty();
  }

  /** What happened in one of them, in its order. */
  List<Kept> facts(long id) {
    return sql.query(FACTS + "= ? order by number", (row, at) -> kept(row), id);
  }

  /** What happened in those of a mandate, or in all, by procedure; the last opened first. */
  Map<Long, List<Kept>> facts(Optional<Long> mandate) {
    Map<Long, List<Kept>> all = new LinkedHashMap<>();
    sql.query(
        FACTS
            + "in (select id from nomination where mandate = ? or ? = 0 order by id desc limit 500)"
            + " order by nomination desc, number",
        row -> {
          all.computeIfAbsent(row.getLong("nomination"), any -> new ArrayList<>()).add(kept(row));
        },
        mandate.orElse(0L),
        mandate.orElse(0L));
    return all;
  }

  boolean done(long id, String key) {
    return !key.isEmpty()
        && Boolean.TRUE.equals(
            sql.queryForObject(
                "select exists (select from nomination_fact where nomination = ? and key = ?)",
                Boolean.class,
                id,
                key));
  }

  void add(long id, Kept fact, String key) {
    NominationEvent event = fact.dated().event();
    sql.update(
        "insert into nomination_fact values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
        id,
        fact.number(),
        Timestamp.from(fact.at()),
        fact.dated().day(),
        fact.by().account(),
        fact.by().capacity().said(),
        Facts.word(event),
        Facts.written(event),
        key);
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getInt("number"),
        row.getTimestamp("at").toInstant(),
        new Dated(
            row.getObject("day", LocalDate.class),
            Facts.read(row.getString("kind"), row.getString("fact"))),
        new Acting(row.getString("account"), Capacity.of(row.getString("capacity")).orElseThrow()));
  }

  void file(long id, String candidate, Paper paper, Filed filed) {
    sql.update(
        "insert into nomination_paper values (?, ?, ?, ?, ?, ?)"
            + " on conflict (nomination, candidate, paper) do update"
            + " set name = excluded.name, media = excluded.media, content = excluded.content",
        id,
        candidate,
        paper.word(),
        filed.name(),
        filed.media(),
        filed.content());
  }

  Optional<Filed> filed(long id, String candidate, Paper paper) {
    return sql
        .query(
            "select * from nomination_paper where nomination = ? and candidate = ? and paper = ?",
            (row, at) ->
                new Filed(row.getString("name"), row.getString("media"), row.getBytes("content")),
            id,
            candidate,
            paper.word())
        .stream()
        .findFirst();
  }
}
