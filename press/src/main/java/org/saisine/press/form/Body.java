package org.saisine.press.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saisine.reader.vocabulary.Apparatus.Heading;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/** Writes paragraphs with their numbers, headings, the points of their lists and their notes. */
final class Body {
  private final Tongue tongue;
  private final Sheet sheet;
  private final Footnotes notes;
  private final Calls calls;

  /** The headings that are still to come. */
  private final List<Heading> headings;

  Body(Record record, Tongue tongue, Sheet sheet, Calls calls) {
    this.tongue = tongue;
    this.sheet = sheet;
    this.notes = new Footnotes(record, tongue);
    this.calls = calls;
    this.headings = new ArrayList<>(record.apparatus().headings());
  }

  /** The title of the document, which bears a number or none. */
  void title(Fact<String> title, String number) {
    title(title, number, Set.of());
  }

  /** The same where the document cites some symbols outside its paragraphs anyway. */
  void title(Fact<String> title, String number, Set<String> printed) {
    String note = notes.ofTitle(printed);
    String words = calls.in(title.value(), title.span());
    String noted = note.isEmpty() || words.isBlank() ? words : sheet.noted(words, note);
    sheet.line(number.isEmpty() ? noted : tongue.say("title", number, noted).strip());
  }

  void paragraph(Paragraph paragraph) {
    headings(paragraph.span().start());
    String number =
        paragraph.number().map(printed -> ItemNumber.number(tongue, printed) + " ").orElse("");
    String text = noted(paragraph);
    // where paragraphs open with small letters, a point of the preamble would be one of its own
    boolean preamble = paragraph.part() == Part.PREAMBULAR;
    List<String> lines = preamble ? List.of(text) : Points.lines(text);
    sheet.line(number + lines.getFirst());
    lines.subList(1, lines.size()).forEach(sheet::line);
  }

  /** A paragraph under an item of an agenda, on one line and without a number of its own. */
  void annotation(Paragraph paragraph) {
    sheet.line(noted(paragraph));
  }

  /** The headings under which nothing stands. */
  void rest() {
    headings(Integer.MAX_VALUE);
  }

  private void headings(int before) {
    while (!headings.isEmpty() && headings.getFirst().span().start() < before) {
      Heading heading = headings.removeFirst();
      sheet.line(calls.in(heading.text(), heading.span()));
    }
  }

  private String noted(Paragraph paragraph) {
    String note = notes.of(paragraph);
    String words = calls.in(paragraph.text(), paragraph.span());
    return note.isEmpty() ? words : sheet.noted(words, note);
  }
}
