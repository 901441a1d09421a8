package org.saisine.secretariat.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Corrections as they are kept: they come, and may be withdrawn; none changes, none goes. */
final class CorrectionTable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String SELECT =
      "select c.id, c.edition, c.family, c.starts, c.ends, c.words, c.act, c.before, c.after,"
          + " c.reason, c.actor, c.at, c.entry from correction c";

  private static final String IN_FORCE =
      " not exists (select from withdrawal w where w.correction = c.id)";

  private final JdbcTemplate sql;

  CorrectionTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** A correction that was withdrawn. */
  record Withdrawn(Correction correction, String reason, Instant at, String actor) {}

  /** What is in force in an edition, in the order in which it was said. */
  List<Correction> in(long edition) {
    return sql.query(
        SELECT + " where c.edition = ? and" + IN_FORCE + " order by c.entry, c.id",
        (row, at) -> correction(row),
        edition);
  }

  /** What is in force in each of these editions. */
  Map<Long, List<Correction>> in(List<Long> editions) {
    Map<Long, List<Correction>> all = new HashMap<>();
    sql.query(
        SELECT + " where c.edition = any(?) and" + IN_FORCE + " order by c.entry, c.id",
        row -> {
          Correction one = correction(row);
          all.computeIfAbsent(one.edition(), unseen -> new ArrayList<>()).add(one);
        },
        (Object) editions.toArray(Long[]::new));
    return all;
  }

  /** A correction in force. */
  Optional<Correction> find(long id) {
    return sql
        .query(SELECT + " where c.id = ? and" + IN_FORCE, (row, at) -> correction(row), id)
        .stream()
        .findFirst();
  }

  /** What was said in an edition and does not count any more, the last first. */
  List<Withdrawn> withdrawn(long edition) {
    return sql.query(
        "select c.*, w.reason as why, w.at as ended, w.actor as ender from correction c"
            + " join withdrawal w on w.correction = c.id where c.edition = ? order by w.entry desc",
        (row, at) ->
            new Withdrawn(
                correction(row),
                row.getString("why"),
                row.getObject("ended", OffsetDateTime.class).toInstant(),
                row.getString("ender")),
        edition);
  }

  /** Keeps a correction; the number it gets. */
  long keep(Correction correction) {
    Long id =
        sql.queryForObject(
            "insert into correction (edition, family, starts, ends, words, act, before, after,"
                + " reason, actor, at, entry)"
                + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?) returning id",
            Long.class,
            correction.edition(),
            correction.family(),
            correction.place().span().start(),
            correction.place().span().end(),
            correction.place().words(),
            correction.change().key(),
            json(correction.change().before()),
            json(correction.change().after()),
            correction.reason(),
            correction.actor(),
            Timestamp.from(correction.at()),
            correction.entry());
    return id == null ? 0 : id;
  }

  /**
   * Lets a correction count no more.
   *
   * @param by the correction that takes its place
   */
  void withdraw(
      long correction, @Nullable Long by, String reason, String actor, Instant at, long entry) {
    sql.update(
        "insert into withdrawal (correction, replaced_by, reason, actor, at, entry)"
            + " values (?, ?, ?, ?, ?, ?)",
        correction,
        by,
        reason,
        actor,
        Timestamp.from(at),
        entry);
  }

  static String json(Said said) {
    return JSON.writeValueAsString(said.values());
  }

  static Said said(@Nullable String json) {
    return json == null
        ? Said.NOTHING
        : new Said(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
  }

  static Correction correction(ResultSet row) throws SQLException {
    return new Correction(
        row.getLong("id"),
        row.getLong("edition"),
        row.getString("family"),
        new Quote(new Span(row.getInt("starts"), row.getInt("ends")), row.getString("words")),
        Change.of(
            row.getString("act"), said(row.getString("before")), said(row.getString("after"))),
        row.getString("reason"),
        row.getString("actor"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("entry"));
  }
}
