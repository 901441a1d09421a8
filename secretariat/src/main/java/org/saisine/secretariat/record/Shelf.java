package org.saisine.secretariat.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people may choose documents by, and what is there to be chosen. */
final class Shelf {
  /** In the order in which they are shown. */
  static final List<String> FACETS = List.of("organ", "session", "kind", "year", "language");

  private static final Map<String, String> COLUMNS =
      Map.of(
          "organ", "d.organ",
          "session", "d.session",
          "kind", "d.kind",
          "year", "d.year::text",
          "language", "e.language");

  private static final int FACET_VALUES = 12;

  /** No document is of such a year. */
  private static final long NONE = -1;

  private final JdbcTemplate sql;

  Shelf(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * What is chosen: a value for some of the facets.
   *
   * @param values by facet; none is empty
   */
  record Choice(Map<String, String> values) {
    static Choice of(Map<String, String> asked) {
      Map<String, String> values = new LinkedHashMap<>();
      for (String facet : FACETS) {
        String value = asked.getOrDefault(facet, "").strip();
        if (!value.isEmpty()) {
          values.put(facet, value);
        }
      }
      return new Choice(values);
    }

    Optional<String> of(String facet) {
      return Optional.ofNullable(values.get(facet));
    }

    /** The same with another value of a facet; an empty one takes it away. */
    Choice with(String facet, String value) {
      Map<String, String> others = new LinkedHashMap<>(values);
      others.remove(facet);
      if (!value.isEmpty()) {
        others.put(facet, value);
      }
      return new Choice(others);
    }

    /** As the question of an address, without its mark. */
    String query() {
      List<String> parts = new ArrayList<>();
      values.forEach((facet, value) ->
          parts.add(facet + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
      return String.join("&", parts);
    }

    Selection selection(int size, int page) {
      return new Selection(
          values.getOrDefault("organ", ""),
          values.getOrDefault("session", ""),
          values.getOrDefault("kind", ""),
          number("year"),
          values.getOrDefault("language", ""),
          "",
          size,
          page);
    }

    private OptionalLong number(String facet) {
      return of(facet)
          .map(value -> value.matches("\\d{1,4}") ? Long.parseLong(value) : NONE)
          .map(OptionalLong::of)
          .orElse(OptionalLong.empty());
    }
  }

  /** A value that may be chosen, and how many documents have it. */
  record Value(String value, long documents) {}

  /** The values of a facet among what the other facets leave, the most frequent first. */
  List<Value> values(String facet, Choice choice) {
    String column = COLUMNS.get(facet);
    Catalogue.Sifting others = Catalogue.Sifting.of(choice.with(facet, "").selection(1, 0));
    return sql.query(
        "select "
            + column
            + " as value, count(*) as documents from document d"
            + (facet.equals("language") ? " join edition e on e.document = d.id and e.current" : "")
            + " where "
            + column
            + " <> ''"
            + others.conditions()
            + " group by 1 order by 2 desc, 1 limit "
            + FACET_VALUES,
        (row, at) -> new Value(row.getString("value"), row.getLong("documents")),
        others.values());
  }
}
