package org.saisine.secretariat.bodies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door of the room: which bodies there are, and what documents say of them. */
public final class Bodies {
  private static final String FILE = "bodies.txt";
  private static final Map<String, Body> KNOWN = read();

  private final JdbcTemplate sql;

  public Bodies(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Whether a body is known without any document. */
  public static boolean known(String code) {
    return KNOWN.containsKey(code);
  }

  /** All bodies: those known without documents in their order, then those that documents name. */
  public List<Body> all() {
    Map<String, Body> all = new LinkedHashMap<>(KNOWN);
    Map<String, Map<String, String>> called = new HashMap<>();
    sql.query(
        "select distinct on (body, language) body, language, value from body_evidence"
            + " where what = 'CALLED' group by body, language, value"
            + " order by body, language, count(*) desc, value",
        row -> {
          called
              .computeIfAbsent(row.getString("body"), any -> new HashMap<>())
              .put(row.getString("language"), row.getString("value"));
        });
    sql.query(
        "select body, min(value) filter (where what = 'PART_OF') as parent from body_evidence"
            + " group by body order by body",
        row -> {
          String code = row.getString("body");
          if (!all.containsKey(code)) {
            all.put(
                code,
                Body.untold(
                    code,
                    Optional.ofNullable(row.getString("parent")),
                    called.getOrDefault(code, Map.of())));
          }
        });
    return List.copyOf(all.values());
  }

  public Optional<Body> find(String code) {
    Body known = KNOWN.get(code);
    return known == null
        ? all().stream().filter(each -> each.code().equals(code)).findFirst()
        : Optional.of(known);
  }

  /** The bodies right under one. */
  public List<Body> under(String code) {
    return all().stream().filter(each -> each.parent().equals(Optional.of(code))).toList();
  }

  /**
   * What documents say of a body, each thing once for each document, in a language where the
   * document says it in that, else in another.
   */
  public List<BodyEvidence> evidence(String code, String language) {
    return sql.query(
        "select distinct on (what, value, symbol) * from body_evidence"
            + " where body = ? and what <> 'ORGAN'"
            + " order by what, value, symbol, language <> ?, language <> 'en', language",
        (row, at) ->
            new BodyEvidence(
                row.getString("body"),
                BodyEvidence.Matter.valueOf(row.getString("what")),
                row.getString("value"),
                row.getString("paragraph"),
                row.getString("words"),
                row.getString("symbol"),
                row.getString("language")),
        code,
        language);
  }

  /** Takes what documents say; what older editions of them said is to be forgotten before. */
  public void take(List<BodyEvidence> evidence, List<Ballot> ballots) {
    sql.batchUpdate(
        "insert into body_evidence values (?, ?, ?, ?, ?, ?, ?)",
        evidence.stream()
            .map(each ->
                new Object[] {
                  each.body(),
                  each.matter().name(),
                  each.value(),
                  each.paragraph(),
                  each.words().replace("\0", ""),
                  each.symbol(),
                  each.language()
                })
            .toList());
    List<Object[]> rows = new ArrayList<>();
    for (Ballot each : ballots) {
      rows.add(
          new Object[] {
            each.body(),
            Date.valueOf(each.day()),
            each.states().toArray(String[]::new),
            each.symbol(),
            each.language()
          });
    }
    sql.batchUpdate("insert into ballot_evidence values (?, ?, ?, ?, ?)", rows);
  }

  /**
   * Forgets what documents said.
   *
   * @param symbols of the documents
   * @param languages the language of each, in their order
   */
  public void forget(String[] symbols, String[] languages) {
    for (String table : List.of("body_evidence", "ballot_evidence")) {
      sql.update(
          "delete from "
              + table
              + " where (symbol, language) in (select * from unnest(?::text[], ?::text[]))",
          symbols,
          languages);
    }
  }

  private static Map<String, Body> read() {
    try (InputStream bytes = Bodies.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + FILE + " beside " + Bodies.class.getName());
      }
      Map<String, Body> bodies = new LinkedHashMap<>();
      new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(Body::of)
          .forEach(body -> bodies.put(body.code(), body));
      return bodies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
