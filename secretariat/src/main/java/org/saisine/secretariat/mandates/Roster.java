package org.saisine.secretariat.mandates;

import java.util.List;
import java.util.Objects;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** All mandates as their texts have them, for comparing: whatever became of them. */
public final class Roster {
  private static final String ALL =
      """
      select m.id, m.symbol, m.organ, m.paragraph,
        coalesce(d.session, nullif(m.session, 0)::text, d.year::text, '') as session,
        (select string_agg(r.aim, '; ' order by r.nth)
          from round r where r.mandate = m.id and r.turn = 0) as dues
      from mandate m left join document d on d.symbol = m.symbol
      where m.place > 0 or m.hand <> ''
      order by m.symbol, m.place, m.id
      """;

  private final JdbcTemplate sql;

  public Roster(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * A mandate.
   *
   * @param organ whose document it is
   * @param session of the document, as symbols write it; the year where its organ counts none
   * @param due all times that the text sets
   */
  public record Line(
      long id, String symbol, String organ, String session, String paragraph, List<Due> due) {}

  public List<Line> all() {
    return sql.query(
        ALL,
        (row, at) ->
            new Line(
                row.getLong("id"),
                row.getString("symbol"),
                row.getString("organ"),
                row.getString("session"),
                row.getString("paragraph"),
                Dues.of(Objects.requireNonNullElse(row.getString("dues"), "")).orElse(List.of())));
  }
}
