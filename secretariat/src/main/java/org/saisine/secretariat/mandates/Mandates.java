package org.saisine.secretariat.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door of the room: what is owed. */
public final class Mandates {
  private final JdbcTemplate sql;
  private final Dating dating;
  private final Bodies bodies;
  private final Clock clock;

  Mandates(JdbcTemplate sql, Dating dating, Bodies bodies, Clock clock) {
    this.sql = sql;
    this.dating = dating;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** All mandates as they stand now, each on the day that it is at its seat. */
  Sheet today() {
    dating.settle();
    Map<String, LocalDate> seats =
        bodies.all().stream()
            .collect(
                Collectors.toMap(
                    Body::code,
                    each -> LocalDate.now(clock.withZone(each.zone())),
                    (one, other) -> one));
    return new Sheet(sql, seats, LocalDate.now(clock));
  }

  /** The organs whose documents are here, and those at whose sessions anything is due. */
  List<String> organs() {
    return sql.query(
        "select organ from round where session > 0"
            + " union select organ from mandate where organ <> '' order by 1",
        (row, at) -> row.getString(1));
  }

  /** The codes of all who owe anything. */
  List<String> addressees() {
    return sql.query(
        "select distinct unnest(addressees) from mandate order by 1",
        (row, at) -> row.getString(1));
  }

  /**
   * The same as the edition in a language says it, where there is one and it has the like in the
   * same paragraph.
   */
  List<Mandate> worded(List<Mandate> mandates, String language) {
    Map<Alike, List<Integer>> places = new HashMap<>();
    Map<Alike, List<Mandate.Wording>> wordings = new HashMap<>();
    sql.query(
        "select s.symbol, o.paragraph, o.kind, o.place, o.words, e.id = s.edition as speaks"
            + " from speaking s join edition e on e.document = s.document and e.current"
            + " join owed o on o.edition = e.id"
            + " where s.symbol = any(?) and (e.id = s.edition or e.language = ?)"
            + " and s.language <> ? order by o.place",
        row -> {
          Alike alike =
              new Alike(row.getString("symbol"), row.getString("paragraph"), row.getString("kind"));
          if (row.getBoolean("speaks")) {
            places.computeIfAbsent(alike, any -> new ArrayList<>()).add(row.getInt("place"));
          } else {
            wordings
                .computeIfAbsent(alike, any -> new ArrayList<>())
                .add(new Mandate.Wording(language, row.getString("words")));
          }
        },
        mandates.stream().map(Mandate::symbol).distinct().toArray(String[]::new),
        language,
        language);
    return mandates.stream()
        .map(each -> {
          Alike alike = new Alike(each.symbol(), each.paragraph(), each.kind());
          List<Integer> here = places.getOrDefault(alike, List.of());
          List<Mandate.Wording> there = wordings.getOrDefault(alike, List.of());
          return here.size() == there.size() && !here.isEmpty()
              ? each.in(there.get(here.indexOf(each.place())))
              : each;
        })
        .toList();
  }

  /** What mandates of two languages have in common that are the same. */
  private record Alike(String symbol, String paragraph, String kind) {}
}
