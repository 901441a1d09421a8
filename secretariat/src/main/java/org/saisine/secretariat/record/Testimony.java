package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.bodies.Ballot;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.BodyEvidence;
import org.saisine.secretariat.bodies.BodyEvidence.Matter;
import org.saisine.secretariat.calendar.Basis;
import org.saisine.secretariat.calendar.Hearings;
import org.saisine.secretariat.calendar.SessionEvidence;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hands down what documents say of bodies and sessions, to the rooms that keep it: they know no
 * documents. Nothing is concluded here.
 */
final class Testimony {
  /** In other languages a name inside a sentence stands inflected, or runs on. */
  private static final Set<String> NAMING = Set.of("en", "fr", "es");

  private final Hearings hearings;
  private final Bodies bodies;

  Testimony(JdbcTemplate sql) {
    this.hearings = new Hearings(sql);
    this.bodies = new Bodies(sql);
  }

  /** A document, and what is read in its current edition in a language. */
  record Witness(String symbol, Record record) {
    String language() {
      return record.language();
    }

    String organ() {
      return record.masthead().organ().map(Fact::value).orElse("");
    }
  }

  /** Forgets what a document said in a language: it says so no more. */
  void forget(String symbol, String language) {
    hearings.forget(new String[] {symbol}, new String[] {language});
    bodies.forget(new String[] {symbol}, new String[] {language});
  }

  /** Hears witnesses; what they said before is forgotten. */
  void hear(List<Witness> witnesses) {
    String[] symbols = witnesses.stream().map(Witness::symbol).toArray(String[]::new);
    String[] languages = witnesses.stream().map(Witness::language).toArray(String[]::new);
    hearings.forget(symbols, languages);
    bodies.forget(symbols, languages);
    hearings.take(witnesses.stream().flatMap(Testimony::sessions).toList());
    bodies.take(
        witnesses.stream().flatMap(Testimony::bodies).toList(),
        witnesses.stream().flatMap(each -> ballot(each).stream()).toList());
  }

  static Stream<SessionEvidence> sessions(Witness witness) {
    Map<List<Object>, SessionEvidence> said = new LinkedHashMap<>();
    head(witness).forEach(each -> said.putIfAbsent(key(each), each));
    for (Event event : witness.record().events()) {
      told(witness, event).ifPresent(each -> said.putIfAbsent(key(each), each));
    }
    for (Seating seating : witness.record().seatings()) {
      told(witness, seating).ifPresent(each -> said.putIfAbsent(key(each), each));
    }
    return said.values().stream();
  }

  /** A thing that a document says twice is said once. */
  private static List<Object> key(SessionEvidence each) {
    return List.of(each.body(), each.session(), each.basis(), each.dates());
  }

  private static List<SessionEvidence> head(Witness witness) {
    Record.Masthead head = witness.record().masthead();
    Optional<SessionNumber> session = head.session().map(Fact::value);
    if (session.isEmpty() || witness.organ().isEmpty()) {
      return List.of();
    }
    List<SessionEvidence> said = new ArrayList<>();
    List<DateRange> printed = head.sessionDates().stream().map(Fact::value).toList();
    String place = head.place().map(Fact::value).orElse("");
    if (!printed.isEmpty()) {
      boolean ahead =
          head.issued()
              .map(issued -> issued.value().isBefore(printed.getFirst().from()))
              .orElse(false);
      Basis basis = ahead ? Basis.ANNOUNCED : Basis.PRINTED;
      said.add(evidence(witness, witness.organ(), session.get(), basis, printed, place));
    }
    boolean sat =
        witness.record().adoption().map(Adoption::method).filter(Testimony::silent).isEmpty();
    head.adopted()
        .filter(day -> sat)
        .map(day -> List.of(new DateRange(day.value(), day.value())))
        .ifPresent(day ->
            said.add(evidence(witness, witness.organ(), session.get(), Basis.SITTING, day, "")));
    return said;
  }

  /** What stands because nobody objected was not adopted at a sitting. */
  private static boolean silent(Adoption.Method method) {
    return method == Adoption.Method.SILENCE;
  }

  private static SessionEvidence evidence(
      Witness witness,
      String body,
      SessionNumber session,
      Basis basis,
      List<DateRange> dates,
      String place) {
    return new SessionEvidence(
        body, session, basis, dates, place, "", "", witness.symbol(), witness.language());
  }

  private static Optional<SessionEvidence> told(Witness witness, Event event) {
    boolean held = event.type() == Event.Type.MEETING_HELD;
    if (!held && event.type() != Event.Type.MEETING_PLANNED
        || event.body().isEmpty()
        || event.ordinal().isEmpty()
        || event.date().isEmpty()) {
      return Optional.empty();
    }
    DateRange days = new DateRange(event.date().get(), event.until().orElse(event.date().get()));
    return Optional.of(
        new SessionEvidence(
            event.body().get(),
            event.ordinal().get(),
            held ? Basis.HELD : Basis.PLANNED,
            List.of(days),
            "",
            event.paragraph().orElse(""),
            event.text(),
            witness.symbol(),
            witness.language()));
  }

  private static Optional<SessionEvidence> told(Witness witness, Seating seating) {
    if (seating.ordinal().isEmpty() || seating.from().isEmpty()) {
      return Optional.empty();
    }
    DateRange days = new DateRange(seating.from().get(), seating.to().orElse(seating.from().get()));
    return Optional.of(
        evidence(
            witness,
            seating.body(),
            SessionNumber.regular(seating.ordinal().getAsInt()),
            seating.planned() ? Basis.PLANNED : Basis.HELD,
            List.of(days),
            seating.place().orElse("")));
  }

  static Stream<BodyEvidence> bodies(Witness witness) {
    List<BodyEvidence> said = new ArrayList<>();
    String organ = witness.organ();
    if (!organ.isEmpty() && !Bodies.known(organ)) {
      said.add(about(witness, organ, Matter.ORGAN, ""));
      above(witness.symbol())
          .ifPresent(parent -> said.add(about(witness, organ, Matter.PART_OF, parent)));
    }
    for (Seating seating : witness.record().seatings()) {
      String body = seating.body();
      if (!Bodies.known(body)) {
        seating
            .reportSymbol()
            .flatMap(Testimony::above)
            .ifPresent(parent -> said.add(about(witness, body, Matter.PART_OF, parent)));
        if (NAMING.contains(witness.language())) {
          said.add(about(witness, body, Matter.CALLED, seating.name()));
        }
      }
      seating
          .establishedBy()
          .ifPresent(text ->
              said.add(
                  founded(
                      witness, body, Matter.ESTABLISHED_BY, text, Event.Type.BODY_ESTABLISHED)));
      seating
          .permanentBy()
          .ifPresent(text ->
              said.add(
                  founded(
                      witness, body, Matter.PERMANENT_BY, text, Event.Type.BODY_MADE_PERMANENT)));
    }
    return said.stream().distinct();
  }

  private static BodyEvidence about(Witness witness, String body, Matter matter, String value) {
    return new BodyEvidence(body, matter, value, "", "", witness.symbol(), witness.language());
  }

  private static BodyEvidence founded(
      Witness witness, String body, Matter matter, String text, Event.Type type) {
    Optional<Event> event =
        witness.record().events().stream()
            .filter(each -> each.type() == type && each.body().equals(Optional.of(body)))
            .findFirst();
    return new BodyEvidence(
        body,
        matter,
        text,
        event.flatMap(Event::paragraph).orElse(""),
        event.map(Event::text).orElse(""),
        witness.symbol(),
        witness.language());
  }

  /** The body under whose symbols those of a document's body stand. */
  private static Optional<String> above(String symbol) {
    String stem = Organs.stem(symbol);
    int slash = stem.lastIndexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String root = stem.substring(0, slash);
    String code = Organs.standard().ofSymbol(root);
    return Optional.of(code).filter(each -> root.indexOf('/') > 0 || Bodies.known(each));
  }

  static Optional<Ballot> ballot(Witness witness) {
    Optional<Adoption> vote =
        witness.record().adoption().filter(each -> each.method() == Adoption.Method.RECORDED_VOTE);
    Optional<Fact<LocalDate>> day = witness.record().masthead().adopted();
    if (vote.isEmpty() || day.isEmpty() || witness.organ().isEmpty()) {
      return Optional.empty();
    }
    Adoption.Positions positions = vote.get().positions();
    List<String> states =
        Stream.of(positions.inFavour(), positions.against(), positions.abstaining())
            .flatMap(List::stream)
            .map(Fact::value)
            .distinct()
            .sorted()
            .toList();
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ballot(
                witness.organ(), day.get().value(), states, witness.symbol(), witness.language()));
  }
}
