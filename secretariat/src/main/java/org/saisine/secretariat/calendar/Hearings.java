package org.saisine.secretariat.calendar;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/** What documents say of sessions: takes it, forgets it, tells it. */
public final class Hearings {
  private static final int SOME = 6;

  private static final String TOLD =
      "select body, session, basis, firsts, lasts, count(distinct symbol) as documents,"
          + " (array_agg(distinct symbol order by symbol))[1:"
          + SOME
          + "] as symbols from session_evidence";

  private static final String ALIKE =
      " group by body, session, basis, firsts, lasts"
          + " order by body, session, array_position(array['PRINTED', 'HELD', 'ANNOUNCED', 'PLANNED'], basis),"
          + " case when basis = 'SITTING' then 0 else count(distinct symbol) end desc, firsts";

  private final JdbcTemplate sql;

  public Hearings(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Takes what documents say; what older editions of them said is to be forgotten before. */
  public void take(List<SessionEvidence> evidence) {
    sql.batchUpdate(
        "insert into session_evidence values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        evidence.stream()
            .filter(each -> !each.dates().isEmpty())
            .map(each ->
                new Object[] {
                  each.body(),
                  each.session().toString(),
                  each.basis().name(),
                  each.dates().stream()
                      .map(DateRange::from)
                      .map(Date::valueOf)
                      .toArray(Date[]::new),
                  each.dates().stream().map(DateRange::to).map(Date::valueOf).toArray(Date[]::new),
                  each.place().replace("\0", ""),
                  each.paragraph(),
                  each.words().replace("\0", ""),
                  each.symbol(),
                  each.language()
                })
            .toList());
  }

  /**
   * Forgets what documents said.
   *
   * @param symbols of the documents
   * @param languages the language of each, in their order
   */
  public void forget(String[] symbols, String[] languages) {
    sql.update(
        "delete from session_evidence where (symbol, language) in"
            + " (select * from unnest(?::text[], ?::text[]))",
        symbols,
        languages);
  }

  /** What is said of the sessions of all bodies: those who say the same together. */
  Map<String, NavigableMap<SessionNumber, List<Told>>> all() {
    Map<String, NavigableMap<SessionNumber, List<Told>>> all = new TreeMap<>();
    sql.query(
        TOLD + ALIKE,
        row -> {
          all.computeIfAbsent(row.getString("body"), any -> new TreeMap<>())
              .computeIfAbsent(session(row), any -> new ArrayList<>())
              .add(told(row));
        });
    return all;
  }

  /** What is said of the sessions of a body. */
  NavigableMap<SessionNumber, List<Told>> of(String body) {
    NavigableMap<SessionNumber, List<Told>> of = new TreeMap<>();
    sql.query(
        TOLD + " where body = ?" + ALIKE,
        row -> {
          of.computeIfAbsent(session(row), any -> new ArrayList<>()).add(told(row));
        },
        body);
    return of;
  }

  /** The words in which documents say it, one for each document that has words of its own. */
  List<SessionEvidence> quoted(String body, SessionNumber session, String language, int most) {
    return sql.query(
        "select * from (select distinct on (basis, firsts, symbol) * from session_evidence"
            + " where body = ? and session = ? and words <> ''"
            + " order by basis, firsts, symbol, language <> ?, language <> 'en', language) one"
            + " order by firsts, symbol limit ?",
        (row, at) ->
            new SessionEvidence(
                body,
                session,
                Basis.valueOf(row.getString("basis")),
                ranges(row.getArray("firsts"), row.getArray("lasts")),
                row.getString("place"),
                row.getString("paragraph"),
                row.getString("words"),
                row.getString("symbol"),
                row.getString("language")),
        body,
        session.toString(),
        language,
        most);
  }

  /** Where a session is held, as documents write it: in a language, else in another. */
  Map<SessionNumber, List<String>> places(String body, String language) {
    Map<SessionNumber, List<String>> places = new TreeMap<>();
    sql.query(
        "select distinct on (session) session, place from session_evidence"
            + " where body = ? and place <> ''"
            + " group by session, place, language order by session, language <> ?,"
            + " language <> 'en', count(*) desc, place",
        row -> {
          places.put(session(row), List.of(row.getString("place")));
        },
        body,
        language);
    return places;
  }

  static SessionNumber session(ResultSet row) throws SQLException {
    return SessionNumber.of(row.getString("session")).orElseThrow();
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        Basis.valueOf(row.getString("basis")),
        ranges(row.getArray("firsts"), row.getArray("lasts")),
        row.getInt("documents"),
        List.of((String[]) row.getArray("symbols").getArray()));
  }

  static List<DateRange> ranges(Array firsts, Array lasts) throws SQLException {
    Date[] from = (Date[]) firsts.getArray();
    Date[] to = (Date[]) lasts.getArray();
    List<DateRange> ranges = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      LocalDate first = from[i].toLocalDate();
      ranges.add(new DateRange(first, to[i].toLocalDate()));
    }
    return List.copyOf(ranges);
  }
}
