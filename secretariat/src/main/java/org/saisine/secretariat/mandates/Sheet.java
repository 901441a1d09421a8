package org.saisine.secretariat.mandates;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** All mandates as they stand on a day. */
final class Sheet {
  /**
   * Every mandate, with the time that counts for it: the next to come or, where all are over, the
   * last. A year is over with its last day. Whether a time is over is asked at the seat of the
   * session or, where it is due at none, at that of whoever said so.
   */
  private static final String OWED =
      """
      with day as (
        select * from unnest(?::text[], ?::integer[], ?::date[], ?::date[], ?::boolean[])
          as day (organ, session, opens, closes, fixed)),
      seat as (select * from unnest(?::text[], ?::date[]) as seat (organ, today)),
      time as (
        select m.edition, m.place, x.*
        from owed_time m
        join speaking s on s.edition = m.edition
        join document w on w.id = s.document
        left join day d on d.organ = m.organ and d.session = m.session
        left join seat z on z.organ = coalesce(nullif(m.organ, ''), w.organ)
        cross join lateral (
          select
            coalesce(m.day, d.opens, make_date(nullif(m.year, 0), 12, 31)) as starts,
            coalesce(m.day, d.closes, make_date(nullif(m.year, 0), 12, 31)) as ends,
            coalesce(d.fixed, true) as fixed,
            coalesce(z.today, ?::date) as today) x
        where x.starts is not null),
      counting as (
        select distinct on (edition, place) * from time
        order by edition, place, ends < today, case when ends < today then ends end desc, starts),
      owing as (
        select s.symbol, s.document, s.language, o.*, t.starts, t.ends, t.fixed,
          case
            when t.starts is null or t.today < t.starts then 'expected'
            when t.today <= t.ends then 'due'
            when o.kind = 'body' then 'ended'
            else 'overdue'
          end as standing
        from speaking s
        join owed o on o.edition = s.edition
        left join counting t on t.edition = o.edition and t.place = o.place)
      select %s from owing o join document w on w.id = o.document where true%s
      """;

  /** As {@link Dues} reads it. */
  private static final String DUE =
      """
      o.*, (
        select string_agg(
          case
            when m.session > 0 then m.organ || ' ' || m.session
            when m.year > 0 then lpad(m.year::text, 4, '0')
            when m.duration <> '' then m.duration
            else m.day::text
          end, '; ' order by m.nth)
        from owed_time m where m.edition = o.edition and m.place = o.place) as due
      """;

  private final JdbcTemplate sql;
  private final List<SessionDays.Day> days;
  private final Map<String, LocalDate> seats;
  private final LocalDate elsewhere;

  /**
   * @param days of the sessions at which anything is due
   * @param seats the day that it is at the seat of each body
   * @param elsewhere the day that it is where no seat is known
   */
  Sheet(
      JdbcTemplate sql,
      List<SessionDays.Day> days,
      Map<String, LocalDate> seats,
      LocalDate elsewhere) {
    this.sql = sql;
    this.days = days;
    this.seats = seats;
    this.elsewhere = elsewhere;
  }

  /** How many there are. */
  long count(Question question) {
    Sifting sifting = sifting(question);
    Long count =
        sql.queryForObject(
            OWED.formatted("count(*)", sifting.conditions), Long.class, sifting.values.toArray());
    return count == null ? 0 : count;
  }

  /** How many there are of each standing, whatever standing is asked for. */
  Map<Standing, Long> counts(Question question) {
    Sifting sifting = sifting(question.standing(""));
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    for (Standing each : Standing.values()) {
      counts.put(each, 0L);
    }
    sql.query(
        OWED.formatted("o.standing, count(*)", sifting.conditions) + " group by o.standing",
        row -> {
          counts.put(Standing.of(row.getString(1)), row.getLong(2));
        },
        sifting.values.toArray());
    return counts;
  }

  /** Those of a page, by the day on which they are owed; those without one last. */
  List<Mandate> list(Question question) {
    Sifting sifting = sifting(question).fill(question.size(), question.from());
    return sql.query(
        OWED.formatted(DUE, sifting.conditions)
            + " order by o.starts nulls last, o.symbol, o.place limit ? offset ?",
        (row, at) -> mandate(row),
        sifting.values.toArray());
  }

  private static Mandate mandate(ResultSet row) throws SQLException {
    @Nullable Date starts = row.getDate("starts");
    return new Mandate(
        row.getString("symbol"),
        row.getInt("place"),
        row.getString("paragraph"),
        row.getString("kind"),
        texts(row.getArray("addressees")),
        texts(row.getArray("recipients")),
        Dues.of(Objects.requireNonNullElse(row.getString("due"), "")).orElse(List.of()),
        Optional.of(row.getString("every")).filter(each -> !each.isEmpty()),
        new Mandate.Wording(row.getString("language"), row.getString("words")),
        starts == null
            ? Optional.empty()
            : Optional.of(
                new Mandate.Time(
                    starts.toLocalDate(),
                    row.getDate("ends").toLocalDate(),
                    row.getBoolean("fixed"))),
        Standing.of(row.getString("standing")));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  /** Conditions, with what fills them and the common part before them. */
  private static final class Sifting {
    private final List<Object> values = new ArrayList<>();
    private String conditions = "";

    Sifting and(String condition, Object... filling) {
      conditions += " and " + condition;
      return fill(filling);
    }

    Sifting fill(Object... filling) {
      values.addAll(List.of(filling));
      return this;
    }
  }

  private Sifting sifting(Question question) {
    Sifting sifting =
        new Sifting()
            .fill(
                days.stream().map(SessionDays.Day::organ).toArray(String[]::new),
                days.stream().map(SessionDays.Day::session).toArray(Integer[]::new),
                days.stream().map(each -> Date.valueOf(each.time().from())).toArray(Date[]::new),
                days.stream().map(each -> Date.valueOf(each.time().until())).toArray(Date[]::new),
                days.stream().map(each -> each.time().fixed()).toArray(Boolean[]::new),
                seats.keySet().toArray(String[]::new),
                seats.values().stream().map(Date::valueOf).toArray(Date[]::new),
                Date.valueOf(elsewhere));
    if (question.session().isPresent()) {
      sifting.and(
          "exists (select from owed_time m where m.edition = o.edition and m.place = o.place"
              + " and m.organ = ? and m.session = ?)",
          question.organ(),
          question.session().getAsLong());
    } else if (!question.organ().isEmpty()) {
      sifting.and(
          "(w.organ = ? or exists (select from owed_time m where m.edition = o.edition"
              + " and m.place = o.place and m.organ = ?))",
          question.organ(),
          question.organ());
    }
    if (!question.kind().isEmpty()) {
      sifting.and("o.kind = ?", question.kind());
    }
    if (!question.by().isEmpty()) {
      sifting.and("? = any(o.addressees)", question.by());
    }
    if (!question.state().isEmpty()) {
      sifting.and("o.standing = ?", question.state());
    }
    if (!question.symbol().isEmpty()) {
      sifting.and("o.symbol = ?", question.symbol());
    }
    return sifting;
  }
}
