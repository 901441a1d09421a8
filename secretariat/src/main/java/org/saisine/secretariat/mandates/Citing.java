package org.saisine.secretariat.mandates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds which documents cite which, as what speaks for each says. It asks step by step, each time
 * for rows that it names: asked at once, a database that holds ten times as many goes through all
 * of them for every few documents that come in.
 */
final class Citing {
  private static final String SPEAKING =
      """
      select e.id, d.symbol from edition e join document d on d.id = e.document
      where e.id = any(?) and e.current
        and e.id = (select s.edition from speaking s where s.document = e.document)
      """;

  private final JdbcTemplate sql;

  Citing(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** A document of the register. */
  record Paper(String symbol, String organ, String kind) {}

  /** One that cites, and what it cites: a symbol under which there need not be a document. */
  record Pair(String later, String earlier) {}

  /**
   * Who cites whom.
   *
   * @param papers those of both that are here, by their symbols
   */
  record Cites(Set<Pair> pairs, Map<String, Paper> papers) {}

  /** What these documents cite, and what cites them. */
  Cites of(Collection<String> symbols) {
    String[] asked = symbols.toArray(String[]::new);
    Map<Long, String> voices = new HashMap<>();
    sql.query(
        "select edition, symbol from speaking where symbol = any(?)",
        row -> {
          voices.put(row.getLong("edition"), row.getString("symbol"));
        },
        (Object) asked);
    List<Citation> cited = new ArrayList<>();
    cited.addAll(citations("edition = any(?)", voices.keySet().toArray(Long[]::new)));
    List<Citation> citing = citations("symbol = any(?)", asked);
    sql.query(
        SPEAKING,
        row -> {
          voices.put(row.getLong("id"), row.getString("symbol"));
        },
        (Object) citing.stream().map(Citation::edition).distinct().toArray(Long[]::new));
    cited.addAll(citing);
    Set<Pair> pairs = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Citation each : cited) {
      String later = voices.getOrDefault(each.edition, each.symbol);
      if (!later.equals(each.symbol)) {
        pairs.add(new Pair(later, each.symbol));
        all.add(later);
        all.add(each.symbol);
      }
    }
    return new Cites(pairs, papers(all));
  }

  private record Citation(long edition, String symbol) {}

  private List<Citation> citations(String which, Object[] filling) {
    return sql.query(
        "select edition, symbol from citation where " + which,
        (row, at) -> new Citation(row.getLong("edition"), row.getString("symbol")),
        (Object) filling);
  }

  private Map<String, Paper> papers(Set<String> symbols) {
    Map<String, Paper> papers = new HashMap<>();
    sql.query(
        "select symbol, organ, kind from document where symbol = any(?)",
        row -> {
          papers.put(
              row.getString("symbol"),
              new Paper(row.getString("symbol"), row.getString("organ"), row.getString("kind")));
        },
        (Object) symbols.toArray(String[]::new));
    return papers;
  }
}
