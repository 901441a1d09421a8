package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Span;
import org.saisine.reader.vocabulary.Wording;

/** A record laid out to be corrected: each kind of fact in a list of its own. */
final class Revision {
  final List<Fact<Kind>> kind = new ArrayList<>();
  final List<Fact<String>> originalLanguage = new ArrayList<>();
  final List<Fact<Named>> symbol = new ArrayList<>();
  final List<Fact<String>> organ = new ArrayList<>();
  final List<Fact<SessionNumber>> session = new ArrayList<>();
  final List<Fact<DateRange>> sessionDates;
  final List<Fact<String>> place = new ArrayList<>();
  final List<Fact<Integer>> meetings;
  final List<Fact<String>> agendaItems;
  final List<Fact<LocalDate>> issued = new ArrayList<>();
  final List<Fact<LocalDate>> adopted = new ArrayList<>();
  final List<Fact<String>> title = new ArrayList<>();
  final List<Fact<String>> draft = new ArrayList<>();
  final List<Paragraph> paragraphs;
  final List<Citation> references;
  final List<Instrument> instruments;
  final List<Adoption> adoption = new ArrayList<>();
  final List<Fact<Position>> positions = new ArrayList<>();
  final List<Mandate> mandates;
  final List<Event> events;
  final List<AgendaItem> agenda;
  final List<Meeting> sittings = new ArrayList<>();
  final List<Taken> slots = new ArrayList<>();
  final List<Seating> seatings;
  final List<Finding> findings;

  private final Record record;
  private final String text;

  /** The symbol of a document, and whether it only follows from what is printed. */
  record Named(String symbol, boolean inferred) {}

  /** How a State voted: {@code in-favour}, {@code against}, {@code abstaining}. */
  record Position(String state, String choice) {}

  /**
   * A meeting of a programme of work.
   *
   * @param rank tells it from others, whatever is corrected in it
   */
  record Meeting(int rank, Sitting sitting) {}

  /** An item taken up at the meeting of a rank. */
  record Taken(int meeting, Sitting.Slot slot) {}

  Revision(Record record, String text) {
    this.record = record;
    this.text = text;
    Record.Masthead head = record.masthead();
    kind.add(head.kind());
    head.originalLanguage().ifPresent(originalLanguage::add);
    head.symbol()
        .ifPresent(fact ->
            symbol.add(new Fact<>(new Named(fact.value(), head.symbolInferred()), fact.span())));
    head.organ().ifPresent(organ::add);
    head.session().ifPresent(session::add);
    sessionDates = new ArrayList<>(head.sessionDates());
    head.place().ifPresent(place::add);
    meetings = new ArrayList<>(head.meetings());
    agendaItems = new ArrayList<>(head.agendaItems());
    head.issued().ifPresent(issued::add);
    head.adopted().ifPresent(adopted::add);
    head.title().ifPresent(title::add);
    head.draft().ifPresent(draft::add);
    paragraphs = new ArrayList<>(record.paragraphs());
    references = new ArrayList<>(record.references());
    instruments = new ArrayList<>(record.instruments());
    record.adoption().ifPresent(this::vote);
    mandates = new ArrayList<>(record.mandates());
    events = new ArrayList<>(record.events());
    agenda = new ArrayList<>(record.agenda());
    for (Sitting each : record.sittings()) {
      int rank = sittings.size();
      sittings.add(new Meeting(rank, each));
      each.items().forEach(slot -> slots.add(new Taken(rank, slot)));
    }
    seatings = new ArrayList<>(record.seatings());
    findings = new ArrayList<>(record.findings());
  }

  private void vote(Adoption vote) {
    adoption.add(vote);
    vote.positions().inFavour().forEach(each -> voted(each, Ballot.CHOICES.get(0)));
    vote.positions().against().forEach(each -> voted(each, Ballot.CHOICES.get(1)));
    vote.positions().abstaining().forEach(each -> voted(each, Ballot.CHOICES.get(2)));
  }

  private void voted(Fact<String> state, String choice) {
    positions.add(new Fact<>(new Position(state.value(), choice), state.span()));
  }

  /** The text that the record was read from. */
  String text() {
    return text;
  }

  /** The words of a place, on one line. */
  String words(Span span) {
    int start = Math.min(span.start(), text.length());
    return text.substring(start, Math.max(start, Math.min(span.end(), text.length())))
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** The paragraph in which something stands. */
  Optional<Paragraph> around(Span span) {
    return paragraphs.stream()
        .filter(each -> each.span().start() <= span.start() && span.start() < each.span().end())
        .findFirst();
  }

  /** The number under which a paragraph's mandates are told. */
  static String number(Paragraph paragraph) {
    return paragraph.number().filter(number -> !number.isEmpty()).orElse("1");
  }

  /** The record as it is now. */
  Record record() {
    return new Record(
        record.source(),
        record.language(),
        masthead(),
        List.copyOf(paragraphs),
        List.copyOf(references),
        List.copyOf(instruments),
        adoption.stream().findFirst().map(this::adoption),
        List.copyOf(mandates),
        List.copyOf(events),
        List.copyOf(agenda),
        sittings.stream().map(this::sitting).toList(),
        List.copyOf(seatings),
        record.apparatus(),
        List.copyOf(findings));
  }

  private Record.Masthead masthead() {
    return new Record.Masthead(
        first(kind).orElse(new Fact<>(Kind.OTHER, new Span(0, 0))),
        first(originalLanguage),
        first(symbol).map(each -> new Fact<>(each.value().symbol(), each.span())),
        first(symbol).map(each -> each.value().inferred()).orElse(false),
        first(organ),
        first(session),
        List.copyOf(sessionDates),
        first(place),
        List.copyOf(meetings),
        List.copyOf(agendaItems),
        first(issued),
        first(adopted),
        first(title),
        first(draft),
        wording());
  }

  /** Where the agenda items are other ones than printed, the line that numbers them is none. */
  private Wording wording() {
    Record.Masthead head = record.masthead();
    return agendaItems.equals(head.agendaItems()) ? head.wording() : head.wording().withoutItems();
  }

  private Adoption adoption(Adoption vote) {
    return new Adoption(
        vote.method(),
        vote.inFavour(),
        vote.against(),
        vote.abstaining(),
        new Adoption.Positions(
            states(Ballot.CHOICES.get(0)),
            states(Ballot.CHOICES.get(1)),
            states(Ballot.CHOICES.get(2))),
        vote.span());
  }

  private List<Fact<String>> states(String choice) {
    return positions.stream()
        .filter(each -> each.value().choice().equals(choice))
        .map(each -> new Fact<>(each.value().state(), each.span()))
        .toList();
  }

  private Sitting sitting(Meeting meeting) {
    Sitting sitting = meeting.sitting();
    return new Sitting(
        sitting.date(),
        sitting.from(),
        sitting.to(),
        slots.stream().filter(each -> each.meeting() == meeting.rank()).map(Taken::slot).toList(),
        sitting.span());
  }

  private static <T> Optional<T> first(List<T> list) {
    return list.stream().findFirst();
  }
}
