package org.saisine.secretariat.record;

import static org.saisine.secretariat.record.Families.VALUE;
import static org.saisine.secretariat.record.Families.number;
import static org.saisine.secretariat.record.Families.text;

import java.util.List;
import java.util.Optional;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.SessionNumber;

/** The kinds of facts that stand in the text of a document. */
final class TextFamilies {
  static final String PARAGRAPH = "paragraph";
  static final String FINDING = "finding";

  private TextFamilies() {}

  static List<Family<?>> all() {
    return List.of(
        paragraph(),
        reference(),
        instrument(),
        mandate(),
        event(),
        VoteFamilies.adoption(),
        VoteFamilies.position(),
        ProgrammeFamilies.agenda(),
        ProgrammeFamilies.sitting(),
        ProgrammeFamilies.slot(),
        ProgrammeFamilies.seating(),
        finding());
  }

  private static Family<Paragraph> paragraph() {
    return new Family<>(
        PARAGRAPH,
        false,
        List.of(
            Field.of("number", Form.LABEL),
            Field.choice("part", true, Families.words(Part.values())),
            Field.of("act", Form.ACT),
            Field.of("act-words", Form.TEXT),
            Field.of("addressees", Form.CODES)),
        revision -> revision.paragraphs,
        Paragraph::span,
        each ->
            Said.of(
                "number",
                text(each.number()),
                "part",
                JsonRecords.word(each.part()),
                "act",
                each.act().map(Act::code).orElse(""),
                "act-words",
                each.act().map(act -> act.words().replaceAll("\\s+", " ").strip()).orElse(""),
                "addressees",
                String.join(" ", each.addressees())),
        TextFamilies::paragraph);
  }

  private static Paragraph paragraph(Family.Told<Paragraph> told) {
    Part part = Families.word(Part.class, told.text("part"));
    Optional<Paragraph> old = told.old();
    boolean renamed =
        old.map(each -> each.part() != part || !text(each.number()).equals(told.text("number")))
            .orElse(true);
    String before = old.map(Paragraph::id).orElse("");
    Addresses addresses = new Addresses(told.revision());
    return new Paragraph(
        old.isEmpty() && !told.text(Addresses.FIELD).isEmpty()
            ? addresses.free(told.text(Addresses.FIELD))
            : renamed ? addresses.otherwise(part, told.text("number"), before) : before,
        part,
        told.some("number"),
        act(told),
        told.list("addressees"),
        old.map(Paragraph::text).orElseGet(() -> Cutting.bare(told.words(), told.text("number"))),
        told.span());
  }

  /** An act stands where its words do: those that are quoted, in the paragraph. */
  private static Optional<Act> act(Family.Told<Paragraph> told) {
    Optional<Act> old = told.old().flatMap(Paragraph::act);
    String words = told.text("act-words");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (old.isPresent() && old.get().words().replaceAll("\\s+", " ").strip().equals(words)) {
      return Optional.of(new Act(old.get().words(), told.text("act"), old.get().span()));
    }
    return Quote.find(told.revision().text(), told.span(), words).stream()
        .findFirst()
        .map(span -> new Act(words, told.text("act"), span));
  }

  private static Family<Citation> reference() {
    return new Family<>(
        "reference",
        false,
        List.of(Field.needed("symbol", Form.SYMBOL)),
        revision -> revision.references,
        Citation::span,
        each -> Said.of("symbol", each.symbol()),
        told ->
            new Citation(
                told.text("symbol"),
                told.old().map(Citation::at).orElse(List.of()),
                told.old().map(Citation::text).orElseGet(told::words),
                told.old().map(Citation::paragraph).orElseGet(told::paragraph),
                told.span()));
  }

  private static Family<Instrument> instrument() {
    return new Family<>(
        "instrument",
        false,
        List.of(Field.needed("code", Form.CODE)),
        revision -> revision.instruments,
        Instrument::span,
        each -> Said.of("code", each.code()),
        told ->
            new Instrument(
                told.text("code"),
                told.old().map(Instrument::text).orElseGet(told::words),
                told.old().map(Instrument::paragraph).orElseGet(told::paragraph),
                told.span()));
  }

  private static Family<Mandate> mandate() {
    return new Family<>(
        "mandate",
        false,
        List.of(
            Field.choice("kind", true, Families.words(Mandate.Kind.values())),
            Field.of("by", Form.CODES),
            Field.of("to", Form.CODES),
            Field.of("due", Form.DUES),
            Field.of("every", Form.EVERY)),
        revision -> revision.mandates,
        Mandate::span,
        each ->
            Said.of(
                "kind",
                JsonRecords.word(each.kind()),
                "by",
                String.join(" ", each.by()),
                "to",
                String.join(" ", each.to()),
                "due",
                Dues.said(each.due()),
                "every",
                text(each.every())),
        told ->
            new Mandate(
                told.old()
                    .map(Mandate::paragraph)
                    .or(() -> told.revision().around(told.span()).map(Revision::number))
                    .orElse("1"),
                Families.word(Mandate.Kind.class, told.text("kind")),
                told.list("by"),
                told.list("to"),
                told.dues("due"),
                told.some("every"),
                told.old().map(Mandate::text).orElseGet(told::words),
                told.span()));
  }

  private static Family<Event> event() {
    return new Family<>(
        "event",
        false,
        List.of(
            Field.choice("type", true, Families.words(Event.Type.values())),
            Field.of("date", Form.DAY),
            Field.of("until", Form.DAY),
            Field.of("by", Form.CODES),
            Field.of("to", Form.CODES),
            Field.of("deadline", Form.DAY),
            Field.of("body", Form.CODE),
            Field.of("ordinal", Form.SESSION),
            Field.of("times", Form.NUMBER),
            Field.of("seats", Form.NUMBER),
            Field.of("due", Form.DUES)),
        revision -> revision.events,
        Event::span,
        each ->
            Said.of(
                "type", JsonRecords.word(each.type()),
                "date", text(each.date()),
                "until", text(each.until()),
                "by", String.join(" ", each.by()),
                "to", String.join(" ", each.to()),
                "deadline", text(each.deadline()),
                "body", text(each.body()),
                "ordinal", text(each.ordinal()),
                "times", number(each.times()),
                "seats", number(each.seats()),
                "due", Dues.said(each.due())),
        told ->
            new Event(
                Families.word(Event.Type.class, told.text("type")),
                told.day("date"),
                told.day("until"),
                told.list("by"),
                told.list("to"),
                told.day("deadline"),
                told.some("body"),
                told.some("ordinal").flatMap(SessionNumber::of),
                told.number("times"),
                told.number("seats"),
                told.dues("due"),
                told.old().map(Event::paragraph).orElseGet(told::paragraph),
                told.old().map(Event::text).orElseGet(told::words),
                told.span()));
  }

  /** A finding is not corrected: it is settled, or it stands. */
  private static Family<Finding> finding() {
    return new Family<>(
        FINDING,
        false,
        List.of(Field.needed("code", Form.TEXT), Field.of(VALUE, Form.TEXT)),
        revision -> revision.findings,
        Finding::span,
        each ->
            Said.of(
                "code", each.code(), VALUE, String.join(" · ", each.words()).replace('\n', ' ')),
        told -> new Finding(told.text("code"), List.of(told.text(VALUE)), told.span()));
  }
}
