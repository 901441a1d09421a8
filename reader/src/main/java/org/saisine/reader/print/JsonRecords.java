package org.saisine.reader.print;

import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Place;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Wording;
import tools.jackson.core.JsonGenerator;

/**
 * A record as {@code saisine/record/1} JSON.
 *
 * <p>Keys may be added; the published ones keep their names and meanings. The stream that is
 * written to stays open.
 */
public final class JsonRecords {
  private final JsonFields out;

  private JsonRecords(JsonGenerator generator) {
    this.out = new JsonFields(generator);
  }

  /** Writes a record, on one line unless it is indented; without a line end. */
  public static void write(Record record, Writer to, boolean indented) {
    try (JsonGenerator generator = JsonForm.generator(to, indented)) {
      new JsonRecords(generator).record(record);
    }
  }

  /** Writes a record as UTF-8, on one line unless it is indented; without a line end. */
  public static void write(Record record, OutputStream to, boolean indented) {
    try (JsonGenerator generator = JsonForm.generator(to, indented)) {
      new JsonRecords(generator).record(record);
    }
  }

  /** A word of the vocabulary as the spec writes it: {@code RECORDED_VOTE} is "recorded-vote". */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void record(Record record) {
    ParagraphCitations cited = new ParagraphCitations(record);
    String language = record.language();
    out.object(() -> {
      out.text("schema", Record.SCHEMA);
      out.object("source", () -> origin(record.source()));
      out.text("language", language);
      masthead(record.masthead());
      out.objects("paragraphs", record.paragraphs(), each -> paragraph(each, cited));
      out.objects("references", record.references(), this::citation);
      out.objects("instruments", record.instruments(), this::instrument);
      out.objectOrNull("adoption", record.adoption(), this::adoption);
      out.objects("mandates", record.mandates(), this::mandate);
      out.objects("events", record.events(), this::event);
      out.objects("agenda", record.agenda(), this::agendaItem);
      out.objects("sittings", record.sittings(), this::sitting);
      out.objects("seatings", record.seatings(), this::seating);
      out.objects("headings", record.apparatus().headings(), this::heading);
      out.objects("notes", record.apparatus().notes(), this::note);
      out.objects("remarks", record.apparatus().remarks(), this::remark);
      out.objects("findings", record.findings(), each -> finding(each, language));
    });
  }

  private void origin(Origin source) {
    out.text("path", source.path());
    out.text("name", source.name());
    out.text("mediaType", source.mediaType());
    out.text("sha256", source.sha256());
    out.number("characters", source.characters());
    out.objects("places", source.places(), this::place);
  }

  /**
   * Where the text from an offset on stands in the file: {@code page}, {@code left} and {@code top}
   * in a PDF; {@code story} and {@code paragraph}, {@code table} and {@code row}, or {@code note}
   * in a Word document; {@code element} and {@code id} in HTML and Akoma Ntoso.
   */
  private void place(Place place) {
    out.number("start", place.start());
    switch (place.where()) {
      case Place.OnPage(int page, int left, int top) -> {
        out.number("page", page);
        out.number("left", left);
        out.number("top", top);
      }
      case Place.InParagraph(String story, int paragraph) -> {
        out.text("story", story);
        out.number("paragraph", paragraph);
      }
      case Place.InRow(int table, int row, int paragraph) -> {
        out.number("table", table);
        out.number("row", row);
        out.number("paragraph", paragraph);
      }
      case Place.InNote(int note) -> out.number("note", note);
      case Place.InElement(String path, String id) -> {
        out.text("element", path);
        out.text("id", id);
      }
    }
  }

  private void masthead(Record.Masthead head) {
    out.factText("originalLanguage", head.originalLanguage());
    out.word("kind", head.kind().value());
    out.factText("symbol", head.symbol());
    out.truth("symbolInferred", head.symbolInferred());
    out.factText("organ", head.organ());
    Optional<SessionNumber> session = head.session().map(Fact::value);
    out.number("session", session.map(SessionNumber::ordinal));
    out.text("sessionSeries", JsonFields.series(session));
    out.objects("sessionDates", head.sessionDates(), dates -> range(dates.value()));
    out.factText("place", head.place());
    out.numbers("meetings", head.meetings());
    out.factTexts("agendaItems", head.agendaItems());
    out.factDate("issued", head.issued());
    out.factDate("adopted", head.adopted());
    out.factText("title", head.title());
    out.factText("draft", head.draft());
    Wording wording = head.wording();
    out.factTexts("organNames", wording.organs());
    out.factText("agendaItemLine", wording.items());
    out.factTexts("agendaItemTitles", wording.itemTitles());
    out.factText("kindLine", wording.kind());
    out.factText("basisLine", wording.basis());
    out.object("spans", () -> mastheadSpans(head));
  }

  /** Masthead facts are flat, so their places stand beside them under the same names. */
  private void mastheadSpans(Record.Masthead head) {
    out.span("originalLanguage", head.originalLanguage(), Fact::span);
    out.span("kind", Optional.of(head.kind()), Fact::span);
    out.span("symbol", head.symbol(), Fact::span);
    out.span("organ", head.organ(), Fact::span);
    out.span("session", head.session(), Fact::span);
    out.spans("sessionDates", head.sessionDates());
    out.span("place", head.place(), Fact::span);
    out.spans("meetings", head.meetings());
    out.spans("agendaItems", head.agendaItems());
    out.span("issued", head.issued(), Fact::span);
    out.span("adopted", head.adopted(), Fact::span);
    out.span("title", head.title(), Fact::span);
    out.span("draft", head.draft(), Fact::span);
    Wording wording = head.wording();
    out.spans("organNames", wording.organs());
    out.span("agendaItemLine", wording.items(), Fact::span);
    out.spans("agendaItemTitles", wording.itemTitles());
    out.span("kindLine", wording.kind(), Fact::span);
    out.span("basisLine", wording.basis(), Fact::span);
  }

  private void range(DateRange dates) {
    out.text("from", dates.from().toString());
    out.text("to", dates.to().toString());
  }

  private void paragraph(Paragraph paragraph, ParagraphCitations cited) {
    out.text("id", paragraph.id());
    out.word("part", paragraph.part());
    out.text("number", paragraph.number());
    out.text("action", paragraph.act().map(Act::words));
    out.text("actionCode", paragraph.act().map(Act::code).filter(code -> !code.isEmpty()));
    out.span("actionSpan", paragraph.act(), Act::span);
    out.texts("addressees", paragraph.addressees());
    out.text("text", paragraph.text());
    out.place(paragraph.span());
    out.texts("references", cited.in(paragraph));
  }

  private void citation(Citation citation) {
    out.text("symbol", citation.symbol());
    out.texts("at", citation.at());
    out.text("text", citation.text());
    out.text("paragraph", citation.paragraph());
    out.place(citation.span());
  }

  private void instrument(Instrument instrument) {
    out.text("code", instrument.code());
    out.text("text", instrument.text());
    out.text("paragraph", instrument.paragraph());
    out.place(instrument.span());
  }

  private void adoption(Adoption adoption) {
    Adoption.Positions positions = adoption.positions();
    out.word("method", adoption.method());
    out.number("inFavour", adoption.inFavour());
    out.number("against", adoption.against());
    out.number("abstaining", adoption.abstaining());
    out.object(
        "positions",
        () -> {
          out.factTexts("inFavour", positions.inFavour());
          out.factTexts("against", positions.against());
          out.factTexts("abstaining", positions.abstaining());
        });
    out.object(
        "spans",
        () -> {
          out.spans("inFavour", positions.inFavour());
          out.spans("against", positions.against());
          out.spans("abstaining", positions.abstaining());
        });
    out.place(adoption.span());
  }

  private void mandate(Mandate mandate) {
    out.text("paragraph", mandate.paragraph());
    out.word("kind", mandate.kind());
    out.texts("by", mandate.by());
    out.texts("to", mandate.to());
    out.objects("due", mandate.due(), out::due);
    out.text("every", mandate.every());
    out.text("text", mandate.text());
    out.place(mandate.span());
  }

  private void event(Event event) {
    out.date("date", event.date());
    out.date("until", event.until());
    out.word("type", event.type());
    out.texts("by", event.by());
    out.texts("to", event.to());
    out.date("deadline", event.deadline());
    out.text("body", event.body());
    out.ordinal(event.ordinal());
    out.number("times", event.times());
    out.number("seats", event.seats());
    out.objects("due", event.due(), out::due);
    out.text("paragraph", event.paragraph());
    out.text("text", event.text());
    out.place(event.span());
  }

  private void agendaItem(AgendaItem item) {
    out.text("item", item.item());
    out.text("title", item.title());
    out.place(item.span());
  }

  private void sitting(Sitting sitting) {
    out.text("date", sitting.date().toString());
    out.text("from", sitting.from().map(LocalTime::toString));
    out.text("to", sitting.to().map(LocalTime::toString));
    out.objects("items", sitting.items(), this::slot);
    out.place(sitting.span());
  }

  private void slot(Sitting.Slot slot) {
    out.text("item", slot.item());
    out.text("title", slot.title());
    out.truth("continued", slot.continued());
    out.place(slot.span());
  }

  private void seating(Seating seating) {
    out.text("body", seating.body());
    out.text("name", seating.name());
    out.number("ordinal", seating.ordinal());
    out.date("from", seating.from());
    out.date("to", seating.to());
    out.text("place", seating.place());
    out.truth("planned", seating.planned());
    out.text("reportSymbol", seating.reportSymbol());
    out.objectOrNull("submittedTo", seating.submittedTo(), out::due);
    out.texts("agendaItems", seating.agendaItems());
    out.text("establishedBy", seating.establishedBy());
    out.text("permanentBy", seating.permanentBy());
    out.place(seating.span());
  }

  private void heading(Apparatus.Heading heading) {
    out.text("text", heading.text());
    out.text("over", heading.over());
    out.place(heading.span());
  }

  private void note(Apparatus.Note note) {
    out.text("mark", note.mark());
    out.text("text", note.text());
    out.text("paragraph", note.paragraph());
    out.number("at", note.at());
    out.object("called", () -> out.place(note.called()));
    out.place(note.span());
  }

  private void remark(Fact<String> remark) {
    out.text("text", remark.value());
    out.place(remark.span());
  }

  private void finding(Finding finding, String language) {
    out.text("code", finding.code());
    out.text("sentence", FindingSentences.of(finding, language));
    out.place(finding.span());
  }
}
