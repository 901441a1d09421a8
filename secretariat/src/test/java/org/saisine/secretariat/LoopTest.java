package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.press.Fidelity;
import org.saisine.press.Format;
import org.saisine.press.Press;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.nominations.Story;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;
import org.saisine.secretariat.silence.Chaired;
import org.saisine.secretariat.web.Tongues;

/**
 * The whole machine, once round: read, owe, act, publish, read. What each step does stands in its
 * room; here one mandate goes through all of them.
 */
class LoopTest {
  private static final String NOTE = "A/91/991";

  @Test
  @DisplayName(
      "a resolution is read and its mandate stands on the sheet; a group is nominated, its deadlines"
          + " slip, silence adopts its chair; the note that tells it is issued in six languages and"
          + " read back, and the mandate’s history cites it")
  void loop() {
    try (Serving serving = Village.served(List.of(Story.wrecks()), Map.of())) {
      // read → owe: what the resolution asks for stands on the sheet, due at a session
      Clerk reader = Clerk.stranger(serving);
      assertThat(reader.get("/api/mandates?organ=GA&session=91&kind=report").body())
          .contains("\"symbol\":\"A/RES/89/211\"", "\"paragraph\":\"3\"");

      // owe → act: the group is nominated, late and enlarged; its report is put off a session
      Story story = Story.ofWrecks(serving);
      assertThat(reader.get(story.mandate()).body()).contains(story.page());
      assertThat(reader.get("/api/mandates?organ=GA&session=92&kind=report").body())
          .contains("\"state\":\"deferred\"");

      // a proposal stands that nobody objects to: members know of it, the public does not
      String chair = Chaired.by(serving);
      Clerk officer = Clerk.again(serving);
      assertThat(officer.get(chair).body()).contains("/notices?subject=silence+");
      assertThat(reader.get(chair).statusCode()).isEqualTo(404);

      // who was told what is for officers to see
      assertThat(officer.get(story.page()).body()).contains("/notices?subject=nominations+");
      assertThat(reader.get(story.page()).body()).doesNotContain("/notices");

      // act → publish: the note is drafted from the history, and issued in six languages
      story.issued(officer, "A/RES/89/211 3", "91", NOTE);

      // publish → read: what was issued came in by the door of every document, and says the same
      Documents documents = Village.part(serving, Documents.class);
      for (String language : Tongues.ALL) {
        Edition edition = documents.edition(NOTE, language).orElseThrow();
        Record read = documents.record(edition);
        assertThat(read.masthead().kind().value()).isEqualTo(Kind.NOTE);
        assertThat(read.events())
            .as(language)
            .extracting(Event::type)
            .contains(
                Event.Type.NOMINATION_INVITED,
                Event.Type.DEADLINE_EXTENDED,
                Event.Type.SEATS_CHANGED,
                Event.Type.REPORT_DEFERRED);
        assertThat(Fidelity.of(read, printed(documents.source(edition)))).matches(Fidelity::whole);
      }

      // and the mandate's history cites it
      assertThat(reader.get(story.report()).body()).contains(NOTE);
    }
  }

  /** An edition as somebody reads it who took it away as a Word file. */
  private static Record printed(Source edition) {
    byte[] file = Press.print(Reader.standard().compose(edition), Format.DOCX);
    return Reader.standard().read(new Source("note.docx", file, edition.language()));
  }
}
