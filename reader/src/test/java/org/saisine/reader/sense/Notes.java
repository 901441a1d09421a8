package org.saisine.reader.sense;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Record;

/** Invented notes and agendas of the village, as short as a rule needs them. */
final class Notes {
  private Notes() {}

  static Record read(String text) {
    return Reader.standard().read(new Source("village", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A note of the valley's conference at its eighth session, issued on 1 July 2036. */
  static Record note(String... paragraphs) {
    return in("en", paragraphs);
  }

  static Record noteFr(String... paragraphs) {
    return in("fr", paragraphs);
  }

  /** The same note in another language. */
  static Record in(String language, String... paragraphs) {
    return read(Sheets.text("frame/note." + language + ".txt") + numbered(paragraphs));
  }

  private static String numbered(String... paragraphs) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      all.append(i + 1).append(". ").append(paragraphs[i]).append("\n\n");
    }
    return all.toString();
  }

  static List<Event> of(Record record, Event.Type type) {
    return record.events().stream().filter(event -> event.type() == type).toList();
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
