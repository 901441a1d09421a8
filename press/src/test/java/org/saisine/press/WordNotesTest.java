package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.press.WordNotes.Call;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition.Note;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.saisine.reader.vocabulary.Fact;

@DisplayName("The notes of a Word file")
class WordNotesTest {
  private static final String SIGNALS =
      """
      A/HRC/RES/91/30*

      Human Rights Council

      91/30. Signals

      The Human Rights Council,

      Recalling the reports on bells¹ and on lights,²

      1. Takes note of the report on bells;¹

      2. Decides to remain seized of the matter.⁷

      ¹ A/HRC/90/37.
      ² A/HRC/90/38.

      * Reissued for technical reasons.
      """;

  private static WordNotes notes(List<Note> notes, String... marks) {
    List<Run> runs = Stream.of(marks).<Run>map(Run.Mark::new).toList();
    return new WordNotes(List.of(new Line.Sequel(runs)), notes);
  }

  private static Note note(String mark) {
    return new Note(mark, List.of(new Run.Plain("See " + mark)));
  }

  @Test
  @DisplayName("are counted by Word where that prints their numbers")
  void counted() {
    WordNotes notes = notes(List.of(note("1"), note("2")), "1", "2");
    assertThat(notes.next()).isEqualTo(new Call.First("1", 1, true, false));
    assertThat(notes.next()).isEqualTo(new Call.First("2", 2, true, false));
  }

  @Test
  @DisplayName("bear marks of their own where counting would print others")
  void own() {
    WordNotes notes = notes(List.of(note("*"), note("1"), note("3")), "*", "1", "3");
    assertThat(notes.next()).isEqualTo(new Call.First("*", 1, false, false));
    assertThat(notes.next()).isEqualTo(new Call.First("1", 2, true, false));
    assertThat(notes.next()).isEqualTo(new Call.First("3", 3, false, false));
  }

  @Test
  @DisplayName("show their number where they are called again")
  void again() {
    WordNotes notes = notes(List.of(note("1")), "1", "1");
    assertThat(notes.next()).isEqualTo(new Call.First("1", 1, true, true));
    assertThat(notes.next()).isEqualTo(new Call.Again("1", 1, true));
  }

  @Test
  @DisplayName("keep apart where each page counts from 1")
  void eachPage() {
    WordNotes notes = notes(List.of(note("1"), note("1")), "1", "1");
    assertThat(notes.next()).isEqualTo(new Call.First("1", 1, true, false));
    assertThat(notes.next()).isEqualTo(new Call.First("1", 2, false, false));
  }

  @Test
  @DisplayName("are not lost where nothing calls them, nor is a mark whose note is missing")
  void astray() {
    WordNotes notes = notes(List.of(note("4")), "9");
    assertThat(notes.next()).isEqualTo(new Call.Lost("9"));
    assertThat(notes.uncalled()).containsExactly(note("4"));
  }

  @Test
  @DisplayName("are footnotes, a field for a second call, a raised sign for a mark without a note")
  void written() throws IOException {
    var parts = DocxTest.parts(DocxTest.print(SIGNALS));
    assertThat(parts.get("word/document.xml"))
        .contains("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t>")
        .contains("<w:footnoteReference w:id=\"2\"/>", "<w:footnoteReference w:id=\"3\"/>")
        .contains("NOTEREF _Ref_note_2 ", "w:name=\"_Ref_note_2\"")
        .contains("<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:t xml:space=\"preserve\">7<");
    assertThat(parts.get("word/footnotes.xml"))
        .contains("Reissued", "A/HRC/90/37", "<w:footnoteRef/>");
  }

  @Test
  @DisplayName("come back as they were printed")
  void back() {
    var again = Reader.standard().compose(new Source("a.docx", DocxTest.print(SIGNALS), "en"));
    assertThat(again.record().masthead().symbol().map(Fact::value)).contains("A/HRC/RES/91/30");
    assertThat(again.notes()).extracting(Note::mark).containsExactlyInAnyOrder("*", "1", "2");
    List<String> marks =
        again.lines().stream()
            .flatMap(line -> line.words().stream())
            .filter(Run.Mark.class::isInstance)
            .map(Run::text)
            .toList();
    assertThat(marks).containsExactly("*", "1", "2", "1", "7");
  }
}
