package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * What has changed, for whoever keeps a copy. Numbers are the ledger's: they grow in the order in
 * which things became true, so that asking since the last one seen misses nothing.
 */
@RestController
class ChangeApi {
  private static final String SELECT =
      "select e.change, l.at, d.symbol, e.language, e.number, e.current, e.title,"
          + " coalesce(d.adopted, d.issued) as published"
          + " from edition e join document d on d.id = e.document"
          + " join ledger l on l.number = e.change where ";

  private final JdbcTemplate sql;
  private final Freshness freshness;

  ChangeApi(JdbcTemplate sql, Freshness freshness) {
    this.sql = sql;
    this.freshness = freshness;
  }

  /**
   * @param next what to ask next; where there is no more, what to ask some time later
   * @param more whether there is more at once
   */
  @JsonPropertyOrder({"by", "changes", "more", "next"})
  record Told(String by, List<Change> changes, boolean more, String next) {}

  /**
   * An edition came in.
   *
   * @param number in the ledger
   * @param edition 1 for the first of its symbol and language
   */
  @JsonPropertyOrder({
    "number",
    "processed",
    "published",
    "symbol",
    "language",
    "edition",
    "current",
    "title",
    "url"
  })
  record Change(
      long number,
      Instant processed,
      @Nullable LocalDate published,
      String symbol,
      String language,
      int edition,
      boolean current,
      @Nullable String title,
      String url) {}

  @GetMapping("/api/changes")
  ResponseEntity<Object> changes(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, List.of("since", "by", "after", "size"));
    boolean published = asked.word("by", List.of("processed", "published")).equals("published");
    int size = (int) asked.number("size", 1, Selection.MOST).orElse(100);
    Address address = Address.of(request);
    if (published) {
      Optional<LocalDate> since = asked.day("since");
      long after = asked.number("after", 0, Long.MAX_VALUE).orElse(0);
      asked.check();
      return freshness.answer(
          web,
          MediaType.APPLICATION_JSON,
          () -> published(since.orElse(LocalDate.EPOCH), after, size, address));
    }
    long since = asked.number("since", 0, Long.MAX_VALUE).orElse(0);
    if (!asked.text("after").isEmpty()) {
      asked.wrong(
          "after", asked.text("after"), "\"after\" goes with by=published alone.", List.of());
    }
    asked.check();
    return freshness.answer(web, MediaType.APPLICATION_JSON, () -> processed(since, size, address));
  }

  private Told processed(long since, int size, Address address) {
    List<Change> found =
        sql.query(
            SELECT + "e.change > ? order by e.change limit ?",
            (row, at) -> change(row, address),
            since,
            size + 1);
    List<Change> changes = found.subList(0, Math.min(size, found.size()));
    long last = changes.isEmpty() ? since : changes.getLast().number();
    return new Told(
        "processed",
        changes,
        found.size() > size,
        address.path("/api/changes?by=processed&since=" + last + "&size=" + size));
  }

  /** A day has many documents: the number of the last one seen goes on within it. */
  private Told published(LocalDate since, long after, int size, Address address) {
    List<Change> found =
        sql.query(
            SELECT
                + "e.current and (coalesce(d.adopted, d.issued), e.change) > (?, ?)"
                + " order by coalesce(d.adopted, d.issued), e.change limit ?",
            (row, at) -> change(row, address),
            since,
            after,
            size + 1);
    List<Change> changes = found.subList(0, Math.min(size, found.size()));
    LocalDate day = since;
    long last = after;
    if (!changes.isEmpty()) {
      day = Optional.ofNullable(changes.getLast().published()).orElse(since);
      last = changes.getLast().number();
    }
    return new Told(
        "published",
        changes,
        found.size() > size,
        address.path(
            "/api/changes?by=published&since=" + day + "&after=" + last + "&size=" + size));
  }

  private static Change change(ResultSet row, Address address) throws SQLException {
    String title = row.getString("title");
    return new Change(
        row.getLong("change"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("published", LocalDate.class),
        row.getString("symbol"),
        row.getString("language"),
        row.getInt("number"),
        row.getBoolean("current"),
        title.isEmpty() ? null : title,
        address.document(row.getString("symbol"), row.getString("language")));
  }
}
