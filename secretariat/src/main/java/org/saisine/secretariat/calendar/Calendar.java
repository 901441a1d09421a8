package org.saisine.secretariat.calendar;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the room: when sessions are, and why that is said. */
public final class Calendar {
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Bodies bodies;
  private final Hearings hearings;
  private final Clock clock;
  private final SessionWatch watch;

  Calendar(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Bodies bodies,
      Hearings hearings,
      Clock clock,
      SessionWatch watch) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.bodies = bodies;
    this.hearings = hearings;
    this.clock = clock;
    this.watch = watch;
  }

  /** The calendar of a register that is opened without its pages, by whoever only asks it. */
  public static Calendar of(
      JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger, Clock clock) {
    return new Calendar(
        sql, transaction, ledger, new Bodies(sql), new Hearings(sql), clock, (body, actor) -> {});
  }

  /** When a session of a body is. */
  public When when(String body, SessionNumber session) {
    return almanac(body).session(session).when();
  }

  /** When some sessions of a body are; each has an answer. */
  public Map<SessionNumber, When> when(String body, Collection<SessionNumber> sessions) {
    Almanac almanac = almanac(body);
    Map<SessionNumber, When> when = new HashMap<>();
    sessions.forEach(each -> when.put(each, almanac.session(each).when()));
    return when;
  }

  /** A session, with all that is said of it. */
  public Session session(String body, SessionNumber session) {
    return almanac(body).session(session);
  }

  /** The sessions of a body that something is said of, and those to come, by their numbers. */
  public List<Session> of(String body) {
    return almanac(body).sessions();
  }

  /** The same of all bodies, by the days on which they open or may open; the undated last. */
  public List<Session> all() {
    Map<String, NavigableMap<SessionNumber, List<Told>>> told = hearings.all();
    Map<String, Map<SessionNumber, SessionEntry>> entered = new HashMap<>();
    entries("")
        .forEach(each ->
            entered.computeIfAbsent(each.body(), any -> new HashMap<>()).put(each.session(), each));
    List<Session> all = new ArrayList<>();
    Map<String, ZoneId> seats =
        bodies.all().stream().collect(Collectors.toMap(Body::code, Body::zone));
    TreeSet<String> codes = new TreeSet<>(told.keySet());
    codes.addAll(entered.keySet());
    codes.addAll(seats.keySet());
    for (String code : codes) {
      all.addAll(
          new Almanac(
                  code,
                  told.getOrDefault(code, new TreeMap<>()),
                  entered.getOrDefault(code, Map.of()),
                  today(seats.getOrDefault(code, clock.getZone())))
              .sessions());
    }
    all.sort(
        Comparator.comparing((Session each) ->
            each.when()
                .opens()
                .map(DateRange::from)
                .or(() -> each.when().days().stream().findFirst().map(DateRange::from))
                .orElse(LocalDate.MAX)));
    return List.copyOf(all);
  }

  private Almanac almanac(String body) {
    Map<SessionNumber, SessionEntry> entered = new HashMap<>();
    entries(body).forEach(each -> entered.put(each.session(), each));
    ZoneId seat = bodies.find(body).map(Body::zone).orElse(clock.getZone());
    return new Almanac(body, hearings.of(body), entered, today(seat));
  }

  /** The day at the seat of a body. */
  private LocalDate today(ZoneId seat) {
    return clock.instant().atZone(seat).toLocalDate();
  }

  private List<SessionEntry> entries(String body) {
    return sql.query(
        "select distinct on (body, session) * from session_entry where ? in ('', body)"
            + " order by body, session, entry desc",
        (row, at) ->
            new SessionEntry(
                row.getString("body"),
                Hearings.session(row),
                Hearings.ranges(row.getArray("firsts"), row.getArray("lasts")),
                row.getString("place"),
                row.getString("reason"),
                row.getString("actor")),
        body);
  }

  /**
   * Enters what counts as the dates of a session from now on, whatever documents say.
   *
   * @param days none gives the word back to the documents
   */
  public void enter(
      String actor,
      String body,
      SessionNumber session,
      List<DateRange> days,
      String place,
      String reason) {
    transaction.executeWithoutResult(status -> {
      String before = said(session(body, session).when().days());
      long entry =
          ledger.enter(
              new Act(
                  actor,
                  days.isEmpty() ? "session-released" : "session-dated",
                  "session " + body + " " + session,
                  "",
                  before,
                  said(days) + (place.isEmpty() ? "" : " " + place) + ": " + reason));
      sql.update(
          "insert into session_entry values (?, ?, ?, ?, ?, ?, ?, ?)",
          body,
          session.toString(),
          days.stream().map(DateRange::from).map(Date::valueOf).toArray(Date[]::new),
          days.stream().map(DateRange::to).map(Date::valueOf).toArray(Date[]::new),
          place,
          reason,
          actor,
          entry);
      watch.moved(body, actor);
    });
  }

  private static String said(List<DateRange> days) {
    return String.join(", ", days.stream().map(range -> range.from() + "/" + range.to()).toList());
  }
}
