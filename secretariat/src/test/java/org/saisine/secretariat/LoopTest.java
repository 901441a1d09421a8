package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.nominations.Story;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;
import org.saisine.secretariat.silence.Chaired;
import org.saisine.secretariat.web.Tongues;

/**
 * Begin here. One mandate goes once round: it is read, owed, acted upon; what became of it is
 * published, and read again. The register is whole, and looks at one clock, which the test turns.
 * What each step does stands in the room that does it.
 */
class LoopTest {
  private static final String RESOLUTION = "A/RES/89/211";
  private static final String NOTE = "A/91/991";

  private final TurnedClock clock = TurnedClock.at("2034-12-20T12:00:00Z");
  private Serving village;
  private Clerk officer;
  private Clerk reader;

  @BeforeEach
  void open() {
    village = Village.served(List.of(Story.wrecks()), Map.of(), clock);
    officer = Clerk.at(village);
    reader = Clerk.stranger(village);
  }

  @AfterEach
  void close() {
    village.close();
  }

  @Test
  @DisplayName(
      "a resolution is read and its mandate stands on the sheet; a group is nominated, its deadlines"
          + " slip, silence adopts its chair; the note that tells it is issued in six languages and"
          + " read back to the same record, and the mandate’s history cites it")
  void loop() {
    // read → owe: a resolution came in, and what it asks for stands on the sheet
    assertThat(sheet(91)).contains("\"symbol\":\"" + RESOLUTION + "\"", "\"state\":\"expected\"");

    // owe → act: seats for five groups, notes verbales to those who coordinate them, candidates;
    // deadlines pass and are extended, the group grows, and a year and a half goes by
    Visitor pacific = Delegate.at(village, "pacific", new Capacity.Coordinator("APG"));
    Story story = Story.ofWrecks(village, clock);
    assertThat(reader.get(story.mandate()).body()).contains(story.page());
    assertThat(told(pacific)).contains("Note verbale", "the Group of Asia-Pacific States");

    // a way of deciding: the chair is adopted, since nobody objects for seventy-two hours
    String chair = Chaired.by(village, clock);
    assertThat(officer.get(chair + "?lang=en").body()).contains("adopted");
    assertThat(reader.get(chair).statusCode()).isEqualTo(404);

    // who was told what when, officers can prove, and nobody else sees
    for (String procedure : List.of(story.page(), chair)) {
      assertThat(officer.get(procedure).body()).contains("/notices?subject=");
    }
    assertThat(reader.get(story.page()).body()).doesNotContain("/notices");

    // the group is late: its report is put off by a session, and the sheet says so
    story.deferred(officer);
    assertThat(sheet(92)).contains("\"symbol\":\"" + RESOLUTION + "\"", "\"state\":\"deferred\"");

    // act → publish: the note is drafted from the history, and issued in six languages
    story.issued(officer, RESOLUTION + " 3", "91", NOTE);

    // publish → read: what was issued came in by the door of every document, and says the same
    for (String language : Tongues.ALL) {
      Edition edition =
          Village.part(village, Documents.class).edition(NOTE, language).orElseThrow();
      Record read = Village.part(village, Documents.class).record(edition);
      assertThat(read.masthead().kind().value()).isEqualTo(Kind.NOTE);
      assertThat(read.events())
          .as(language)
          .extracting(Event::type)
          .contains(
              Event.Type.NOMINATION_INVITED,
              Event.Type.DEADLINE_EXTENDED,
              Event.Type.SEATS_CHANGED,
              Event.Type.REPORT_DEFERRED);
      assertThat(Fidelity.of(read, printed(edition))).matches(Fidelity::whole);
    }

    // read → owe: the mandate's history cites the note that tells of it
    assertThat(reader.get(story.report()).body()).contains(NOTE);
  }

  /** The reports that are owed to the Assembly at a session. */
  private String sheet(int session) {
    return reader.get("/api/mandates?organ=GA&session=" + session + "&kind=report").body();
  }

  /** The first thing that somebody was told. */
  private static String told(Visitor visitor) {
    Matcher notices = Pattern.compile("/inbox/[0-9]+").matcher(visitor.get("/inbox").body());
    assertThat(notices.results().count()).isPositive();
    String first = notices.reset().results().toList().getLast().group();
    return visitor.get(first + "?lang=en").body();
  }

  /** An edition as somebody reads it who took it away as a Word file. */
  private Record printed(Edition edition) {
    Source source = Village.part(village, Documents.class).source(edition);
    byte[] file = Press.print(Reader.standard().compose(source), Format.DOCX);
    return Reader.standard().read(new Source("note.docx", file, source.language()));
  }
}
