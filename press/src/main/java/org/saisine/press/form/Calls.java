package org.saisine.press.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saisine.reader.vocabulary.Apparatus.Note;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/** Sets the marks of a record's notes where they stood, and the notes at the end. */
final class Calls {
  private final List<Note> open;
  private final Sheet sheet;

  Calls(Record record, Sheet sheet) {
    this.open = new ArrayList<>(record.apparatus().notes());
    this.sheet = sheet;
    open.forEach(note -> sheet.keep(note.mark()));
  }

  /** The words of a place, with the marks that stood there. */
  String in(String words, Span place) {
    List<Note> called =
        open.stream()
            .filter(note -> note.called().start() > place.start())
            .filter(note -> note.called().start() <= place.end())
            .sorted(Comparator.comparingInt(Note::at))
            .toList();
    StringBuilder all = new StringBuilder(words);
    int shift = 0;
    for (Note note : called) {
      String mark = Sheet.raised(note.mark());
      all.insert(Math.min(note.at() + shift, all.length()), mark);
      shift += mark.length();
      sheet.note(note.mark(), note.text());
    }
    open.removeAll(called);
    return all.toString();
  }

  /** Notes whose marks are lost still say what they say. */
  void rest() {
    open.forEach(note -> sheet.note(note.mark(), note.text()));
    open.clear();
  }
}
