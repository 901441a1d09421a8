package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Which document cites which. */
final class References {
  private static final RowMapper<Reference> REFERENCE =
      (row, at) ->
          new Reference(
              row.getString("citing"),
              row.getString("language"),
              row.getString("paragraph"),
              row.getString("words"),
              row.getString("cited"),
              List.of((String[]) row.getArray("at").getArray()),
              row.getBoolean("held"));

  private static final String SELECT =
      "select d.symbol as citing, e.language, nullif(c.paragraph, '') as paragraph, c.words,"
          + " c.symbol as cited, c.at, exists (select from document o where o.symbol = c.symbol) as held"
          + " from citation c join edition e on e.id = c.edition"
          + " join document d on d.id = e.document where ";

  private final JdbcTemplate sql;

  References(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * A paragraph cites.
   *
   * @param language of the edition that was read
   * @param text the words that cite
   * @param at the paragraphs of the cited document that are meant, where they are named
   * @param held whether the register has the cited document
   */
  @JsonPropertyOrder({"citing", "language", "paragraph", "text", "cited", "at", "held"})
  record Reference(
      String citing,
      String language,
      @Nullable String paragraph,
      String text,
      String cited,
      List<String> at,
      boolean held) {}

  /** What some editions cite, in the order of their texts. */
  List<Reference> in(List<Edition> editions) {
    return sql.query(
        SELECT + "c.edition = any(?) order by array_position(?, c.edition), c.starts, c.ends",
        REFERENCE,
        ids(editions),
        ids(editions));
  }

  /** Where a document is cited: in one edition of each document, in English where it is there. */
  List<Reference> to(String symbol) {
    return sql.query(
        SELECT
            + "c.symbol = ? and e.id in (select distinct on (x.document) x.id"
            + " from edition x join citation y on y.edition = x.id"
            + " where x.current and y.symbol = ?"
            + " order by x.document, x.language = 'en' desc, x.language)"
            + " order by d.change desc, c.starts",
        REFERENCE,
        symbol,
        symbol);
  }

  private static Long[] ids(List<Edition> editions) {
    return editions.stream().map(Edition::id).toArray(Long[]::new);
  }
}
