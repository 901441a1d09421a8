package org.saisine.secretariat.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Record;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that are made of records, on their way into the tables: they can be made again. */
final class Derived {
  private final Rows citations =
      new Rows("citation (edition, symbol, at, paragraph, words, starts, ends)");
  private final Rows positions = new Rows("position (edition, state, choice)");
  private final Owed owed = new Owed();
  private final Rows deferrals = new Rows("deferral (edition, paragraph)");
  private final Rows findings = new Rows("finding (edition, code, words, starts, ends)");

  /** Takes up what a record says. */
  Derived of(long edition, Record record) {
    record.references().forEach(each -> citation(edition, each));
    record.adoption().ifPresent(each -> positions(edition, each.positions()));
    record.findings().forEach(each -> finding(edition, each));
    owed.of(edition, record);
    record.events().stream()
        .filter(each -> each.type() == Event.Type.REPORT_DEFERRED)
        .map(each -> each.paragraph().orElse(""))
        .distinct()
        .forEach(each -> deferrals.row(2).number(edition).text(each));
    return this;
  }

  /** Writes all that was taken up. */
  void send(Connection connection) throws SQLException {
    citations.send(connection);
    positions.send(connection);
    findings.send(connection);
    owed.send(connection);
    deferrals.send(connection);
  }

  /** Writes what was taken up in the place of what these editions had. */
  void replace(JdbcTemplate sql, Long... editions) {
    for (String table : new String[] {"citation", "position", "finding", "owed", "deferral"}) {
      sql.update("delete from " + table + " where edition = any(?)", (Object) editions);
    }
    sql.execute(
        (ConnectionCallback<@Nullable Void>)
            connection -> {
              send(connection);
              return null;
            });
  }

  private void citation(long edition, Citation citation) {
    citations
        .row(7)
        .number(edition)
        .text(citation.symbol())
        .texts(citation.at())
        .text(citation.paragraph().orElse(""))
        .text(citation.text())
        .small(citation.span().start())
        .small(citation.span().end());
  }

  private void positions(long edition, Adoption.Positions voted) {
    Map<String, String> choices = new LinkedHashMap<>();
    voted.inFavour().forEach(state -> choices.putIfAbsent(state.value(), "in-favour"));
    voted.against().forEach(state -> choices.putIfAbsent(state.value(), "against"));
    voted.abstaining().forEach(state -> choices.putIfAbsent(state.value(), "abstaining"));
    choices.forEach((state, choice) -> positions.row(3).number(edition).text(state).text(choice));
  }

  private void finding(long edition, Finding finding) {
    findings
        .row(5)
        .number(edition)
        .text(finding.code())
        .texts(finding.words())
        .small(finding.span().start())
        .small(finding.span().end());
  }
}
