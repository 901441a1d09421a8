package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
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
  /** As {@link Dues} reads it. */
  private static final String DUES =
      """
      (select string_agg(t.aim, '; ' order by t.nth)
        from round t where t.mandate = r.mandate and t.turn = 0) as dues
      """;

  private static final String MANDATE =
      "r.*, m.symbol, m.place, m.paragraph, m.addressees, m.recipients, m.every, m.words,"
          + " m.language, ";

  /** What is to come of a mandate comes first and, where all is over, what was last. */
  private static final String NEXT =
      """
       order by r.mandate, r.standing in ('overdue', 'ended', 'discharged', 'superseded', 'lapsed'),
        case when r.standing in ('expected', 'deferred', 'due') then r.starts end,
        r.starts desc nulls last, r.nth
      """;

  private static final String ORDER = " order by r.starts, r.mandate, r.nth";

  private final JdbcTemplate sql;
  private final Map<Question, Map<Standing, Long>> counted;

  /**
   * @param counted what was counted since it was asked last how things stand
   */
  Sheet(JdbcTemplate sql, Map<Question, Map<Standing, Long>> counted) {
    this.sql = sql;
    this.counted = counted;
  }

  /** How many mandates there are. */
  long total(Question question) {
    Sifting sifting = sifting(question);
    return Objects.requireNonNullElse(
        sql.queryForObject(
            "select count(distinct r.mandate) from round r" + sifting.conditions,
            Long.class,
            sifting.values.toArray()),
        0L);
  }

  /** How many rounds there are of each standing, whatever standing is asked for. */
  Map<Standing, Long> counts(Question question) {
    return counted.computeIfAbsent(question.whole(), this::count);
  }

  private Map<Standing, Long> count(Question question) {
    Sifting sifting = sifting(question);
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    for (Standing each : Standing.values()) {
      counts.put(each, 0L);
    }
    sql.query(
        "select r.standing, count(*) from round r" + sifting.conditions + " group by r.standing",
        row -> {
          counts.put(Standing.of(row.getString(1)), row.getLong(2));
        },
        sifting.values.toArray());
    return counts;
  }

  /** The rounds of a page, by the day on which they are owed; those without one last. */
  List<Mandate> rounds(Question question) {
    Sifting sifting = sifting(question).fill(question.size(), question.from());
    return page(
        "(select * from round r" + sifting.conditions + ORDER + " limit ? offset ?) r", sifting);
  }

  /**
   * The mandates of a page, each once: at the round that is to come or, of those over, the last.
   */
  List<Mandate> mandates(Question question) {
    Sifting sifting = sifting(question).fill(question.size(), question.from());
    return page(
        "(select * from (select distinct on (r.mandate) * from round r"
            + sifting.conditions
            + NEXT
            + ") r"
            + ORDER
            + " limit ? offset ?) r",
        sifting);
  }

  private List<Mandate> page(String rounds, Sifting sifting) {
    return sql.query(
        "select "
            + MANDATE
            + DUES
            + " from "
            + rounds
            + " join mandate m on m.id = r.mandate"
            + ORDER,
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

  /** Conditions, with what fills them. */
  static final class Sifting {
    private final List<Object> values = new ArrayList<>();
    private String conditions = " where r.standing <> ''";

    String conditions() {
      return conditions;
    }

    List<Object> values() {
      return values;
    }

    private Sifting and(String condition, Object... filling) {
      conditions += " and " + condition;
      return fill(filling);
    }

    private Sifting fill(Object... filling) {
      values.addAll(List.of(filling));
      return this;
    }
  }

  static Sifting sifting(Question question) {
    Sifting sifting = new Sifting();
    if (question.session().isPresent()) {
      sifting.and("r.organ = ?", question.organ());
      sifting.and("r.session = ?", question.session().getAsLong());
    } else if (!question.organ().isEmpty()) {
      sifting.and("? in (r.said_by, r.organ)", question.organ());
    }
    if (!question.kind().isEmpty()) {
      sifting.and("r.kind = ?", question.kind());
    }
    if (!question.state().isEmpty()) {
      sifting.and("r.standing = ?", question.state());
    }
    if (!question.by().isEmpty()) {
      sifting.and(
          "r.mandate in (select id from mandate where addressees @> array[?]::text[])",
          question.by());
    }
    if (!question.symbol().isEmpty()) {
      sifting.and("r.mandate in (select id from mandate where symbol = ?)", question.symbol());
    }
    return sifting;
  }
}
