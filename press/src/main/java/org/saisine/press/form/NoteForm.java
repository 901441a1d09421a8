package org.saisine.press.form;

import java.util.Map;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;

/**
 * A note by the Secretariat or the Secretary-General; over the reports of each body its heading.
 */
final class NoteForm {
  private final Record record;
  private final Letterhead letterhead;
  private final Tongue tongue;
  private final Sheet sheet;

  NoteForm(Record record, Letterhead letterhead, Tongue tongue, Sheet sheet) {
    this.record = record;
    this.letterhead = letterhead;
    this.tongue = tongue;
    this.sheet = sheet;
  }

  void print() {
    Body body = new Body(record, tongue, sheet);
    ReportHeadings headings = new ReportHeadings(record, tongue);
    Map<String, String> over = headings.byParagraph();
    record.masthead().title().ifPresent(title -> body.title(title.value(), headings.cited()));
    sheet.line(
        tongue.say(
            switch (letterhead.author()) {
              case SECRETARIAT -> "note.secretariat";
              case SECRETARY_GENERAL -> "note.secretary-general";
            }));
    for (Paragraph paragraph : record.paragraphs()) {
      sheet.line(over.getOrDefault(paragraph.id(), ""));
      body.paragraph(paragraph);
    }
  }
}
