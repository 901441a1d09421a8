package org.saisine.secretariat.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;

/** What records say is owed, on its way into the tables. */
final class Owed {
  private final Rows mandates =
      new Rows("owed (edition, place, paragraph, kind, addressees, recipients, every, words)");
  private final Rows times =
      new Rows("owed_time (edition, place, nth, organ, session, day, year, duration)");

  void of(long edition, Record record) {
    Optional<LocalDate> said = said(record.masthead());
    int place = 0;
    for (Mandate each : record.mandates()) {
      place++;
      mandates
          .row(8)
          .number(edition)
          .small(place)
          .text(each.paragraph())
          .text(JsonRecords.word(each.kind()))
          .texts(each.by())
          .texts(each.to())
          .text(each.every().orElse(""))
          .text(each.text());
      int nth = 0;
      for (Due due : each.due()) {
        nth++;
        times.row(8).number(edition).small(place).small(nth);
        time(due, said);
      }
    }
  }

  private void time(Due due, Optional<LocalDate> said) {
    switch (due) {
      case Due.AtSession(String organ, int session) ->
          times.text(organ).small(session).day(Optional.empty()).small(0).text("");
      case Due.OnDate(LocalDate day) ->
          times.text("").small(0).day(Optional.of(day)).small(0).text("");
      case Due.InYear(int year) ->
          times.text("").small(0).day(Optional.empty()).small(year).text("");
      case Due.Within(String iso) ->
          times.text("").small(0).day(said.flatMap(day -> after(day, iso))).small(0).text(iso);
    }
  }

  /** A duration runs from the day on which the organ said so, unless the text says otherwise. */
  private static Optional<LocalDate> said(Record.Masthead masthead) {
    return masthead.adopted().or(masthead::issued).map(Fact::value);
  }

  private static Optional<LocalDate> after(LocalDate day, String iso) {
    try {
      return Optional.of(day.plus(Period.parse(iso)));
    } catch (DateTimeException | ArithmeticException e) {
      // Of hours, or of more years than there are: no day follows from it.
      return Optional.empty();
    }
  }

  void send(Connection connection) throws SQLException {
    mandates.send(connection);
    times.send(connection);
  }
}
