package org.saisine.press.form;

import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Span;

/** Records made for a test. */
final class Kinds {
  private static final Span NOWHERE = new Span(0, 0);

  private Kinds() {}

  static Record of(Record record, Kind kind) {
    Masthead head = record.masthead();
    return with(
        record,
        new Masthead(
            new Fact<>(kind, NOWHERE),
            head.originalLanguage(),
            head.symbol(),
            head.symbolInferred(),
            head.organ(),
            head.session(),
            head.sessionDates(),
            head.place(),
            head.meetings(),
            head.agendaItems(),
            head.issued(),
            head.adopted(),
            head.title(),
            head.draft()));
  }

  /** An empty note of a session that meets on some days and is issued on the first of them. */
  static Record note(String language, String organ, SessionNumber session, List<DateRange> days) {
    Masthead head =
        new Masthead(
            fact(Kind.NOTE),
            Optional.of(fact("fr")),
            Optional.empty(),
            false,
            Optional.of(fact(organ)),
            Optional.of(fact(session)),
            days.stream().map(Kinds::fact).toList(),
            Optional.empty(),
            List.of(),
            List.of(fact("3")),
            Optional.of(fact(days.getFirst().from())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return with(empty(language), head);
  }

  /** The same resolution adopted in another way. */
  static Record adopted(Record record, Adoption adoption) {
    return new Record(
        record.source(),
        record.language(),
        record.masthead(),
        record.paragraphs(),
        record.references(),
        record.instruments(),
        Optional.of(adoption),
        record.mandates(),
        record.events(),
        record.agenda(),
        record.sittings(),
        record.seatings(),
        record.findings());
  }

  static <T> Fact<T> fact(T value) {
    return new Fact<>(value, NOWHERE);
  }

  private static Record empty(String language) {
    return with(
        new Record(
            new Origin("", "", "", "", 0),
            language,
            of(Kind.OTHER),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        of(Kind.OTHER));
  }

  private static Masthead of(Kind kind) {
    return new Masthead(
        fact(kind),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Record with(Record record, Masthead head) {
    return new Record(
        record.source(),
        record.language(),
        head,
        record.paragraphs(),
        record.references(),
        record.instruments(),
        record.adoption(),
        record.mandates(),
        record.events(),
        record.agenda(),
        record.sittings(),
        record.seatings(),
        record.findings());
  }
}
