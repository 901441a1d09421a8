package org.saisine.press.form;

import java.util.List;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/** A provisional agenda; with annotations and an organization of work where the record has them. */
final class AgendaForm {
  private final Record record;
  private final Tongue tongue;
  private final Sheet sheet;
  private final Calls calls;
  private final List<AgendaItem> items;

  AgendaForm(Record record, Tongue tongue, Sheet sheet, Calls calls) {
    this.record = record;
    this.tongue = tongue;
    this.sheet = sheet;
    this.calls = calls;
    this.items = record.agenda();
  }

  void print() {
    boolean annotated = !record.paragraphs().isEmpty();
    String own = tongue.say(annotated ? "agenda.annotated" : "agenda.provisional");
    Body body = new Body(record, tongue, sheet, calls);
    body.title(record.masthead().title().orElse(new Fact<>(own, new Span(0, 0))), "");
    sheet.line(annotated ? tongue.say("agenda.provisional") : "");
    for (int i = 0; i < items.size(); i++) {
      sheet.line(line(items.get(i)) + stop(i));
    }
    if (annotated) {
      sheet.line(tongue.say("agenda.annotations"));
      annotations(body);
    }
    if (!record.sittings().isEmpty()) {
      new Programme(record.sittings(), tongue, sheet).print();
    }
  }

  private String line(AgendaItem item) {
    return ItemNumber.mark(tongue, item.item()) + " " + item.title();
  }

  /** A colon before items below, a semicolon between them, a full stop at the end. */
  private String stop(int i) {
    boolean more = i + 1 < items.size() && ItemNumber.below(items.get(i + 1).item());
    boolean below = ItemNumber.below(items.get(i).item());
    return tongue.say(more ? below ? "agenda.semicolon" : "agenda.colon" : "agenda.stop");
  }

  private void annotations(Body body) {
    for (AgendaItem item : items) {
      sheet.line(line(item));
      boolean documents = false;
      for (Paragraph paragraph : record.paragraphs()) {
        if (paragraph.number().orElse("").equals(item.item())) {
          boolean document = ".。!?؟".indexOf(last(paragraph)) < 0;
          sheet.line(document && !documents ? tongue.say("agenda.documentation") : "");
          documents |= document;
          body.annotation(paragraph);
        }
      }
    }
  }

  private static char last(Paragraph paragraph) {
    return paragraph.text().isEmpty()
        ? '.'
        : paragraph.text().charAt(paragraph.text().length() - 1);
  }
}
