package org.saisine.secretariat.mandates;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door of the room: what is owed. */
public final class Mandates {
  /**
   * Every mandate, with the time that counts for it: the next to come or, where all are over, the
   * last. A year is over with its last day.
   */
  private static final String OWED =
      """
      with day as (
        select * from unnest(?::text[], ?::integer[], ?::date[], ?::date[], ?::boolean[])
          as day (organ, session, opens, closes, fixed)),
      today as (select ?::date as today),
      owing as (
        select s.symbol, s.document, s.language, o.*, t.*, (
            select string_agg(
              case
                when m.session > 0 then m.organ || ' ' || m.session
                when m.year > 0 then lpad(m.year::text, 4, '0')
                when m.duration <> '' then m.duration
                else m.day::text
              end, '; ' order by m.nth)
            from owed_time m where m.edition = o.edition and m.place = o.place) as due,
          case
            when t.starts is null or today < t.starts then 'expected'
            when today <= t.ends then 'due'
            when o.kind = 'body' then 'ended'
            else 'overdue'
          end as standing
        from today cross join speaking s join owed o on o.edition = s.edition
        left join lateral (
          select x.* from owed_time m
          left join day d on d.organ = m.organ and d.session = m.session
          cross join lateral (
            select
              coalesce(m.day, d.opens, make_date(nullif(m.year, 0), 12, 31)) as starts,
              coalesce(m.day, d.closes, make_date(nullif(m.year, 0), 12, 31)) as ends,
              coalesce(d.fixed, true) as fixed) x
          where m.edition = o.edition and m.place = o.place and x.starts is not null
          order by x.ends < today, case when x.ends < today then x.ends end desc, x.starts
          limit 1) t on true)
      select %s from owing o join document w on w.id = o.document where true%s
      """;

  private final JdbcTemplate sql;
  private final SessionDays days;
  private final Clock clock;

  Mandates(JdbcTemplate sql, Calendar calendar, Clock clock) {
    this.sql = sql;
    this.days = new SessionDays(sql, calendar);
    this.clock = clock;
  }

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
    Map<Standing, Long> counts = new LinkedHashMap<>();
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

  /** The organs at whose sessions anything is due. */
  List<String> organs() {
    return sql.query(
        "select distinct organ from owed_time where session > 0 order by 1",
        (row, at) -> row.getString(1));
  }

  /** The codes of all who owe anything. */
  List<String> debtors() {
    return sql.query(
        "select distinct unnest(debtors) from owed order by 1", (row, at) -> row.getString(1));
  }

  /** Those of a page, by the day on which they are owed; those without one last. */
  List<Mandate> list(Question question) {
    Sifting sifting = sifting(question).fill(question.size(), question.from());
    return sql.query(
        OWED.formatted("o.*", sifting.conditions)
            + " order by o.starts nulls last, o.symbol, o.place limit ? offset ?",
        (row, at) -> mandate(row),
        sifting.values.toArray());
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

  private static Mandate mandate(ResultSet row) throws SQLException {
    @Nullable Date starts = row.getDate("starts");
    return new Mandate(
        row.getString("symbol"),
        row.getInt("place"),
        row.getString("paragraph"),
        row.getString("kind"),
        texts(row.getArray("debtors")),
        texts(row.getArray("creditors")),
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
    List<SessionDays.Day> known = days.all();
    Sifting sifting =
        new Sifting()
            .fill(
                known.stream().map(SessionDays.Day::organ).toArray(String[]::new),
                known.stream().map(SessionDays.Day::session).toArray(Integer[]::new),
                known.stream().map(each -> Date.valueOf(each.time().from())).toArray(Date[]::new),
                known.stream().map(each -> Date.valueOf(each.time().until())).toArray(Date[]::new),
                known.stream().map(each -> each.time().fixed()).toArray(Boolean[]::new),
                Date.valueOf(LocalDate.now(clock)));
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
      sifting.and("? = any(o.debtors)", question.by());
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
