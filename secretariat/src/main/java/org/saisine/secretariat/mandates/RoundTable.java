package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rounds of mandates, in their table. */
final class RoundTable {
  /** What recurs is told so far ahead, and unfolded again when less is left. */
  private static final int YEARS_AHEAD = 3;

  /** So many mandates are gone through at once. */
  private static final int PART = 20_000;

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
    RoundRows rows = new RoundRows(sql);
    add(rows, texts, became);
    rows.send();
    rows.undated();
  }

  /** Finds which of their rounds are others than those in the table. */
  private void add(RoundRows rows, List<Text> texts, Map<Long, List<Fact>> became) {
    Map<Long, RoundRows.Kept> kept = rows.kept(texts.stream().map(Text::id).toList());
    LocalDate horizon = horizon();
    for (Text text : texts) {
      List<Fact> its = became.getOrDefault(text.id, List.of());
      rows.add(
          text,
          Course.of(Unfolding.of(text.due, text.every, text.said, text.to, horizon), its),
          Course.superseded(its),
          kept.getOrDefault(text.id, RoundRows.Kept.NOTHING));
    }
  }

  /** The rounds of all that recurs that are others by now: time has gone on. */
  RoundRows unfolded() {
    RoundRows rows = new RoundRows(sql);
    List<Text> texts = texts("m.every <> ''");
    for (int i = 0; i < texts.size(); i += PART) {
      List<Text> part = texts.subList(i, Math.min(i + PART, texts.size()));
      add(rows, part, facts.of(part.stream().map(Text::id).toList()));
    }
    return rows;
  }

  /** Makes the rounds of some mandates again: something became of them. */
  void again(List<Long> mandates) {
    renew(texts("m.id = any(?)", (Object) mandates.toArray(Long[]::new)), facts.of(mandates));
  }

  /** What the rounds of some follow from: what their texts say was kept with them. */
  List<Text> texts(String which, Object... filling) {
    return sql.query(
        "select m.id, m.organ, m.session, m.said, m.every, m.recipients,"
            + " (select string_agg(r.aim, '; ' order by r.nth) from round r"
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
}
