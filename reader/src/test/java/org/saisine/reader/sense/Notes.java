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
    return read(
        """
        Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

        LVC/COP/2036/9

        Distr.: General
        1 July 2036
        Original: English

        Eighth session

        Aldermere, 6–10 October 2036

        Bells and ferries of the valley

        Note by the Secretariat

        """
            + numbered(paragraphs));
  }

  static Record noteFr(String... paragraphs) {
    return read(
        """
        Conférence des Parties à la Convention sur les eaux partagées de la vallée de la Lowen

        LVC/COP/2036/9

        Distr. générale
        1er juillet 2036
        Français
        Original : anglais

        Huitième session

        Aldermere, 6-10 octobre 2036

        Cloches et bacs de la vallée

        Note du Secrétariat

        """
            + numbered(paragraphs));
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
