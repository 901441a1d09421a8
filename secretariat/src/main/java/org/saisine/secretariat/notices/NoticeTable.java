package org.saisine.secretariat.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.access.Capacity;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of notices: written once, opened once. */
final class NoticeTable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  private final JdbcTemplate sql;

  NoticeTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Numbers for notices that are to be written. */
  List<Long> numbers(int many) {
    return sql.query(
        "select nextval(pg_get_serial_sequence('notice', 'id')) from generate_series(1, ?)",
        (row, at) -> row.getLong(1),
        many);
  }

  void write(List<Notice> notices) {
    sql.batchUpdate(
        "insert into notice"
            + " (id, account, capacity, form, subject, href, facts, at, language, entry)"
            + " overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        notices.stream()
            .map(each ->
                new Object[] {
                  each.id(),
                  each.account(),
                  each.capacity().said(),
                  each.form(),
                  each.subject(),
                  each.href(),
                  written(each.facts()),
                  time(each.at()),
                  each.language(),
                  each.entry()
                })
            .toList());
  }

  /** What an account was told, the last first. */
  List<Notice> of(String account, int most, long before) {
    return sql.query(
        "select * from notice where account = ? and id < ? order by id desc limit ?",
        (row, at) -> notice(row),
        account,
        before,
        most);
  }

  /** A notice of an account; nobody else's. */
  Optional<Notice> find(String account, long id) {
    return sql
        .query(
            "select * from notice where account = ? and id = ?",
            (row, at) -> notice(row),
            account,
            id)
        .stream()
        .findFirst();
  }

  /** Notices by their numbers, the first first. */
  List<Notice> all(List<Long> ids) {
    return sql.query(
        "select * from notice where id = any (?) order by id",
        (row, at) -> notice(row),
        (Object) ids.toArray(Long[]::new));
  }

  /**
   * Who was told what, the last first.
   *
   * @param subject what it is about; empty for everything
   */
  List<Notice> about(String subject, int most, long before) {
    return sql.query(
        "select * from notice where (? = '' or subject = ?) and id < ? order by id desc limit ?",
        (row, at) -> notice(row),
        subject,
        subject,
        before,
        most);
  }

  /** Whether it was not opened before. */
  boolean open(long id, Instant at) {
    return sql.update("update notice set opened = ? where id = ? and opened is null", time(at), id)
        == 1;
  }

  int unopened(String account) {
    Integer many =
        sql.queryForObject(
            "select count(*) from notice where account = ? and opened is null",
            Integer.class,
            account);
    return many == null ? 0 : many;
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(
        row.getLong("id"),
        row.getString("account"),
        Capacity.of(row.getString("capacity")).orElseThrow(),
        row.getString("form"),
        row.getString("subject"),
        row.getString("href"),
        read(row.getString("facts")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("language"),
        row.getLong("entry"),
        Optional.ofNullable(row.getObject("opened", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static String written(Map<String, String> facts) {
    return JSON.writeValueAsString(facts).replace("\\u0000", "");
  }

  private static Map<String, String> read(String facts) {
    return Map.copyOf(JSON.readValue(facts, FACTS));
  }
}
