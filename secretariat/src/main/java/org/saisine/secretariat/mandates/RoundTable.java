package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rounds of mandates, in their table. */
final class RoundTable {
  /** What recurs is told so far ahead, and unfolded again when less is left. */
  private static final int YEARS_AHEAD = 3;

  private final JdbcTemplate sql;
  private final FactTable facts;
  private final Clock clock;

  RoundTable(JdbcTemplate sql, Clock clock) {
    this.sql = sql;
    this.facts = new FactTable(sql);
    this.clock = clock;
  }

  /** The day until when what recurs is told. */
  LocalDate horizon() {
    return LocalDate.now(clock).plusYears(YEARS_AHEAD);
  }

  /** Makes the rounds of some mandates again, out of their texts and of what became of them. */
  void renew(List<MandateTable.Row> rows) {
    renew(
        rows.stream().map(Text::of).toList(),
        facts.of(rows.stream().map(MandateTable.Row::id).toList()));
  }

  /** What the rounds of a mandate follow from. */
  record Text(long id, List<Due> due, String every, Unfolding.Said said, List<String> to) {
    static Text of(MandateTable.Row row) {
      return new Text(
          row.id(),
          row.owing().due(),
          row.owing().every(),
          new Unfolding.Said(row.voice().organ(), row.voice().session(), row.voice().said()),
          row.owing().to());
    }
  }

  /** The same of texts that are known, with what became of each. */
  void renew(List<Text> texts, Map<Long, List<Fact>> became) {
    if (texts.isEmpty()) {
      return;
    }
    sql.update(
        "delete from round where mandate = any(?)",
        (Object) texts.stream().map(Text::id).toArray(Long[]::new));
    Columns columns = new Columns(days());
    LocalDate horizon = horizon();
    Map<Long, LocalDate> superseded = new HashMap<>();
    for (Text text : texts) {
      List<Fact> its = became.getOrDefault(text.id, List.of());
      Course.superseded(its).ifPresent(day -> superseded.put(text.id, day));
      int nth = 0;
      for (Course.Round round :
          Course.of(Unfolding.of(text.due, text.every, text.said, text.to, horizon), its)) {
        nth++;
        columns.add(text, nth, round);
      }
    }
    sql.update(
        "update mandate m set superseded = d.day from unnest(?::bigint[]) as t (id)"
            + " left join unnest(?::bigint[], ?::date[]) as d (id, day) on d.id = t.id"
            + " where m.id = t.id and m.superseded is distinct from d.day",
        texts.stream().map(Text::id).toArray(Long[]::new),
        superseded.keySet().toArray(Long[]::new),
        superseded.values().stream().map(Date::valueOf).toArray(Date[]::new));
    columns.insert(sql);
    sql.update(
        "insert into undated select unnest(?::text[]) on conflict do nothing",
        (Object) columns.undated.toArray(String[]::new));
    new MandateTable(sql).sift(new TreeSet<>(columns.organs), List.of());
  }

  /** Makes the rounds of all that recurs again: time has gone on. */
  void unfold() {
    renew("m.every <> ''");
  }

  /** Makes the rounds of some mandates again: something became of them. */
  void again(List<Long> mandates) {
    renew("m.id = any(?)", (Object) mandates.toArray(Long[]::new));
  }

  private void renew(String which, Object... filling) {
    List<Text> texts = texts(which, filling);
    renew(texts, facts.of(texts.stream().map(Text::id).toList()));
  }

  /** What the rounds of some follow from: what their texts say was kept with them. */
  List<Text> texts(String which, Object... filling) {
    return sql.query(
        "select m.*, (select string_agg(r.aim, '; ' order by r.nth) from round r"
            + " where r.mandate = m.id and r.turn = 0) as due from mandate m where "
            + which
            + " order by m.id",
        (row, at) -> text(row),
        filling);
  }

  /** The rounds of some mandates as they stand, whatever day it is. */
  Map<Long, List<Course.Round>> courses(Collection<Long> mandates) {
    Map<Long, List<Fact>> became = facts.of(mandates);
    LocalDate horizon = horizon();
    Map<Long, List<Course.Round>> courses = new HashMap<>();
    for (Text text : texts("m.id = any(?)", (Object) mandates.toArray(Long[]::new))) {
      courses.put(
          text.id,
          Course.of(
              Unfolding.of(text.due, text.every, text.said, text.to, horizon),
              became.getOrDefault(text.id, List.of())));
    }
    return courses;
  }

  private static Text text(ResultSet row) throws SQLException {
    @Nullable Date said = row.getDate("said");
    return new Text(
        row.getLong("id"),
        Dues.of(Objects.requireNonNullElse(row.getString("due"), "")).orElse(List.of()),
        row.getString("every"),
        new Unfolding.Said(
            row.getString("organ"),
            row.getInt("session"),
            said == null ? Optional.empty() : Optional.of(said.toLocalDate())),
        Docket.texts(row.getArray("recipients")));
  }

  private Map<Due.AtSession, Mandate.Time> days() {
    Map<Due.AtSession, Mandate.Time> days = new HashMap<>();
    sql.query(
        "select * from session_day",
        row -> {
          days.put(
              new Due.AtSession(row.getString("organ"), row.getInt("session")),
              new Mandate.Time(
                  row.getDate("opens").toLocalDate(),
                  row.getDate("closes").toLocalDate(),
                  row.getBoolean("fixed")));
        });
    return days;
  }

  /** Rows on their way into the table, column by column. */
  private static final class Columns {
    private final Map<Due.AtSession, Mandate.Time> days;
    private final List<Long> mandates = new ArrayList<>();
    private final List<Integer> nths = new ArrayList<>();
    private final List<String> aims = new ArrayList<>();
    private final List<Integer> turns = new ArrayList<>();
    private final List<String> organs = new ArrayList<>();
    private final List<Integer> sessions = new ArrayList<>();
    private final List<@Nullable Date> dates = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<String> durations = new ArrayList<>();
    private final List<Boolean> moved = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();
    private final List<@Nullable Date> starts = new ArrayList<>();
    private final List<@Nullable Date> ends = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();

    /** Organs whose calendar has yet to be asked for a session. */
    private final Set<String> undated = new TreeSet<>();

    Columns(Map<Due.AtSession, Mandate.Time> days) {
      this.days = days;
    }

    void add(Text text, int nth, Course.Round round) {
      mandates.add(text.id);
      nths.add(nth);
      aims.add(round.aim());
      turns.add(round.turn());
      moved.add(round.moved());
      settled.add(round.settled().map(Fact.Kind::word).orElse(""));
      String organ = "";
      int session = 0;
      int year = 0;
      String duration = "";
      @Nullable LocalDate day = null;
      Optional<Mandate.Time> time = Optional.empty();
      switch (round.due().orElse(null)) {
        case null -> {
          // No time is set.
        }
        case Due.AtSession at -> {
          organ = at.organ();
          session = at.session();
          time = Optional.ofNullable(days.get(at));
          if (time.isEmpty()) {
            undated.add(organ);
          }
        }
        case Due.InYear in -> {
          year = in.year();
          time = Optional.of(day(LocalDate.of(year, 12, 31)));
        }
        case Due.OnDate on -> {
          day = on.date();
          time = Optional.of(day(day));
        }
        case Due.Within within -> {
          duration = within.iso();
          Optional<LocalDate> end =
              text.said.day().flatMap(said -> Unfolding.end(said, within.iso()));
          time = end.map(RoundTable::day);
          day = end.orElse(null);
        }
      }
      organs.add(organ);
      sessions.add(session);
      years.add(year);
      durations.add(duration);
      dates.add(day == null ? null : Date.valueOf(day));
      starts.add(time.map(Mandate.Time::from).map(Date::valueOf).orElse(null));
      ends.add(time.map(Mandate.Time::until).map(Date::valueOf).orElse(null));
      fixed.add(time.map(Mandate.Time::fixed).orElse(true));
    }

    void insert(JdbcTemplate sql) {
      sql.update(
          "insert into round (mandate, nth, aim, turn, organ, session, day, year, duration, moved,"
              + " settled, starts, ends, fixed, kind, said_by, standing)"
              + " select u.*, m.kind, m.organ, standing_anywhere("
              + "u.settled, m.superseded, u.starts, u.ends, u.moved, m.kind, (select day from asked))"
              + " from unnest(?::bigint[], ?::integer[], ?::text[], ?::integer[], ?::text[],"
              + " ?::integer[], ?::date[], ?::integer[], ?::text[], ?::boolean[], ?::text[],"
              + " ?::date[], ?::date[], ?::boolean[]) as u (mandate, nth, aim, turn, organ,"
              + " session, day, year, duration, moved, settled, starts, ends, fixed)"
              + " join mandate m on m.id = u.mandate",
          mandates.toArray(Long[]::new),
          nths.toArray(Integer[]::new),
          aims.toArray(String[]::new),
          turns.toArray(Integer[]::new),
          organs.toArray(String[]::new),
          sessions.toArray(Integer[]::new),
          dates.toArray(Date[]::new),
          years.toArray(Integer[]::new),
          durations.toArray(String[]::new),
          moved.toArray(Boolean[]::new),
          settled.toArray(String[]::new),
          starts.toArray(Date[]::new),
          ends.toArray(Date[]::new),
          fixed.toArray(Boolean[]::new));
    }
  }

  private static Mandate.Time day(LocalDate day) {
    return new Mandate.Time(day, day, true);
  }
}
