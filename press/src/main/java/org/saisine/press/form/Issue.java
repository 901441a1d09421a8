package org.saisine.press.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Span;
import org.saisine.reader.vocabulary.Wording;

/**
 * What stands over a document that a secretariat makes from facts.
 *
 * @param language the code of its language
 * @param organ the code of the organ whose document it is
 * @param symbol it is issued under; empty where it has none yet
 * @param days of the session; none where they are not known
 * @param place of the session, in the language
 * @param day on which it is issued
 */
public record Issue(
    String language,
    String organ,
    String symbol,
    Optional<SessionNumber> session,
    List<DateRange> days,
    Optional<String> place,
    LocalDate day) {

  /** What is made stands nowhere yet. */
  static final Span NOWHERE = new Span(0, 0);

  public Issue {
    days = List.copyOf(days);
  }

  /** A note by the Secretariat whose paragraphs tell something. */
  public Record note(String title, List<String> told) {
    return note(title, told, List.of());
  }

  Record note(String title, List<String> told, List<Seating> seatings) {
    return record(Kind.NOTE, title, paragraphs(told), List.of(), List.of(), seatings);
  }

  Record agenda(
      String title, List<Paragraph> annotations, List<AgendaItem> items, List<Sitting> sittings) {
    return record(Kind.AGENDA, title, annotations, items, sittings, List.of());
  }

  /** Numbered paragraphs, each with room of its own, so that what belongs to one can say so. */
  private static List<Paragraph> paragraphs(List<String> told) {
    return IntStream.range(0, told.size())
        .mapToObj(i -> paragraph(Part.PARAGRAPH, "p", Integer.toString(i + 1), told.get(i), of(i)))
        .toList();
  }

  static Paragraph paragraph(Part part, String prefix, String number, String words, Span span) {
    return new Paragraph(
        prefix + number, part, Optional.of(number), Optional.empty(), List.of(), words, span);
  }

  /** Where the paragraph of an index is taken to stand. */
  static Span of(int index) {
    return new Span(1000 * (index + 1), 1000 * (index + 1) + 900);
  }

  private Record record(
      Kind kind,
      String title,
      List<Paragraph> paragraphs,
      List<AgendaItem> items,
      List<Sitting> sittings,
      List<Seating> seatings) {
    return new Record(
        new Origin("", "", "", "", 0),
        language,
        head(kind, title),
        paragraphs,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        items,
        sittings,
        seatings,
        Apparatus.NONE,
        List.of());
  }

  private Record.Masthead head(Kind kind, String title) {
    return new Record.Masthead(
        fact(kind),
        Optional.empty(),
        symbol.isEmpty() ? Optional.empty() : Optional.of(fact(symbol)),
        false,
        Optional.of(fact(organ)),
        session.map(Issue::fact),
        days.stream().map(Issue::fact).toList(),
        place.map(Issue::fact),
        List.of(),
        List.of(),
        Optional.of(fact(day)),
        Optional.empty(),
        Optional.of(fact(title)),
        Optional.empty(),
        Wording.NONE);
  }

  private static <T> Fact<T> fact(T value) {
    return new Fact<>(value, NOWHERE);
  }
}
