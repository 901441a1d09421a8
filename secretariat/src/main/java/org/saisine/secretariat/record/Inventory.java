package org.saisine.secretariat.record;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** All documents of the register in all their languages, for comparing. */
public final class Inventory {
  private final JdbcTemplate sql;

  public Inventory(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * A document in a language.
   *
   * @param session as symbols write it; the year where its organ counts none
   */
  public record Held(
      String symbol,
      String organ,
      String session,
      String language,
      Optional<LocalDate> adopted,
      Optional<LocalDate> issued) {}

  public List<Held> all() {
    return sql.query(
        "select d.symbol, d.organ, coalesce(d.session, d.year::text, '') as session,"
            + " e.language, d.adopted, d.issued"
            + " from document d join edition e on e.document = d.id"
            + " where e.current order by d.symbol, e.language",
        (row, at) ->
            new Held(
                row.getString("symbol"),
                row.getString("organ"),
                row.getString("session"),
                row.getString("language"),
                day(row.getDate("adopted")),
                day(row.getDate("issued"))));
  }

  private static Optional<LocalDate> day(@Nullable Date day) {
    return Optional.ofNullable(day).map(Date::toLocalDate);
  }

  /** How many editions came in that are still to be asked what they say. */
  public long pending() {
    return Objects.requireNonNullElse(
        sql.queryForObject("select count(*) from unheard", Long.class), 0L);
  }
}
