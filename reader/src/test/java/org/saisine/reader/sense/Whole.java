package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Span;

/** All facts of a short document, one to a line, each with the words it stands on. */
final class Whole {
  private final String text;
  private final Record record;
  private final List<String> lines = new ArrayList<>();

  private Whole(String language, String text) {
    this.text = text;
    this.record = Readings.record(language, text);
  }

  static List<String> facts(String language, String text) {
    Whole whole = new Whole(language, text);
    whole.head();
    whole.record.paragraphs().forEach(whole::paragraph);
    whole.record.adoption().ifPresent(whole::adoption);
    whole
        .record
        .agenda()
        .forEach(item -> whole.say("agenda " + item.item() + " " + item.title(), item.span()));
    whole.record.sittings().forEach(whole::sitting);
    Lines.events(whole.record).forEach(event -> whole.lines.add("event " + event));
    Lines.seatings(whole.record).forEach(seating -> whole.lines.add("seating " + seating));
    Lines.mandates(whole.record).forEach(owed -> whole.lines.add("owed " + owed));
    whole
        .record
        .references()
        .forEach(each -> whole.say("cites " + each.symbol() + in(each.paragraph()), each.span()));
    whole
        .record
        .instruments()
        .forEach(
            each -> whole.say("instrument " + each.code() + in(each.paragraph()), each.span()));
    whole
        .record
        .findings()
        .forEach(each -> whole.say("? " + each.code() + each.words(), each.span()));
    return whole.lines;
  }

  private void head() {
    Masthead head = record.masthead();
    say("kind", Optional.of(head.kind()));
    say("original", head.originalLanguage());
    say(head.symbolInferred() ? "symbol inferred" : "symbol", head.symbol());
    say("organ", head.organ());
    say("session", head.session());
    head.sessionDates().forEach(each -> say("dates " + range(each.value()), each.span()));
    say("place", head.place());
    head.meetings().forEach(each -> say("meeting", Optional.of(each)));
    head.agendaItems().forEach(each -> say("item", Optional.of(each)));
    say("issued", head.issued());
    say("adopted", head.adopted());
    say("title", head.title());
    say("draft", head.draft());
  }

  private static String range(DateRange range) {
    return range.from() + " to " + range.to();
  }

  private static String in(Optional<String> paragraph) {
    return paragraph.map(id -> " in " + id).orElse("");
  }

  private void paragraph(Paragraph paragraph) {
    String act = paragraph.act().map(it -> " " + it.code() + quoted(it.span())).orElse("");
    String to =
        paragraph.addressees().isEmpty() ? "" : " to " + String.join("+", paragraph.addressees());
    lines.add(
        "¶ "
            + paragraph.id()
            + " "
            + paragraph.part().name().toLowerCase(Locale.ROOT)
            + act
            + to
            + ": "
            + flat(paragraph.text()));
  }

  private void adoption(Adoption adoption) {
    lines.add(
        "adoption "
            + adoption.method().name().toLowerCase(Locale.ROOT)
            + Stream.of(adoption.inFavour(), adoption.against(), adoption.abstaining())
                .map(Whole::count)
                .reduce("", String::concat)
            + quoted(adoption.span()));
    states("in favour", adoption.positions().inFavour());
    states("against", adoption.positions().against());
    states("abstaining", adoption.positions().abstaining());
  }

  private static String count(OptionalInt count) {
    return count.isPresent() ? " " + count.getAsInt() : " -";
  }

  private void states(String list, List<Fact<String>> states) {
    if (!states.isEmpty()) {
      lines.add(
          list
              + states.stream()
                  .map(each -> " " + each.value() + quoted(each.span()))
                  .reduce("", String::concat));
    }
  }

  private void sitting(Sitting sitting) {
    say(
        "sitting "
            + sitting.date()
            + sitting.from().map(time -> " " + time).orElse("")
            + sitting.to().map(time -> "-" + time).orElse(""),
        sitting.span());
    sitting
        .items()
        .forEach(slot ->
            say(
                "- " + slot.item() + (slot.continued() ? " continued " : " ") + slot.title(),
                slot.span()));
  }

  private void say(String what, Optional<? extends Fact<?>> fact) {
    fact.ifPresent(it -> say(what + " " + it.value(), it.span()));
  }

  private void say(String what, Span span) {
    lines.add(what + quoted(span));
  }

  private String quoted(Span span) {
    return " «" + flat(text.substring(span.start(), span.end())) + "»";
  }

  private static String flat(String words) {
    return words.replace('\n', '|').replace('\t', '>');
  }
}
