package org.saisine.press;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.form.Composition.Note;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/**
 * The notes of a document, and what each mark in its text calls. Numbers that Word's own counting
 * prints are left to it; other marks are written out.
 */
final class WordNotes {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String NEWER = "w16se";
  private static final String SYMBOLS =
      "http://schemas.microsoft.com/office/word/2015/wordml/symex";

  /** What a mark in the text does. */
  sealed interface Call {
    String mark();

    /**
     * Calls a note for the first time.
     *
     * @param id of the note in its part, from 1
     * @param counted whether Word's counting gives it its mark
     * @param again whether the note is called again later
     */
    record First(String mark, int id, boolean counted, boolean again) implements Call {}

    /** Calls a note that was called before. */
    record Again(String mark, int id, boolean counted) implements Call {}

    /** Stands where no note of that mark is known. */
    record Lost(String mark) implements Call {}
  }

  private record Called(Note note, Call.First call) {}

  private final List<Call> calls = new ArrayList<>();
  private final List<Called> called = new ArrayList<>();
  private final List<Note> uncalled;

  /** How many notes Word has counted so far. */
  private int counted;

  private int next;

  WordNotes(List<Line> lines, List<Note> notes) {
    Map<String, Deque<Note>> waiting = new HashMap<>();
    notes.forEach(
        note -> waiting.computeIfAbsent(note.mark(), key -> new ArrayDeque<>()).add(note));
    Map<String, Call.First> last = new HashMap<>();
    for (Line line : lines) {
      for (Run run : line.words()) {
        if (run instanceof Run.Mark(String mark)) {
          Deque<Note> left = waiting.getOrDefault(mark, new ArrayDeque<>());
          calls.add(left.isEmpty() ? again(mark, last) : first(mark, left.remove(), last));
        }
      }
    }
    repeated();
    this.uncalled = new ArrayList<>(notes);
    called.forEach(each -> uncalled.remove(each.note));
  }

  private Call first(String mark, Note note, Map<String, Call.First> last) {
    boolean automatic = mark.equals(Integer.toString(counted + 1));
    counted += automatic ? 1 : 0;
    Call.First call = new Call.First(mark, called.size() + 1, automatic, false);
    called.add(new Called(note, call));
    last.put(mark, call);
    return call;
  }

  private static Call again(String mark, Map<String, Call.First> last) {
    Call.First before = last.get(mark);
    return before == null
        ? new Call.Lost(mark)
        : new Call.Again(mark, before.id(), before.counted());
  }

  private void repeated() {
    Set<Integer> again = new HashSet<>();
    for (Call call : calls) {
      if (call instanceof Call.Again(String mark, int id, boolean counted) && counted) {
        again.add(id);
      }
    }
    calls.replaceAll(call ->
        call instanceof Call.First(String mark, int id, boolean counted, boolean none)
            ? new Call.First(mark, id, counted, again.contains(id))
            : call);
  }

  /** What the next mark of the text does, in the order of the text. */
  Call next() {
    return calls.get(next++);
  }

  /** Notes that nothing calls. */
  List<Note> uncalled() {
    return uncalled;
  }

  /** The part {@code footnotes.xml} (ISO/IEC 29500-1, 17.11). */
  byte[] part(WordScript script) {
    WordXml xml = WordXml.of("w:footnotes", "xmlns:mc", COMPATIBILITY, "xmlns:" + NEWER, SYMBOLS);
    line(xml, "separator", "-1");
    line(xml, "continuationSeparator", "0");
    WordRuns runs = new WordRuns(xml, script);
    for (Called each : called) {
      xml.open("w:footnote", "w:id", Integer.toString(each.call.id()));
      xml.open("w:p").open("w:pPr").say("w:pStyle", WordStyle.NOTE.id()).close();
      if (each.call.counted()) {
        xml.open("w:r").open("w:rPr").say("w:rStyle", WordStyles.CALL).close();
        xml.empty("w:footnoteRef").close();
      } else {
        ownMark(xml, each.call.mark());
      }
      runs.plain(" ");
      runs.all(each.note.words());
      xml.close().close();
    }
    return xml.bytes();
  }

  /**
   * Word leaves a note's own mark to the note's words; LibreOffice shows it by itself and would
   * show it twice. Only Word takes the choice that asks for its symbols (ISO/IEC 29500-3, 10.2).
   */
  private static void ownMark(WordXml xml, String mark) {
    xml.open("w:r").open("w:rPr").say("w:rStyle", WordStyles.CALL).close();
    xml.open("mc:AlternateContent").open("mc:Choice", "Requires", NEWER);
    xml.open("w:t").words(mark).close().close();
    xml.empty("mc:Fallback").close().close();
  }

  private static void line(WordXml xml, String type, String id) {
    xml.open("w:footnote", "w:type", type, "w:id", id);
    xml.open("w:p").open("w:r").empty("w:" + type).close().close().close();
  }
}
