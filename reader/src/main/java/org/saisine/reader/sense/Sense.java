package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.Sitting;

/** Turns a document's shape into its record. */
public final class Sense {
  private final Context context;
  private final Shape shape;

  private Sense(Shape shape) {
    this.shape = shape;
    this.context = new Context(shape);
  }

  /**
   * The record of a document.
   *
   * @param before findings from before the text was sorted
   */
  public static Record of(Shape shape, Origin origin, List<Finding> before) {
    return new Sense(shape).record(origin, before);
  }

  private Record record(Origin origin, List<Finding> before) {
    Masthead masthead = new Heads(context).read();
    Mandates mandates = new Mandates(context);
    List<Paragraph> paragraphs = paragraphs(mandates);
    Optional<Adoption> adoption = new Votes(context).read();
    List<Citation> citations = others(masthead, new Citations(context).read());
    settle(masthead);
    List<Mandate> owed = mandates.read();
    List<AgendaItem> agenda = new Agendas(context).read();
    Story story = story(masthead, citations, agenda, owed);
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(context.findings());
    return new Record(
        origin,
        shape.language().code(),
        story.masthead(),
        paragraphs,
        citations,
        new Instruments(context).read(),
        adoption,
        owed,
        story.events(),
        agenda,
        story.sittings(),
        story.seatings(),
        new Besides(context).read(),
        List.copyOf(findings));
  }

  /** A document that names itself, as its head and its corrigenda do, cites no other. */
  private static List<Citation> others(Masthead masthead, List<Citation> citations) {
    String own = masthead.symbol().map(Fact::value).orElse("");
    return citations.stream().filter(citation -> !citation.symbol().equals(own)).toList();
  }

  /**
   * What is told: notes and agendas tell of events, so does what stands behind a decision; and what
   * puts off a report tells that it does.
   */
  private record Story(
      Masthead masthead, List<Event> events, List<Sitting> sittings, List<Seating> seatings) {}

  private Story story(
      Masthead masthead, List<Citation> citations, List<AgendaItem> agenda, List<Mandate> owed) {
    boolean decides = shape.kind() == Kind.RESOLUTION || shape.kind() == Kind.DECISION;
    List<Event> deferred = decides ? new Deferrals(context, owed).read() : List.of();
    if (shape.kind() == Kind.RESOLUTION) {
      return new Story(masthead, deferred, List.of(), List.of());
    }
    Narrative narrative = new Narrative(context);
    Cited cited = new Cited(context, citations);
    Subsidiaries subsidiaries = new Subsidiaries(narrative, cited);
    Events events = new Events(narrative, cited, subsidiaries);
    List<Draft> drafts = events.drafts();
    if (shape.kind() == Kind.DECISION) {
      List<Event> all = Stream.concat(deferred.stream(), events.events().stream()).toList();
      return new Story(masthead, all, List.of(), List.of());
    }
    if (shape.kind() != Kind.AGENDA) {
      List<Seating> seatings = new Seatings(context, subsidiaries, drafts).read();
      return new Story(masthead, events.events(), List.of(), seatings);
    }
    List<DateRange> dates = masthead.sessionDates().stream().map(Fact::value).toList();
    List<Sitting> sittings = new Timetable(context, narrative, agenda, dates).read();
    Masthead head =
        masthead.session().isPresent()
            ? masthead
            : masthead.withSession(Agendas.meeting(context, drafts, dates));
    return new Story(head, events.events(), sittings, List.of());
  }

  private void settle(Masthead masthead) {
    if (shape.kind() == Kind.OTHER) {
      context.find("kind-unknown", 0, 0);
    }
    if (masthead.organ().isEmpty()) {
      context.find("organ-unknown", 0, 0);
    }
  }

  private List<Paragraph> paragraphs(Mandates mandates) {
    Acts acts = new Acts(context);
    Prose prose = new Prose(context);
    List<Paragraph> all = new ArrayList<>(shape.pieces().size());
    int last = 0;
    for (Piece piece : shape.pieces()) {
      boolean speaks = piece.part() == Part.PREAMBULAR || piece.part() == Part.OPERATIVE;
      Optional<Act> act = speaks ? acts.at(piece.body(), piece.end()) : Optional.empty();
      if (speaks && shape.kind() == Kind.DECISION) {
        act = act.or(() -> acts.told(piece.body(), piece.end()));
      }
      if (piece.part() == Part.OPERATIVE && !piece.number().isEmpty()) {
        int number = Integer.parseInt(piece.number());
        if (number > last + 1) {
          context.find("number-gap", piece.start(), piece.body(), "" + last, "" + number);
        }
        last = number;
      }
      if (speaks && act.isEmpty()) {
        int end = Math.min(piece.end(), piece.body() + 40);
        context.find("act-unknown", piece.body(), end, context.text.string(piece.body(), end));
      }
      all.add(
          new Paragraph(
              piece.id(),
              piece.part(),
              piece.number().isEmpty() ? Optional.empty() : Optional.of(piece.number()),
              act,
              mandates.addressees(piece),
              prose.words(piece),
              context.span(piece.start(), piece.end())));
    }
    return List.copyOf(all);
  }
}
