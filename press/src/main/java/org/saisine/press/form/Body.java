package org.saisine.press.form;

import java.util.List;
import java.util.Set;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/** Writes paragraphs with their numbers, the points of their lists and their notes. */
final class Body {
  private final Tongue tongue;
  private final Sheet sheet;
  private final Footnotes notes;

  Body(Record record, Tongue tongue, Sheet sheet) {
    this.tongue = tongue;
    this.sheet = sheet;
    this.notes = new Footnotes(record, tongue);
  }

  /** The title of the document. */
  void title(String words) {
    title(words, Set.of());
  }

  /** The same where the document cites some symbols outside its paragraphs anyway. */
  void title(String words, Set<String> printed) {
    String note = notes.ofTitle(printed);
    sheet.line(note.isEmpty() || words.isBlank() ? words : sheet.noted(words, note));
  }

  void paragraph(Paragraph paragraph) {
    String number =
        paragraph.number().map(printed -> ItemNumber.number(tongue, printed) + " ").orElse("");
    String note = notes.of(paragraph);
    String text = note.isEmpty() ? paragraph.text() : sheet.noted(paragraph.text(), note);
    // where paragraphs open with small letters, a point of the preamble would be one of its own
    boolean preamble = paragraph.part() == Part.PREAMBULAR;
    List<String> lines = preamble ? List.of(text) : Points.lines(text);
    sheet.line(number + lines.getFirst());
    lines.subList(1, lines.size()).forEach(sheet::line);
  }

  /** A paragraph under an item of an agenda, on one line and without a number of its own. */
  void annotation(Paragraph paragraph) {
    String note = notes.of(paragraph);
    sheet.line(note.isEmpty() ? paragraph.text() : sheet.noted(paragraph.text(), note));
  }
}
