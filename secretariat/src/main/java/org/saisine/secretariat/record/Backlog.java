package org.saisine.secretariat.record;

import java.util.List;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Span;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the reader could not settle in the current editions: an officer's work. */
final class Backlog {
  /** A code with a sentence for each first word it comes with is as many kinds. */
  private static final String VARIANT =
      "case when f.code = 'markup-differs' then f.words[1] else '' end";

  private static final String FROM =
      " from finding f join edition e on e.id = f.edition join document d on d.id = e.document"
          + " where e.current";

  private final JdbcTemplate sql;

  Backlog(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** A kind of finding, and how many there are in how many documents. */
  record Kind(String code, String variant, long findings, long documents) {
    /** The finding without what it speaks of. */
    Finding bare() {
      String gap = "…";
      return new Finding(
          code, List.of(variant.isEmpty() ? gap : variant, gap, gap), new Span(0, 0));
    }

    /** As the question of an address. */
    String query() {
      return "code=" + code + (variant.isEmpty() ? "" : "&variant=" + variant);
    }
  }

  /** A finding in a document. */
  record Entry(String symbol, String language, String title, Finding finding) {}

  /** The kinds, the most frequent first. */
  List<Kind> kinds() {
    return sql.query(
        "select f.code, "
            + VARIANT
            + " as variant, count(*) as findings, count(distinct d.id) as documents"
            + FROM
            + " group by 1, 2 order by 3 desc, 1, 2",
        (row, at) ->
            new Kind(
                row.getString("code"),
                row.getString("variant"),
                row.getLong("findings"),
                row.getLong("documents")));
  }

  /** Findings of a kind, by symbol and language, in the order of the text. */
  List<Entry> of(String code, String variant, int from, int most) {
    return sql.query(
        "select d.symbol, e.language, e.title, f.code, f.words, f.starts, f.ends"
            + FROM
            + " and f.code = ? and "
            + VARIANT
            + " = ? order by 1, 2, f.starts limit ? offset ?",
        (row, at) ->
            new Entry(
                row.getString("symbol"),
                row.getString("language"),
                row.getString("title"),
                new Finding(
                    row.getString("code"),
                    List.of((String[]) row.getArray("words").getArray()),
                    new Span(row.getInt("starts"), row.getInt("ends")))),
        code,
        variant,
        most,
        from);
  }
}
