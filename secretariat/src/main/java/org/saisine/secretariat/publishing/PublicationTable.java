package org.saisine.secretariat.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.publishing.Publication.Manner;
import org.saisine.secretariat.publishing.Publication.Replacing;
import org.saisine.secretariat.publishing.Publication.Stage;
import org.saisine.secretariat.publishing.Publication.Version;
import org.saisine.secretariat.web.Tongues;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publications where they are kept. */
final class PublicationTable {
  private static final String ALL =
      "select p.*, n.id as later, n.manner as later_manner,"
          + " array(select v.language from publication_version v where v.publication = p.id)"
          + " as languages from publication p"
          + " left join publication n on n.replaces = p.id and n.issued is not null";

  private final JdbcTemplate sql;

  PublicationTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** The last first. */
  List<Publication> list(boolean drafts, int most) {
    return sql.query(
        ALL
            + " where p.issued is not null or ?"
            + " order by p.issued is not null, coalesce(p.issued, p.opened) desc, p.id desc"
            + " limit ?",
        (row, at) -> publication(row, languages(row)),
        drafts,
        most);
  }

  Optional<Publication> find(long id) {
    return sql
        .query(ALL + " where p.id = ?", (row, at) -> publication(row, versions(id)), id)
        .stream()
        .findFirst();
  }

  /**
   * Nobody else changes a publication before the transaction ends: two that are issued at once
   * would each find that no edition of the symbol stands.
   */
  void oneAtATime() {
    sql.execute("lock table publication in share row exclusive mode");
  }

  /** Whether an edition of a document stands that nothing has taken the place of. */
  Optional<Long> standing(String symbol) {
    return sql
        .query(
            "select p.id from publication p where p.symbol = ? and p.issued is not null"
                + " and not exists (select from publication n where n.replaces = p.id"
                + " and n.issued is not null) order by p.issued desc limit 1",
            (row, at) -> row.getLong("id"),
            symbol)
        .stream()
        .findFirst();
  }

  /** How many corrections of a document had been issued by then, one of that very moment too. */
  int corrections(String symbol, Instant until) {
    Integer count =
        sql.queryForObject(
            "select count(*) from publication where symbol = ? and issued <= ?"
                + " and manner = 'corrects'",
            Integer.class,
            symbol,
            utc(until));
    return count == null ? 0 : count;
  }

  long open(Optional<Replacing> replaces, Instant at, String account) {
    return sql.query(
            "insert into publication (opened, opened_by, replaces, manner) values (?, ?, ?, ?)"
                + " returning id",
            (row, nth) -> row.getLong("id"),
            utc(at),
            account,
            replaces.map(Replacing::earlier).orElse(null),
            replaces.map(each -> each.manner().word()).orElse(null))
        .getFirst();
  }

  void put(long id, Version version) {
    sql.update(
        "insert into publication_version values (?, ?, ?) on conflict (publication, language)"
            + " do update set words = excluded.words",
        id,
        version.language(),
        version.text());
  }

  void take(long id, String language) {
    sql.update(
        "delete from publication_version where publication = ? and language = ?", id, language);
  }

  void name(long id, String symbol, String title) {
    sql.update("update publication set symbol = ?, title = ? where id = ?", symbol, title, id);
  }

  void discard(long id) {
    sql.update("delete from publication_version where publication = ?", id);
    sql.update("delete from publication where id = ?", id);
  }

  void issue(long id, Instant at, String account, String reason) {
    sql.update(
        "update publication set issued = ?, issued_by = ?, reason = ? where id = ?",
        utc(at),
        account,
        reason,
        id);
  }

  private List<Version> versions(long id) {
    return sql
        .query(
            "select language, words from publication_version where publication = ?",
            (row, at) -> new Version(row.getString("language"), row.getString("words")),
            id)
        .stream()
        .sorted(Comparator.comparingInt(each -> Tongues.ALL.indexOf(each.language())))
        .toList();
  }

  private static List<Version> languages(ResultSet row) throws SQLException {
    List<String> here = List.of((String[]) row.getArray("languages").getArray());
    return Tongues.ALL.stream().filter(here::contains).map(each -> new Version(each, "")).toList();
  }

  private static Publication publication(ResultSet row, List<Version> versions)
      throws SQLException {
    long replaced = row.getLong("replaces");
    return new Publication(
        row.getLong("id"),
        row.getString("symbol"),
        row.getString("title"),
        stage(row),
        instant(row, "opened"),
        row.getString("opened_by"),
        row.getString("reason"),
        replaced == 0
            ? Optional.empty()
            : Optional.of(new Replacing(replaced, manner(row.getString("manner")))),
        versions);
  }

  private static Stage stage(ResultSet row) throws SQLException {
    if (row.getObject("issued") == null) {
      return new Publication.Draft();
    }
    Instant at = instant(row, "issued");
    String by = row.getString("issued_by");
    long later = row.getLong("later");
    if (later == 0) {
      return new Publication.Issued(at, by);
    }
    return manner(row.getString("later_manner")) == Manner.CORRECTS
        ? new Publication.Corrected(at, by, later)
        : new Publication.Superseded(at, by, later);
  }

  private static Manner manner(@Nullable String word) {
    return "corrects".equals(word) ? Manner.CORRECTS : Manner.SUPERSEDES;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
