package org.saisine.press;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.form.Composition.Note;
import org.saisine.reader.form.Run;

/** Writes the words of lines; a note stands where it is first called, as the form wants it. */
final class AknWords {
  private final AknOut out;
  private final AknIds ids;
  private final Map<String, Deque<Note>> waiting = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();

  AknWords(AknOut out, AknIds ids, List<Note> notes) {
    this.out = out;
    this.ids = ids;
    for (Note note : notes) {
      waiting.computeIfAbsent(note.mark(), mark -> new ArrayDeque<>()).add(note);
    }
  }

  void write(List<Run> runs) {
    write(runs, true);
  }

  private void write(List<Run> runs, boolean calls) {
    boolean owed = false;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean called = i + 1 < runs.size() && runs.get(i + 1) instanceof Run.Mark;
      if (owed && !(run instanceof Run.Mark)) {
        out.words(run.text().startsWith(" ") ? "" : " ");
        owed = false;
      }
      if (called
          && run instanceof Run.Plain(String text)
          && text.endsWith(" ")
          && !text.isBlank()) {
        // notes cling to the word before them: the blank stands behind
        out.words(text.stripTrailing());
        owed = true;
      } else {
        write(run, calls);
      }
    }
  }

  private void write(Run run, boolean calls) {
    switch (run) {
      case Run.Plain(String text) -> out.words(text);
      case Run.Act(String text, String code) ->
          out.open("span", "class", "italic")
              .known("refersTo", code.isEmpty() ? "" : "#act_" + code)
              .words(text)
              .close();
      case Run.Reference(String text, String symbol) ->
          out.open("ref", "href", AknNames.cited(symbol), "title", symbol).words(text).close();
      case Run.Mark(String mark) when calls -> mark(mark);
      case Run.Mark(String mark) -> out.open("sup").words(mark).close();
    }
  }

  private void mark(String mark) {
    Deque<Note> notes = waiting.getOrDefault(mark, new ArrayDeque<>());
    if (!notes.isEmpty()) {
      String id = ids.of("", "authorialNote", mark);
      out.open("authorialNote", "eId", id, "marker", mark, "placement", "bottom").open("p");
      write(notes.remove().words(), false);
      out.close().close();
      written.put(mark, id);
    } else if (written.containsKey(mark)) {
      out.empty("noteRef", "marker", mark, "placement", "bottom")
          .attribute("href", "#" + written.get(mark));
    } else {
      out.open("sup").words(mark).close();
    }
  }

  /** Notes that no mark calls: they stand behind the text, each with its mark before it. */
  void rest(List<Note> notes) {
    for (Note note : notes) {
      Deque<Note> left = waiting.getOrDefault(note.mark(), new ArrayDeque<>());
      if (left.remove(note)) {
        out.open("p", "class", "note").open("sup").words(note.mark()).close().words(" ");
        write(note.words(), false);
        out.close();
      }
    }
  }
}
