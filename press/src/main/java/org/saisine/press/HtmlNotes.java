package org.saisine.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.form.Composition.Note;

/** Notes, and what calls them: the first call of a mark calls the first note that bears it. */
final class HtmlNotes {
  private final List<Note> notes;
  private final List<String> anchors = new ArrayList<>();

  /** The place where each note was first called; empty as long as it was not. */
  private final List<String> places = new ArrayList<>();

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Integer> waiting = new ArrayList<>();
  private boolean held;
  private final Anchors unique;

  HtmlNotes(List<Note> notes, Anchors unique) {
    this.notes = notes;
    this.unique = unique;
    for (Note note : notes) {
      anchors.add(unique.unique("note-" + plain(note.mark())));
      places.add("");
    }
  }

  /** Writes the mark of a note where it is called, as a link to the note. */
  void call(String mark, Tags tags) {
    int note = next(mark);
    if (note < 0) {
      tags.leaf("sup", mark);
      return;
    }
    String place = "";
    if (places.get(note).isEmpty()) {
      place = unique.unique("call-" + plain(mark));
      places.set(note, place);
    }
    tags.open("sup").leaf("a", mark, "id", place, "href", "#" + anchors.get(note)).close("sup");
  }

  /** Writes the note itself, if this is its first call: paper has it at the page's foot. */
  void foot(String mark, Tags tags, HtmlRuns runs) {
    int note = next(mark);
    if (note >= 0 && places.get(note).isEmpty()) {
      places.set(note, mark);
      if (held) {
        waiting.add(note);
      } else {
        foot(notes.get(note), tags, runs);
      }
    }
  }

  /** Notes called from here on wait: what stands side by side has no way to the page's foot. */
  void hold() {
    held = true;
  }

  void release(Tags tags, HtmlRuns runs) {
    held = false;
    for (int note : waiting) {
      foot(notes.get(note), tags, runs);
    }
    waiting.clear();
  }

  private static void foot(Note note, Tags tags, HtmlRuns runs) {
    tags.open("div", "class", "note", "dir", runs.direction(note.words()));
    tags.leaf("sup", note.mark()).text(Medium.PAPER.behindMark());
    runs.write(note.words());
    tags.close("div");
  }

  /** The note that a mark calls now; -1 where there is none. */
  private int next(String mark) {
    int last = -1;
    int skip = counts.getOrDefault(mark, 0) + 1;
    counts.put(mark, skip);
    for (int i = 0; i < notes.size() && skip > 0; i++) {
      if (notes.get(i).mark().equals(mark)) {
        last = i;
        skip--;
      }
    }
    return last;
  }

  /** Writes the notes behind the text; on paper, those that nothing calls. */
  void write(Tags tags, HtmlRuns runs, Medium medium) {
    boolean open = false;
    boolean screen = medium == Medium.SCREEN;
    for (int i = 0; i < notes.size(); i++) {
      if (!screen && !places.get(i).isEmpty()) {
        continue;
      }
      if (!open) {
        tags.open("section", "class", "notes", "role", screen ? "doc-endnotes" : "").line();
        open = true;
      }
      tags.open("p", "id", anchors.get(i), "dir", runs.direction(notes.get(i).words()));
      tags.open("sup");
      if (places.get(i).isEmpty()) {
        tags.text(notes.get(i).mark());
      } else {
        tags.leaf("a", notes.get(i).mark(), "href", "#" + places.get(i));
      }
      tags.close("sup").text(medium.behindMark());
      runs.write(notes.get(i).words());
      tags.close("p").line();
    }
    if (open) {
      tags.close("section").line();
    }
  }

  private static String plain(String mark) {
    return mark.replace("*", "x");
  }
}
