package org.saisine.secretariat.mandates;

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
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rounds of mandates as they stand on a day. */
final class Sheet {
  /**
   * Every round, with its standing: {@link State#of} says the same of one. A year is over with its
   * last day. Whether a time is over is asked at the seat of the session or, where it is due at
   * none, at that of whoever said so.
   */
  private static final String OWED =
      """
      with seat as (select * from unnest(?::text[], ?::date[]) as seat (organ, today)),
      owing as (
        select r.*, m.symbol, m.organ as said_by, m.place, m.paragraph, m.kind, m.addressees,
          m.recipients, m.every, m.words, m.language,
          case
            when r.settled <> '' then r.settled
            when m.superseded < coalesce(r.starts, 'infinity') then 'superseded'
            when r.starts is null or x.today < r.starts
              then case when r.moved then 'deferred' else 'expected' end
            when x.today <= r.ends then 'due'
            when m.kind = 'body' then 'ended'
            else 'overdue'
          end as standing
        from round r
        join mandate m on m.id = r.mandate
        left join seat z on z.organ = coalesce(nullif(r.organ, ''), m.organ)
        cross join lateral (select coalesce(z.today, ?::date) as today) x
        where (m.place > 0 or m.hand <> ''))
      """;

  /** As {@link Dues} reads it. */
  private static final String DUES =
      """
      (select string_agg(t.aim, '; ' order by t.nth)
        from round t where t.mandate = o.mandate and t.turn = 0) as dues
      """;

  /** What is to come of a mandate comes first and, where all is over, what was last. */
  private static final String NEXT =
      """
      o.mandate, o.standing in ('overdue', 'ended', 'discharged', 'superseded', 'lapsed'),
        case when o.standing in ('expected', 'deferred', 'due') then o.starts end,
        o.starts desc nulls last, o.nth
      """;

  private static final String ORDER = " order by o.starts nulls last, o.symbol, o.place, o.nth";

  private final JdbcTemplate sql;
  private final Map<String, LocalDate> seats;
  private final LocalDate elsewhere;

  /**
   * @param seats the day that it is at the seat of each body
   * @param elsewhere the day that it is where no seat is known
   */
  Sheet(JdbcTemplate sql, Map<String, LocalDate> seats, LocalDate elsewhere) {
    this.sql = sql;
    this.seats = seats;
    this.elsewhere = elsewhere;
  }

  /** How many mandates there are. */
  long count(Question question) {
    Sifting sifting = sifting(question);
    return Objects.requireNonNullElse(
        sql.queryForObject(
            OWED + " select count(distinct o.mandate) from owing o where true" + sifting.conditions,
            Long.class,
            sifting.values.toArray()),
        0L);
  }

  /** How many rounds there are of each standing, whatever standing is asked for. */
  Map<Standing, Long> counts(Question question) {
    Sifting sifting = sifting(question.standing(""));
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    for (Standing each : Standing.values()) {
      counts.put(each, 0L);
    }
    sql.query(
        OWED
            + " select o.standing, count(*) from owing o where true"
            + sifting.conditions
            + " group by o.standing",
        row -> {
          counts.put(Standing.of(row.getString(1)), row.getLong(2));
        },
        sifting.values.toArray());
    return counts;
  }

  /** The rounds of a page, by the day on which they are owed; those without one last. */
  List<Mandate> rounds(Question question) {
    Sifting sifting = sifting(question).fill(question.size(), question.from());
    return sql.query(
        OWED
            + " select o.*, "
            + DUES
            + " from owing o where true"
            + sifting.conditions
            + ORDER
            + " limit ? offset ?",
        (row, at) -> mandate(row),
        sifting.values.toArray());
  }

  /**
   * The mandates of a page, each once: at the round that is to come or, of those over, the last.
   */
  List<Mandate> mandates(Question question) {
    Sifting sifting = sifting(question).fill(question.size(), question.from());
    return sql.query(
        OWED
            + ", one as (select distinct on (o.mandate) o.* from owing o where true"
            + sifting.conditions
            + " order by "
            + NEXT
            + ") select o.*, "
            + DUES
            + " from one o"
            + ORDER
            + " limit ? offset ?",
        (row, at) -> mandate(row),
        sifting.values.toArray());
  }

  private static Mandate mandate(ResultSet row) throws SQLException {
    return new Mandate(
        row.getLong("mandate"),
        row.getString("symbol"),
        row.getInt("place"),
        row.getString("paragraph"),
        row.getString("kind"),
        Docket.texts(row.getArray("addressees")),
        Docket.texts(row.getArray("recipients")),
        Dues.of(Objects.requireNonNullElse(row.getString("dues"), "")).orElse(List.of()),
        Optional.of(row.getString("every")).filter(each -> !each.isEmpty()),
        new Mandate.Wording(row.getString("language"), row.getString("words")),
        new Mandate.Round(
            row.getString("aim"),
            row.getInt("turn"),
            due(row),
            row.getBoolean("moved"),
            time(row),
            Standing.of(row.getString("standing"))));
  }

  /** The time that counts. */
  static Optional<Due> due(ResultSet row) throws SQLException {
    @Nullable Date day = row.getDate("day");
    if (row.getInt("session") > 0) {
      return Optional.of(new Due.AtSession(row.getString("organ"), row.getInt("session")));
    }
    if (row.getInt("year") > 0) {
      return Optional.of(new Due.InYear(row.getInt("year")));
    }
    if (!row.getString("duration").isEmpty()) {
      return Optional.of(new Due.Within(row.getString("duration")));
    }
    return day == null ? Optional.empty() : Optional.of(new Due.OnDate(day.toLocalDate()));
  }

  static Optional<Mandate.Time> time(ResultSet row) throws SQLException {
    @Nullable Date starts = row.getDate("starts");
    return starts == null
        ? Optional.empty()
        : Optional.of(
            new Mandate.Time(
                starts.toLocalDate(), row.getDate("ends").toLocalDate(), row.getBoolean("fixed")));
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
                seats.keySet().toArray(String[]::new),
                seats.values().stream().map(Date::valueOf).toArray(Date[]::new),
                Date.valueOf(elsewhere));
    if (question.session().isPresent()) {
      sifting.and("o.organ = ?", question.organ());
      sifting.and("o.session = ?", question.session().getAsLong());
    } else if (!question.organ().isEmpty()) {
      sifting.and("? in (o.said_by, o.organ)", question.organ());
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
