package org.saisine.secretariat.drafting;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.secretariat.search.Alike;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a paragraph of the register makes owed.
 *
 * @param kind as records write it
 * @param words that say so
 */
record Held(String kind, List<String> addressees, List<String> recipients, String words) {
  /** So many letters of a mandate's words tell in which point of a paragraph it stands. */
  private static final int OPENING = 40;

  boolean kind(Mandate other) {
    return kind.equals(JsonRecords.word(other.kind()));
  }

  boolean by(Mandate other) {
    return !Collections.disjoint(addressees, other.by());
  }

  boolean to(Mandate other) {
    return !Collections.disjoint(recipients, other.to());
  }

  /** What some paragraphs make owed. */
  static Map<Alike, List<Held>> under(Collection<Alike> paragraphs, JdbcTemplate sql) {
    record Place(String symbol, String language, String paragraph) {}
    Map<Place, List<Held>> all = new HashMap<>();
    sql.query(
        "select d.symbol, e.language, o.paragraph, o.kind, o.addressees, o.recipients, o.words"
            + " from unnest(?::text[], ?::text[], ?::text[]) as p (symbol, language, paragraph)"
            + " join document d on d.symbol = p.symbol"
            + " join edition e on e.document = d.id and e.language = p.language and e.current"
            + " join owed o on o.edition = e.id and o.paragraph = p.paragraph",
        row -> {
          all.computeIfAbsent(
                  new Place(
                      row.getString("symbol"),
                      row.getString("language"),
                      row.getString("paragraph")),
                  any -> new java.util.ArrayList<>())
              .add(
                  new Held(
                      row.getString("kind"),
                      texts(row.getArray("addressees")),
                      texts(row.getArray("recipients")),
                      row.getString("words")));
        },
        paragraphs.stream().map(Alike::symbol).toArray(String[]::new),
        paragraphs.stream().map(Alike::language).toArray(String[]::new),
        paragraphs.stream().map(each -> number(each.id())).toArray(String[]::new));
    Map<Alike, List<Held>> under = new HashMap<>();
    for (Alike each : paragraphs) {
      Place place = new Place(each.symbol(), each.language(), number(each.id()));
      under.put(
          each,
          all.getOrDefault(place, List.of()).stream()
              .filter(held -> in(each.text(), held.words()))
              .distinct()
              .toList());
    }
    return under;
  }

  /** The number of the operative paragraph that a point belongs to: 9 of {@code op9(a)}. */
  static String number(String id) {
    String bare = id.startsWith("op") ? id.substring(2) : id;
    int point = bare.indexOf('(');
    return point > 0 ? bare.substring(0, point) : bare;
  }

  private static boolean in(String text, String words) {
    String line = words.replaceAll("\\s+", " ");
    return text.contains(line.substring(0, Math.min(OPENING, line.length())));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
