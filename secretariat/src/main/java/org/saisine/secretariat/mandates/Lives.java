package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.record.Dues;
import org.saisine.secretariat.rulebook.Rulebook;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts together what is known of a mandate. */
final class Lives {
  private final JdbcTemplate sql;
  private final RoundTable rounds;
  private final FactTable facts;
  private final Calendar calendar;
  private final Rulebook rules;

  Lives(JdbcTemplate sql, RoundTable rounds, Calendar calendar, Rulebook rules) {
    this.sql = sql;
    this.rounds = rounds;
    this.facts = new FactTable(sql);
    this.calendar = calendar;
    this.rules = rules;
  }

  /** One of them, as it stands on the days that it is at the seats. */
  Optional<Life> find(long id, Function<String, LocalDate> today) {
    return sql
        .query("select * from mandate where id = ?", (row, at) -> life(row, today), id)
        .stream()
        .findFirst();
  }

  private Life life(ResultSet row, Function<String, LocalDate> today) throws SQLException {
    long id = row.getLong("id");
    String organ = row.getString("organ");
    @Nullable Date superseded = row.getDate("superseded");
    @Nullable Date said = row.getDate("said");
    List<Life.Now> now =
        now(
            id,
            row.getString("kind"),
            organ,
            superseded == null ? Optional.empty() : Optional.of(superseded.toLocalDate()),
            today);
    List<Fact> became = facts.of(List.of(id)).getOrDefault(id, List.of());
    return new Life(
        mandate(row, now),
        organ,
        said == null ? Optional.empty() : Optional.of(said.toLocalDate()),
        row.getString("hand"),
        row.getInt("place") == 0 && row.getString("hand").isEmpty(),
        now,
        became,
        proposals(id, became),
        steps(id),
        kin(id, "earlier", "later"),
        kin(id, "later", "earlier"));
  }

  private static Mandate mandate(ResultSet row, List<Life.Now> now) throws SQLException {
    List<Due> due = new ArrayList<>();
    now.stream()
        .filter(each -> each.round().turn() == 0)
        .forEach(each -> due.addAll(Dues.of(each.round().aim()).orElse(List.of())));
    Life.Now first = now.getFirst();
    return new Mandate(
        row.getLong("id"),
        row.getString("symbol"),
        row.getInt("place"),
        row.getString("paragraph"),
        row.getString("kind"),
        Docket.texts(row.getArray("addressees")),
        Docket.texts(row.getArray("recipients")),
        List.copyOf(due),
        Optional.of(row.getString("every")).filter(each -> !each.isEmpty()),
        new Mandate.Wording(row.getString("language"), row.getString("words")),
        new Mandate.Round(
            first.round().aim(),
            first.round().turn(),
            first.round().due(),
            first.round().moved(),
            first.time(),
            first.state().standing()));
  }

  private List<Life.Now> now(
      long id,
      String kind,
      String organ,
      Optional<LocalDate> superseded,
      Function<String, LocalDate> today) {
    Map<String, Optional<Mandate.Time>> times =
        sql
            .query(
                "select aim, starts, ends, fixed from round where mandate = ?",
                (row, at) -> Map.entry(row.getString("aim"), Sheet.time(row)),
                id)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Life.Now> now = new ArrayList<>();
    for (Course.Round each : rounds.courses(List.of(id)).getOrDefault(id, List.of())) {
      Optional<Mandate.Time> time = times.getOrDefault(each.aim(), Optional.empty());
      Optional<Due.AtSession> session =
          each.due().filter(Due.AtSession.class::isInstance).map(Due.AtSession.class::cast);
      String seat = session.map(Due.AtSession::organ).orElse(organ);
      Optional<DateRange> opens = session.flatMap(this::opens);
      now.add(
          new Life.Now(
              each,
              time,
              State.of(kind, each, time, superseded, today.apply(seat)),
              opens,
              kind.equals("report")
                  ? opens.map(Preparation.Rule.of(rules, seat)::before)
                  : Optional.empty()));
    }
    return List.copyOf(now);
  }

  private Optional<DateRange> opens(Due.AtSession at) {
    return calendar.when(at.organ(), SessionNumber.regular(at.session())).opens();
  }

  /** What nobody has decided on: neither entered nor taken back. */
  private List<Life.Proposal> proposals(long id, List<Fact> became) {
    return sql
        .query(
            "select * from evidence where mandate = ? order by sure desc, symbol",
            (row, at) ->
                new Life.Proposal(
                    Fact.Kind.of(row.getString("kind")),
                    row.getString("aim"),
                    Dues.first(row.getString("due")),
                    Docket.texts(row.getArray("rules")),
                    new Fact.Source(
                        row.getString("symbol"),
                        row.getString("paragraph"),
                        row.getString("words"))),
            id)
        .stream()
        .filter(each ->
            became.stream()
                .noneMatch(fact ->
                    fact.kind() == each.kind()
                        && fact.source()
                            .filter(it -> it.symbol().equals(each.source().symbol()))
                            .isPresent()))
        .toList();
  }

  private List<Life.Step> steps(long id) {
    return sql.query(
        "select s.* from step s left join document d on d.symbol = s.symbol where s.mandate = ?"
            + " order by d.issued, s.symbol, s.nth",
        (row, at) -> step(row),
        id);
  }

  private static Life.Step step(ResultSet row) throws SQLException {
    @Nullable Date day = row.getDate("day");
    @Nullable Date deadline = row.getDate("deadline");
    return new Life.Step(
        row.getString("type"),
        day == null ? Optional.empty() : Optional.of(day.toLocalDate()),
        deadline == null ? Optional.empty() : Optional.of(deadline.toLocalDate()),
        row.getInt("times"),
        row.getInt("seats"),
        Docket.texts(row.getArray("by")),
        Docket.texts(row.getArray("recipients")),
        new Fact.Source(
            row.getString("symbol"), row.getString("paragraph"), row.getString("words")));
  }

  private List<Life.Kin> kin(long id, String which, String whose) {
    return sql.query(
        "select m.id, m.symbol, m.paragraph, m.words, s.rules from succession s"
            + " join mandate m on m.id = s."
            + which
            + " where s."
            + whose
            + " = ? and s.joined order by m.said, m.id",
        (row, at) ->
            new Life.Kin(
                row.getLong("id"),
                row.getString("symbol"),
                row.getString("paragraph"),
                Docket.texts(row.getArray("rules")),
                row.getString("words")),
        id);
  }
}
