package org.saisine.secretariat.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.silence.Procedure.Told;
import org.saisine.secretariat.silence.Silence.Version;
import org.saisine.secretariat.web.Tongues;
import org.springframework.jdbc.core.JdbcTemplate;

/** Silence procedures where they are kept. */
final class SilenceTable {
  private static final String WITHIN =
      "(? or body = any(?::text[]) or exists (select from silence_event"
          + " where procedure = silence.id and members && ?::text[]))";

  private final JdbcTemplate sql;

  SilenceTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** A procedure; nobody else does anything to it before the transaction ends. */
  Optional<Procedure> locked(long id) {
    sql.query("select id from silence where id = ? for update", row -> {}, id);
    return find(id);
  }

  Optional<Procedure> find(long id) {
    return some("where id = ?", id).stream().findFirst();
  }

  /** The same, where it lies within reach: what does not is looked for with the same questions. */
  Optional<Procedure> find(long id, Reach reach) {
    return some("where id = ? and " + WITHIN, reach.after(id)).stream().findFirst();
  }

  /** The last first, of those within reach. */
  List<Procedure> list(int most, Reach reach) {
    return some("where id > ? and " + WITHIN + " order by id desc limit " + most, reach.after(0));
  }

  /** Those that run and have expired, the first first. */
  List<Long> due(Instant now) {
    return sql.query(
        "select id from silence where due <= ? order by due, id",
        (row, at) -> row.getLong("id"),
        utc(now));
  }

  Optional<Long> keyed(String key) {
    return sql
        .query("select id from silence where key = ?", (row, at) -> row.getLong("id"), key)
        .stream()
        .findFirst();
  }

  /** Opens a procedure; nothing where another was opened under the same key. */
  Optional<Long> open(String body, String title, String key) {
    return sql
        .query(
            "insert into silence (body, title, key) values (?, ?, ?) on conflict (key) do nothing"
                + " returning id",
            (row, at) -> row.getLong("id"),
            body,
            title,
            key)
        .stream()
        .findFirst();
  }

  /** Appends what happened, and writes down when the clock has to look again. */
  void append(long id, Told told, long entry, Silence now) {
    Row row = Row.of(told.event());
    sql.update(
        "insert into silence_event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        told.number(),
        told.event().word(),
        utc(told.event().at()),
        row.deadline().map(SilenceTable::utc).orElse(null),
        row.state(),
        row.reason(),
        row.members().toArray(String[]::new),
        told.actor(),
        told.key(),
        told.clause(),
        entry);
    sql.update(
        "update silence set due = ? where id = ?",
        now instanceof Silence.Running(Silence.Round round) ? utc(round.deadline()) : null,
        id);
  }

  /** Keeps the words that the members are sent. */
  void keep(long id, int number, List<Version> versions, Map<String, String> words) {
    sql.batchUpdate(
        "insert into silence_version values (?, ?, ?, ?, ?, ?)",
        versions.stream()
            .map(each ->
                new Object[] {
                  id,
                  number,
                  each.language(),
                  each.reference(),
                  each.sha256(),
                  words.getOrDefault(each.language(), "")
                })
            .toList());
  }

  /** The words of each version, by language. */
  Map<String, String> words(long id, int number) {
    Map<String, String> words = new HashMap<>();
    sql.query(
        "select language, words from silence_version where procedure = ? and number = ?",
        row -> {
          words.put(row.getString("language"), row.getString("words"));
        },
        id,
        number);
    return words;
  }

  private List<Procedure> some(String which, Object... arguments) {
    record Head(long id, String body, String title) {}
    List<Head> heads =
        sql.query(
            "select id, body, title from silence " + which,
            (row, at) -> new Head(row.getLong("id"), row.getString("body"), row.getString("title")),
            arguments);
    Long[] ids = heads.stream().map(Head::id).toArray(Long[]::new);
    Map<Long, Map<Integer, List<Version>>> versions = versions(ids);
    Map<Long, List<Told>> told = new HashMap<>();
    sql.query(
        "select * from silence_event where procedure = any(?) order by procedure, number",
        row -> {
          long id = row.getLong("procedure");
          List<Version> sent =
              versions.getOrDefault(id, Map.of()).getOrDefault(row.getInt("number"), List.of());
          told.computeIfAbsent(id, any -> new ArrayList<>()).add(told(row, sent));
        },
        (Object) ids);
    return heads.stream()
        .map(each ->
            new Procedure(
                each.id(),
                each.body(),
                each.title(),
                List.copyOf(told.getOrDefault(each.id(), List.of()))))
        .toList();
  }

  private Map<Long, Map<Integer, List<Version>>> versions(Long[] ids) {
    Map<Long, Map<Integer, List<Version>>> versions = new HashMap<>();
    sql.query(
        "select procedure, number, language, reference, sha256 from silence_version"
            + " where procedure = any(?)",
        row -> {
          versions
              .computeIfAbsent(row.getLong("procedure"), any -> new HashMap<>())
              .computeIfAbsent(row.getInt("number"), any -> new ArrayList<>())
              .add(
                  new Version(
                      row.getString("language"),
                      row.getString("reference"),
                      row.getString("sha256")));
        },
        (Object) ids);
    versions.values().stream()
        .flatMap(each -> each.values().stream())
        .forEach(each -> each.sort(ORDER));
    return versions;
  }

  /** In the order of the official languages. */
  static final Comparator<Version> ORDER =
      Comparator.comparingInt(each -> Tongues.ALL.indexOf(each.language()));

  private static Told told(ResultSet row, List<Version> versions) throws SQLException {
    return new Told(
        row.getInt("number"),
        event(row, versions),
        row.getString("actor"),
        row.getString("key"),
        row.getString("clause"));
  }

  private static SilenceEvent event(ResultSet row, List<Version> versions) throws SQLException {
    Instant at = instant(row, "at");
    Instant deadline = instant(row, "deadline");
    String reason = row.getString("reason");
    Set<String> members = new TreeSet<>(List.of((String[]) row.getArray("members").getArray()));
    return switch (row.getString("kind")) {
      case "circulated" -> new SilenceEvent.Circulated(at, deadline, versions, members);
      case "extended" -> new SilenceEvent.Extended(at, deadline, reason);
      case "objected" -> new SilenceEvent.Objected(at, row.getString("state"), reason);
      case "withdrawn" -> new SilenceEvent.Withdrawn(at, reason);
      case "restarted" -> new SilenceEvent.Restarted(at, deadline, versions, members, reason);
      default -> new SilenceEvent.Adopted(at);
    };
  }

  /** What of an event stands in columns of its own. */
  private record Row(Optional<Instant> deadline, String state, String reason, Set<String> members) {
    static Row of(SilenceEvent event) {
      return switch (event) {
        case SilenceEvent.Circulated each ->
            new Row(Optional.of(each.deadline()), "", "", each.members());
        case SilenceEvent.Extended each ->
            new Row(Optional.of(each.deadline()), "", each.reason(), Set.of());
        case SilenceEvent.Objected each ->
            new Row(Optional.empty(), each.state(), each.reasons(), Set.of());
        case SilenceEvent.Withdrawn each -> new Row(Optional.empty(), "", each.reason(), Set.of());
        case SilenceEvent.Restarted each ->
            new Row(Optional.of(each.deadline()), "", each.reason(), each.members());
        case SilenceEvent.Adopted each -> new Row(Optional.empty(), "", "", Set.of());
      };
    }
  }

  /** An event that has no deadline is asked for none. */
  private static Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? Instant.MAX : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
