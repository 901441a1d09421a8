package org.saisine.press.form;

import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;

/**
 * A note by the Secretariat or the Secretary-General; over the reports of each body its heading,
 * which is made where the record tells only of the meetings.
 */
final class NoteForm {
  private final Record record;
  private final Letterhead letterhead;
  private final Tongue tongue;
  private final Sheet sheet;
  private final Calls calls;

  NoteForm(Record record, Letterhead letterhead, Tongue tongue, Sheet sheet, Calls calls) {
    this.record = record;
    this.letterhead = letterhead;
    this.tongue = tongue;
    this.sheet = sheet;
    this.calls = calls;
  }

  void print() {
    Body body = new Body(record, tongue, sheet, calls);
    ReportHeadings made = new ReportHeadings(record, tongue);
    Map<String, String> over =
        record.apparatus().headings().isEmpty() ? made.byParagraph() : Map.of();
    record.masthead().title().ifPresent(title -> body.title(title, "", made.cited()));
    sheet.line(author());
    for (Paragraph paragraph : record.paragraphs()) {
      sheet.line(over.getOrDefault(paragraph.id(), ""));
      body.paragraph(paragraph);
    }
    body.rest();
  }

  /** "Note by the Secretariat", unless somebody else is known to write. */
  private String author() {
    Optional<Fact<String>> printed = record.masthead().wording().kind();
    return letterhead
        .author()
        .map(author -> tongue.say("note." + author.key()))
        .or(() -> printed.map(line -> calls.in(line.value(), line.span())))
        .orElseGet(() -> tongue.say("note." + Letterhead.Author.SECRETARIAT.key()));
  }
}
