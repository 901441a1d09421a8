package org.saisine.secretariat.mandates;

import java.sql.Array;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rounds that are others than those in the table, on their way into it: of a hundred thousand that
 * are unfolded again each year, nearly all are what they were, and those are left alone.
 */
final class RoundRows {
  /**
   * Each round in one line, as {@link RoundRow#line} writes it; nothing for one that has to be made
   * again whatever it says: its mandate is of another kind by now, is told again or is told no
   * more.
   */
  private static final String LINES =
      """
      select m.id, m.superseded, array_agg(
        case
          when r.kind = m.kind and r.said_by = m.organ
            and (r.standing is not distinct from '') = (m.place = 0 and m.hand = '')
          then concat(r.aim, '|', r.turn, '|', r.settled,
            case
              when r.moved or r.duration <> ''
              then concat('|', r.moved, '|', r.organ, '|', r.session, '|', r.day, '|', r.year, '|',
                r.duration)
            end)
        end order by r.nth) filter (where r.mandate is not null) as lines
      from mandate m left join round r on r.mandate = m.id
      where m.id = any(?) group by m.id
      """;

  /** What is due at a session is dated as the calendar knew it last. */
  private static final String INSERT =
      """
      insert into round (mandate, nth, aim, turn, organ, session, day, year, duration, moved,
        settled, starts, ends, fixed, kind, said_by, standing)
      select n.*, m.kind, m.organ,
        case
          when m.place = 0 and m.hand = '' then ''
          else standing_anywhere(
            n.settled, m.superseded, n.starts, n.ends, n.moved, m.kind, a.day)
        end
      from (
        select u.mandate, u.nth, u.aim, u.turn, u.organ, u.session,
          date '1970-01-01' + nullif(u.day, -2147483648) as day, u.year, u.duration, u.moved,
          u.settled, coalesce(d.opens, date '1970-01-01' + nullif(u.until, -2147483648)) as starts,
          coalesce(d.closes, date '1970-01-01' + nullif(u.until, -2147483648)) as ends,
          coalesce(d.fixed, true) as fixed
        from unnest(?::bigint[], ?::integer[], ?::text[], ?::integer[], ?::text[], ?::integer[],
          ?::integer[], ?::integer[], ?::text[], ?::boolean[], ?::text[], ?::integer[])
          as u (mandate, nth, aim, turn, organ, session, day, year, duration, moved, settled, until)
        left join session_day d on d.organ = u.organ and d.session = u.session) n
      join mandate m on m.id = n.mandate
      left join (select max(day) as day from asked) a on true
      """;

  /** Where there is no day: one that no day is. */
  private static final int NEVER = Integer.MIN_VALUE;

  /** So many go at once. */
  private static final int PART = 50_000;

  private final JdbcTemplate sql;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Long, List<Integer>> stale = new HashMap<>();
  private final Map<Long, Optional<LocalDate>> superseded = new HashMap<>();
  private final Map<String, Set<Integer>> sessions = new TreeMap<>();

  RoundRows(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * What a mandate has in the tables.
   *
   * @param lines its rounds, each in its line
   */
  record Kept(Optional<LocalDate> superseded, List<@Nullable String> lines) {
    static final Kept NOTHING = new Kept(Optional.empty(), List.of());
  }

  /** What some mandates have there. */
  Map<Long, Kept> kept(Collection<Long> mandates) {
    Map<Long, Kept> kept = new HashMap<>();
    sql.query(
        LINES,
        row -> {
          @Nullable Date superseded = row.getDate("superseded");
          @Nullable Array lines = row.getArray("lines");
          kept.put(
              row.getLong("id"),
              new Kept(
                  Optional.ofNullable(superseded).map(Date::toLocalDate),
                  lines == null
                      ? List.of()
                      : Arrays.asList((@Nullable String[]) lines.getArray())));
        },
        (Object) mandates.toArray(Long[]::new));
    return kept;
  }

  /**
   * Takes up what is another than before.
   *
   * @param superseded from when on another stands in the place of the mandate
   */
  void add(
      RoundTable.Text text, List<Course.Round> rounds, Optional<LocalDate> superseded, Kept kept) {
    boolean turned = !superseded.equals(kept.superseded);
    if (turned) {
      this.superseded.put(text.id(), superseded);
    }
    List<@Nullable String> before = kept.lines;
    for (int i = 0; i < rounds.size(); i++) {
      RoundRow row = RoundRow.of(text, i + 1, rounds.get(i));
      boolean known = i < before.size();
      if (known && !turned && row.line().equals(before.get(i))) {
        continue;
      }
      if (known) {
        stale.computeIfAbsent(text.id(), any -> new ArrayList<>()).add(row.nth());
      }
      if (parts.isEmpty() || parts.getLast().rows.size() == PART) {
        parts.add(new Part(new ArrayList<>()));
      }
      parts.getLast().rows.add(row);
      if (row.session() > 0) {
        sessions.computeIfAbsent(row.organ(), any -> new TreeSet<>()).add(row.session());
      }
    }
    for (int i = rounds.size(); i < before.size(); i++) {
      stale.computeIfAbsent(text.id(), any -> new ArrayList<>()).add(i + 1);
    }
  }

  /** The sessions at which anything of it is due, by their organs. */
  Map<String, Set<Integer>> sessions() {
    return sessions;
  }

  /** How many rows are new or others. */
  int size() {
    return parts.stream().mapToInt(part -> part.rows.size()).sum();
  }

  /** Writes them all. */
  void send() {
    if (!superseded.isEmpty()) {
      sql.update(
          "update mandate m set superseded = s.day from unnest(?::bigint[], ?::date[])"
              + " as s (id, day) where m.id = s.id",
          superseded.keySet().toArray(Long[]::new),
          superseded.values().stream()
              .map(day -> day.map(Date::valueOf).orElse(null))
              .toArray(Date[]::new));
    }
    List<Long> mandates = new ArrayList<>();
    List<Integer> nths = new ArrayList<>();
    stale.forEach((mandate, its) ->
        its.forEach(nth -> {
          mandates.add(mandate);
          nths.add(nth);
        }));
    if (!mandates.isEmpty()) {
      sql.update(
          "delete from round r using unnest(?::bigint[], ?::integer[]) as s (mandate, nth)"
              + " where r.mandate = s.mandate and r.nth = s.nth",
          mandates.toArray(Long[]::new),
          nths.toArray(Integer[]::new));
    }
    parts.forEach(part -> sql.update(INSERT, part.columns()));
    new MandateTable(sql).sift(sessions.keySet(), List.of());
  }

  /** Leaves word of organs whose calendar has yet to be asked for a session. */
  void undated() {
    List<String> organs = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    sessions.forEach((organ, its) ->
        its.forEach(number -> {
          organs.add(organ);
          numbers.add(number);
        }));
    sql.update(
        "insert into undated select distinct u.organ from unnest(?::text[], ?::integer[])"
            + " as u (organ, session) where not exists (select from session_day d"
            + " where d.organ = u.organ and d.session = u.session) on conflict do nothing",
        organs.toArray(String[]::new),
        numbers.toArray(Integer[]::new));
  }

  private record Part(List<RoundRow> rows) {
    Object[] columns() {
      return new Object[] {
        rows.stream().mapToLong(RoundRow::mandate).toArray(),
        rows.stream().mapToInt(RoundRow::nth).toArray(),
        rows.stream().map(RoundRow::aim).toArray(String[]::new),
        rows.stream().mapToInt(RoundRow::turn).toArray(),
        rows.stream().map(RoundRow::organ).toArray(String[]::new),
        rows.stream().mapToInt(RoundRow::session).toArray(),
        rows.stream().mapToInt(row -> days(row.day())).toArray(),
        rows.stream().mapToInt(RoundRow::year).toArray(),
        rows.stream().map(RoundRow::duration).toArray(String[]::new),
        rows.stream().map(RoundRow::moved).toArray(Boolean[]::new),
        rows.stream().map(RoundRow::settled).toArray(String[]::new),
        rows.stream().mapToInt(row -> days(row.until())).toArray()
      };
    }

    /** Since 1970; {@link #NEVER} for no day. */
    private static int days(@Nullable LocalDate day) {
      return day == null ? NEVER : Math.toIntExact(day.toEpochDay());
    }
  }
}
