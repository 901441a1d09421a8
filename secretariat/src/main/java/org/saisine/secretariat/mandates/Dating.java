package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.calendar.SessionWatch;
import org.saisine.secretariat.calendar.When;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Dates rounds by the sessions at which they are due, and dates them again when a session moves.
 * What only documents tell is asked of the calendar before the sheet is next shown; what an officer
 * enters is followed at once.
 */
final class Dating implements SessionWatch {
  /** Whoever holds it dates. */
  private static final long LOCK = 0x5a15_da7eL;

  private static final String ACTOR = "calendar";

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final ObjectProvider<Calendar> calendar;
  private final RoundTable rounds;

  /**
   * @param calendar which tells this of sessions that move, and so comes first
   */
  Dating(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      ObjectProvider<Calendar> calendar,
      RoundTable rounds) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.calendar = calendar;
    this.rounds = rounds;
  }

  /**
   * Unfolds, dates and asks how it stands, where any of that has yet to be done.
   *
   * @return how often it was asked: what was counted since the last time still holds
   */
  long settle(Today today) {
    List<Long> settled =
        sql.query(
            "select times from asked where seats = ?"
                + " and not exists (select from undated)"
                + " and not exists (select from round where standing is null)"
                + " and exists (select from unfolded where until >= ?)",
            (row, at) -> row.getLong("times"),
            today.written(),
            Date.valueOf(rounds.horizon().minusYears(1)));
    if (!settled.isEmpty()) {
      return settled.getFirst();
    }
    Long times =
        transaction.execute(status -> {
          sql.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
          turn(today);
          Optional<RoundRows> unfolded = unfolded();
          Map<String, Set<Integer>> ahead = unfolded.map(RoundRows::sessions).orElse(Map.of());
          Set<String> organs = new TreeSet<>(ahead.keySet());
          organs.addAll(
              sql.query(
                  "delete from undated returning organ", (row, at) -> row.getString("organ")));
          // Dated before they are written, they are written once.
          organs.forEach(organ -> date(organ, ahead.getOrDefault(organ, Set.of()), ACTOR));
          unfolded.ifPresent(RoundRows::send);
          return stand(today);
        });
    return times == null ? 0 : times;
  }

  /** What is written from now on stands as it stands on this day, wherever that is the same. */
  private void turn(Today today) {
    Date day = Date.valueOf(today.elsewhere());
    if (sql.update("update asked set day = ?", day) == 0) {
      sql.update("insert into asked values ('', 0, ?)", day);
    }
  }

  /** Asks how rounds stand: all of them on days that are others than before. */
  private long stand(Today today) {
    boolean asked =
        !sql.queryForList("select from asked where seats = ?", today.written()).isEmpty();
    String how =
        "standing_of(r.settled, m.superseded, r.starts, r.ends, r.moved, r.kind,"
            + " case when coalesce(nullif(r.organ, ''), r.said_by) = any(?) then ?::date - 1"
            + " when coalesce(nullif(r.organ, ''), r.said_by) = any(?) then ?::date + 1"
            + " else ?::date end)";
    Date day = Date.valueOf(today.elsewhere());
    Object[] seats = {today.behind(-1), day, today.behind(1), day, day};
    String which = asked ? "r.standing is null" : "r.standing <> ''";
    sql.update(
        "update round r set standing = "
            + how
            + " from mandate m where m.id = r.mandate and (r.standing is null or "
            + which
            + ") and r.standing is distinct from "
            + how,
        Stream.concat(Stream.of(seats), Stream.of(seats)).toArray());
    return sql.query(
            "with before as (delete from asked returning times) insert into asked"
                + " select ?, 1 + coalesce((select max(times) from before), 0), ?"
                + " returning times",
            (row, at) -> row.getLong("times"),
            today.written(),
            day)
        .getFirst();
  }

  @Override
  public void moved(String body, String actor) {
    sql.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
    date(body, Set.of(), actor);
  }

  /** All that recurs, unfolded if that was done too long ago. */
  private Optional<RoundRows> unfolded() {
    LocalDate horizon = rounds.horizon();
    boolean done =
        !sql.queryForList(
                "select until from unfolded where until >= ?",
                Date.class,
                Date.valueOf(horizon.minusYears(1)))
            .isEmpty();
    if (done) {
      return Optional.empty();
    }
    sql.update("delete from unfolded");
    sql.update("insert into unfolded values (?)", Date.valueOf(horizon));
    return Optional.of(rounds.unfolded());
  }

  /**
   * Asks the calendar for the sessions of an organ, and dates by them what is due at them.
   *
   * @param ahead sessions at which something will be due that is on its way into the table
   */
  private void date(String organ, Set<Integer> ahead, String actor) {
    Map<SessionNumber, Mandate.Time> before = known(organ);
    Set<Integer> numbers = new TreeSet<>(ahead);
    numbers.addAll(
        sql.query(
            "select distinct session from round where organ = ? and session > 0",
            (row, at) -> row.getInt("session"),
            organ));
    List<SessionNumber> asked = numbers.stream().map(SessionNumber::regular).toList();
    Map<SessionNumber, Mandate.Time> now = new HashMap<>();
    calendar
        .getObject()
        .when(organ, asked)
        .forEach((session, when) -> time(when).ifPresent(time -> now.put(session, time)));
    if (!now.equals(before)) {
      keep(organ, now);
    }
    sql.update(
        "update round r set starts = d.opens, ends = d.closes, fixed = coalesce(d.fixed, true),"
            + " standing = case when r.standing = '' then '' else standing_anywhere(r.settled,"
            + " m.superseded, d.opens, d.closes, r.moved, r.kind, t.day) end"
            + " from mandate m, (select max(day) as day from asked) t, (select distinct session from round where organ = ? and session > 0) a"
            + " left join session_day d on d.organ = ? and d.session = a.session"
            + " where m.id = r.mandate and r.organ = ? and r.session = a.session"
            + " and (r.starts, r.ends, r.fixed)"
            + " is distinct from (d.opens, d.closes, coalesce(d.fixed, true))",
        organ,
        organ,
        organ);
    tell(organ, before, now, actor);
  }

  private Map<SessionNumber, Mandate.Time> known(String organ) {
    return sql
        .query(
            "select * from session_day where organ = ?",
            (row, at) ->
                Map.entry(
                    SessionNumber.regular(row.getInt("session")),
                    new Mandate.Time(
                        row.getDate("opens").toLocalDate(),
                        row.getDate("closes").toLocalDate(),
                        row.getBoolean("fixed"))),
            organ)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void keep(String organ, Map<SessionNumber, Mandate.Time> days) {
    sql.update("delete from session_day where organ = ?", organ);
    List<Object[]> rows = new ArrayList<>();
    days.forEach((session, time) ->
        rows.add(
            new Object[] {
              organ,
              session.ordinal(),
              Date.valueOf(time.from()),
              Date.valueOf(time.until()),
              time.fixed()
            }));
    sql.batchUpdate("insert into session_day values (?, ?, ?, ?, ?)", rows);
  }

  /** A session whose days were fixed has others: whoever counted on them can read it. */
  private void tell(
      String organ,
      Map<SessionNumber, Mandate.Time> before,
      Map<SessionNumber, Mandate.Time> now,
      String actor) {
    List<Act> acts = new ArrayList<>();
    before.forEach((session, was) -> {
      Mandate.@Nullable Time is = now.get(session);
      if (was.fixed() && !was.equals(is)) {
        int many = due(organ, session);
        if (many > 0) {
          acts.add(
              new Act(
                  actor,
                  "mandates-redated",
                  "session " + organ + " " + session,
                  "",
                  said(was),
                  (is == null ? "no days" : said(is)) + ", mandates " + many));
        }
      }
    });
    if (!acts.isEmpty()) {
      ledger.enter(acts);
    }
  }

  private int due(String organ, SessionNumber session) {
    return Objects.requireNonNullElse(
        sql.queryForObject(
            "select count(*) from round where organ = ? and session = ?",
            Integer.class,
            organ,
            session.ordinal()),
        0);
  }

  private static String said(Mandate.Time time) {
    return time.from() + "/" + time.until();
  }

  /** From the first day on which a session may open to the last on which it may still go on. */
  static Optional<Mandate.Time> time(When when) {
    return switch (when) {
      case When.Held held -> fixed(held.days());
      case When.UnderWay now -> fixed(now.days());
      case When.Scheduled then -> fixed(then.days());
      case When.Sat sat -> {
        LocalDate last = sat.days().getLast().to();
        LocalDate first = sat.opens().orElse(sat.days().getFirst()).from();
        LocalDate end = sat.expected().map(Dating::end).filter(last::isBefore).orElse(last);
        yield Optional.of(new Mandate.Time(first, end, false));
      }
      case When.Expected expected ->
          Optional.of(new Mandate.Time(expected.opening().from(), end(expected), false));
      case When.Unknown unknown -> Optional.empty();
    };
  }

  private static LocalDate end(When.Expected expected) {
    return expected.closing().orElse(expected.opening()).to();
  }

  private static Optional<Mandate.Time> fixed(List<DateRange> days) {
    return Optional.of(new Mandate.Time(days.getFirst().from(), days.getLast().to(), true));
  }
}
