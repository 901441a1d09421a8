package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents by what their heads say. */
public final class Shelf {
  /** What one may choose by, in the order it is shown. */
  static final List<String> FACETS = List.of("organ", "session", "kind", "year", "language");

  private static final Map<String, String> COLUMNS =
      Map.of(
          "organ", "d.organ",
          "session", "d.session::text",
          "kind", "d.kind",
          "year", "d.year::text",
          "language", "e.language");

  private static final int FACET_VALUES = 12;

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
          parts.add(
              facet
                  + "="
                  + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
      return String.join("&", parts);
    }
  }

  /** A document in a list. */
  record Entry(
      String symbol,
      String title,
      String organ,
      @Nullable Integer session,
      String kind,
      @Nullable LocalDate day,
      List<String> languages) {}

  /** A value that may be chosen, and how many documents have it. */
  record Value(String value, long documents) {}

  long count(Choice choice) {
    List<Object> values = new ArrayList<>();
    Long count =
        sql.queryForObject(
            "select count(distinct d.id) from document d join edition e on e.document = d.id"
                + " where e.current"
                + conditions(choice, values),
            Long.class,
            values.toArray());
    return count == null ? 0 : count;
  }

  /** Documents, those that came in last first. */
  List<Entry> list(Choice choice, String language, int from, int most) {
    List<Object> values = new ArrayList<>();
    values.add(language);
    String where = conditions(choice, values);
    values.add(most);
    values.add(from);
    return sql.query(
        "select d.symbol, d.organ, d.session, d.kind, coalesce(d.adopted, d.issued) as day,"
            + " array_agg(e.language order by e.language) as languages,"
            + " (array_agg(e.title order by (e.language = ?) desc, (e.language = 'en') desc,"
            + " e.language) filter (where e.title <> ''))[1] as title"
            + " from document d join edition e on e.document = d.id where e.current"
            + where
            + " group by d.id order by d.change desc limit ? offset ?",
        (row, at) -> {
          String title = row.getString("title");
          return new Entry(
              row.getString("symbol"),
              title == null ? "" : title,
              row.getString("organ"),
              row.getObject("session", Integer.class),
              row.getString("kind"),
              row.getObject("day", LocalDate.class),
              List.of((String[]) row.getArray("languages").getArray()));
        },
        values.toArray());
  }

  /** The values of a facet among what the other facets leave, the most frequent first. */
  List<Value> values(String facet, Choice choice) {
    String column = COLUMNS.get(facet);
    List<Object> values = new ArrayList<>();
    String where = conditions(choice.with(facet, ""), values);
    return sql.query(
        "select "
            + column
            + " as value, count(distinct d.id) as documents"
            + " from document d join edition e on e.document = d.id where e.current and "
            + column
            + " <> ''"
            + where
            + " group by 1 order by 2 desc, 1 limit "
            + FACET_VALUES,
        (row, at) -> new Value(row.getString("value"), row.getLong("documents")),
        values.toArray());
  }

  private static String conditions(Choice choice, List<Object> values) {
    StringBuilder where = new StringBuilder();
    choice
        .values()
        .forEach((facet, value) -> {
          where.append(" and ").append(COLUMNS.get(facet)).append(" = ?");
          values.add(value);
        });
    return where.toString();
  }
}
