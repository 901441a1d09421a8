package org.saisine.press.form;

import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Span;
import org.saisine.reader.vocabulary.Wording;

/** Records made for a test. */
final class Kinds {
  private static final Span NOWHERE = new Span(0, 0);

  private Kinds() {}

  static Record of(Record record, Kind kind) {
    return record.withMasthead(record.masthead().withKind(fact(kind)));
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
            Optional.empty(),
            Wording.NONE);
    return of(language, head);
  }

  static <T> Fact<T> fact(T value) {
    return new Fact<>(value, NOWHERE);
  }

  private static Record of(String language, Masthead head) {
    return new Record(
        new Origin("", "", "", "", 0),
        language,
        head,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Apparatus.NONE,
        List.of());
  }
}
