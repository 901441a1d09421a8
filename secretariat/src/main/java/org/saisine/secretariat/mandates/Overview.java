package org.saisine.secretariat.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mandates counted together, and what became of them in the order in which it did. */
final class Overview {
  private final JdbcTemplate sql;

  Overview(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * What a body has asked for.
   *
   * @param ended those whose text sets a time, and that do not recur for ever
   * @param reviewed those of texts that say when the matter is taken up again
   * @param unbounded those that recur without any end or review
   */
  record Share(String organ, int all, int ended, int reviewed, int unbounded) {
    /** How many have an end or a review, in a hundred. */
    int percent() {
      return all == 0 ? 0 : Math.round(100f * (all - without()) / all);
    }

    private int without() {
      return all - Math.min(all, ended + reviewed);
    }
  }

  /** Each body that has asked for anything. */
  List<Share> shares() {
    return sql.query(
        """
        with told as (
          select m.organ, m.every,
            exists (select from round r where r.mandate = m.id and r.turn = 0 and r.aim <> '')
              as timed,
            exists (
              select from mandate a join round r on r.mandate = a.id and r.aim <> ''
              where a.symbol = m.symbol and a.kind = 'agenda' and a.id <> m.id) as again
          from mandate m where m.organ <> '' and (m.place > 0 or m.hand <> ''))
        select organ, count(*) as whole, count(*) filter (where timed and every = '') as ended,
          count(*) filter (where not (timed and every = '') and again) as reviewed,
          count(*) filter (where every <> '' and not again) as unbounded
        from told group by organ order by whole desc, organ
        """,
        (row, at) ->
            new Share(
                row.getString("organ"),
                row.getInt("whole"),
                row.getInt("ended"),
                row.getInt("reviewed"),
                row.getInt("unbounded")));
  }

  /** What is due at each session of a body, by how it stands; the sessions in their order. */
  Map<Integer, Map<Standing, Integer>> timeline(String organ) {
    Map<Integer, Map<Standing, Integer>> sessions = new TreeMap<>();
    sql.query(
        "select session, standing, count(*) as many from round"
            + " where organ = ? and session > 0 and standing <> '' group by 1, 2",
        row -> {
          sessions
              .computeIfAbsent(row.getInt("session"), any -> new EnumMap<>(Standing.class))
              .put(Standing.of(row.getString("standing")), row.getInt("many"));
        },
        organ);
    return sessions;
  }

  /** The reports that are due at each session of a body. */
  Map<Integer, Integer> reports(String organ) {
    Map<Integer, Integer> sessions = new TreeMap<>();
    sql.query(
        "select session, count(*) as many from round where organ = ? and session > 0"
            + " and kind = 'report' and standing <> '' group by 1",
        row -> {
          sessions.put(row.getInt("session"), row.getInt("many"));
        },
        organ);
    return sessions;
  }

  /** What is still owed by each addressee to or at a body, the most loaded first. */
  Map<String, Integer> load(String organ) {
    Map<String, Integer> load = new LinkedHashMap<>();
    sql.query(
        "select code, count(*) as many from round r join mandate m on m.id = r.mandate"
            + " cross join unnest(m.addressees) as code"
            + " where r.standing in ('expected', 'due', 'deferred') and ? in (r.said_by, r.organ)"
            + " group by code order by many desc, code",
        row -> {
          load.put(row.getString("code"), row.getInt("many"));
        },
        organ);
    return load;
  }

  /**
   * Something that became of a mandate, as a list tells it.
   *
   * @param was the time as the text has it
   * @param due the time instead
   */
  record News(
      long entry,
      Instant at,
      long mandate,
      String symbol,
      String paragraph,
      Fact.Kind kind,
      String was,
      Optional<Due> due,
      String document,
      String reason,
      String words) {
    /** The first of its times in the form of {@link Dues}. */
    String written() {
      return Dues.said(due.stream().toList());
    }
  }

  /** Every standing deferral, the last first. */
  List<News> slippage() {
    return news("f.kind = 'deferred' and f.withdrawn is null", Integer.MAX_VALUE);
  }

  /** What became of the mandates that are asked for, the last first. */
  List<News> news(Question question, int most) {
    Sheet.Sifting sifting = Sheet.sifting(question);
    return news(
        "f.withdrawn is null and f.mandate in (select r.mandate from round r"
            + sifting.conditions()
            + ")",
        most,
        sifting.values().toArray());
  }

  private List<News> news(String which, int most, Object... filling) {
    return sql.query(
        "select f.*, l.at, m.symbol, m.paragraph as under, m.words as asked from mandate_fact f"
            + " join ledger l on l.number = f.entry join mandate m on m.id = f.mandate where "
            + which
            + " order by f.entry desc limit "
            + most,
        (row, at) -> news(row),
        filling);
  }

  private static News news(ResultSet row) throws SQLException {
    return new News(
        row.getLong("entry"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("mandate"),
        row.getString("symbol"),
        row.getString("under"),
        Fact.Kind.of(row.getString("kind")),
        row.getString("aim"),
        Dues.first(row.getString("due")),
        row.getString("document"),
        row.getString("reason"),
        row.getString("asked"));
  }
}
