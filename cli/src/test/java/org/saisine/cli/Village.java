package org.saisine.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Span;
import org.saisine.reader.vocabulary.Wording;

/** A record of a village's council, with something of everything. */
final class Village {
  static final Span SOMEWHERE = new Span(10, 20);

  private Village() {}

  /** Readings that find the village's record in every document, under the document's own path. */
  static Readings readings() {
    return readings("On keeping the well");
  }

  static Readings readings(String title) {
    return new Readings() {
      @Override
      public Record record(Source source) {
        return resolution(source.path(), title);
      }

      @Override
      public Composition composition(Source source) throws Unread {
        return new Composition(record(source), List.of(), List.of());
      }

      @Override
      public String text(Source source) {
        return "text of " + source.path() + "\n";
      }
    };
  }

  static Record resolution(String path, String title) {
    return new Record(
        new Origin(path, path.substring(path.lastIndexOf('/') + 1), "text/plain", "00", 100),
        "en",
        masthead(title),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(vote(4, 2, 1)),
        List.of(
            mandate("4", List.of("SG", "OHCHR"), List.of("HRC"), "Requests a report on the well"),
            mandate("5", List.of("MILLER"), List.of(), "Invites the miller")),
        events(),
        List.of(new AgendaItem("1(a)", "Opening", SOMEWHERE)),
        List.of(sitting()),
        List.of(seating()),
        Apparatus.NONE,
        List.of(new Finding("number-gap", List.of("4", "6"), SOMEWHERE)));
  }

  static Mandate mandate(String paragraph, List<String> by, List<String> to, String text) {
    return new Mandate(
        paragraph,
        Mandate.Kind.REPORT,
        by,
        to,
        List.of(new Due.AtSession("HRC", 58), new Due.OnDate(LocalDate.of(2036, 6, 30))),
        Optional.of("annual"),
        text,
        SOMEWHERE);
  }

  static Adoption vote(int inFavour, int against, int abstaining) {
    return new Adoption(
        Adoption.Method.RECORDED_VOTE,
        OptionalInt.of(inFavour),
        OptionalInt.of(against),
        OptionalInt.of(abstaining),
        new Adoption.Positions(
            states(Math.min(inFavour, 9)),
            states(Math.min(against, 9)),
            states(Math.min(abstaining, 9))),
        SOMEWHERE);
  }

  private static List<Fact<String>> states(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Fact<>("X" + (char) ('A' + i) + "X", SOMEWHERE))
        .toList();
  }

  private static Record.Masthead masthead(String title) {
    return new Record.Masthead(
        new Fact<>(Kind.RESOLUTION, SOMEWHERE),
        Optional.of(new Fact<>("fr", SOMEWHERE)),
        Optional.of(new Fact<>("A/HRC/RES/57/1", SOMEWHERE)),
        false,
        Optional.of(new Fact<>("HRC", SOMEWHERE)),
        Optional.of(new Fact<>(SessionNumber.regular(57), SOMEWHERE)),
        List.of(
            new Fact<>(
                new DateRange(LocalDate.of(2035, 9, 28), LocalDate.of(2035, 10, 2)), SOMEWHERE)),
        Optional.empty(),
        List.of(),
        List.of(new Fact<>("3", SOMEWHERE)),
        Optional.empty(),
        Optional.of(new Fact<>(LocalDate.of(2035, 10, 1), SOMEWHERE)),
        Optional.of(new Fact<>(title, SOMEWHERE)),
        Optional.empty(),
        Wording.NONE);
  }

  private static List<Event> events() {
    return List.of(
        event(Event.Type.DEADLINE_EXTENDED, Optional.empty()),
        event(Event.Type.NOTE_VERBALE, Optional.of(LocalDate.of(2035, 2, 1))),
        event(Event.Type.MEETING_HELD, Optional.of(LocalDate.of(2034, 5, 3))));
  }

  private static Event event(Event.Type type, Optional<LocalDate> date) {
    return new Event(
        type,
        date,
        Optional.empty(),
        List.of("SG"),
        List.of("STATES"),
        Optional.of(LocalDate.of(2035, 3, 1)),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(2),
        OptionalInt.empty(),
        List.of(),
        Optional.of("p2"),
        "told by the paragraph",
        SOMEWHERE);
  }

  private static Sitting sitting() {
    return new Sitting(
        LocalDate.of(2035, 5, 29),
        Optional.of(LocalTime.of(10, 0)),
        Optional.of(LocalTime.of(13, 0)),
        List.of(
            new Sitting.Slot("1(a)", "Opening", false, SOMEWHERE),
            new Sitting.Slot("2", "The well", true, SOMEWHERE)),
        SOMEWHERE);
  }

  private static Seating seating() {
    return new Seating(
        "CTOC-WG.2",
        "working group",
        OptionalInt.of(14),
        Optional.of(LocalDate.of(2035, 5, 29)),
        Optional.of(LocalDate.of(2035, 5, 30)),
        Optional.empty(),
        true,
        Optional.of("CTOC/COP/WG.2/2035/4"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SOMEWHERE);
  }
}
