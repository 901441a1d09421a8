package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.vocabulary.Place;

/**
 * Text that comes out of elements: blanks collapse, blocks become paragraphs, cells are held apart
 * by tabs, and notes wait for the end.
 */
final class MarkedText {
  private final Manuscript to;
  private final List<Note> notes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Place.Where where = new Place.InElement("", "");
  private boolean close;
  private boolean row;
  private boolean first = true;
  private boolean glued;

  /** The length of the line where a note was called last; 0 where none was. */
  private int called;

  private Note note = NONE;

  private static final Note NONE = new Note("", new Place.InElement("", ""));

  private static final class Note {
    final String mark;
    final Place.Where where;
    final StringBuilder words = new StringBuilder();

    Note(String mark, Place.Where where) {
      this.mark = mark;
      this.where = where;
    }
  }

  MarkedText(Manuscript to) {
    this.to = to;
  }

  private boolean inNote() {
    return !note.equals(NONE);
  }

  /** What follows is a paragraph of its own, unless a number has just been written. */
  void block(Place.Where at) throws Refusal {
    if (inNote()) {
      space(note.words);
    } else if (row || glued && !line.isEmpty()) {
      space(line);
      glued = false;
    } else {
      end(false);
      where = at;
    }
  }

  /** What follows stands on the next line of the same block. */
  void turn() throws Refusal {
    if (inNote()) {
      space(note.words);
    } else if (row) {
      space(line);
    } else {
      end(true);
    }
  }

  /** The words written so far are a number: the next paragraph goes on behind it. */
  void glue() {
    glued = true;
    space(line);
  }

  void row(Place.Where at) throws Refusal {
    if (!inNote()) {
      boolean next = row;
      end(next);
      row = true;
      where = at;
    }
  }

  void cell() {
    if (row && !line.isEmpty()) {
      strip(line);
      line.append('\t');
    }
  }

  void endTable() throws Refusal {
    if (row) {
      end(false);
      row = false;
    }
  }

  /** Words as they stand in the file. */
  void words(CharSequence words, boolean raised) {
    StringBuilder at = inNote() ? note.words : line;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0') {
        space(at);
      } else {
        at.append(raised ? Raised.of(c) : c);
        glued = false;
      }
    }
  }

  /** A sign right behind the words so far. */
  void cling(String sign) {
    strip(line);
    line.append(sign);
  }

  /** Calls a note that stands elsewhere. Two calls in a row are two notes, not ¹² for ¹ and ². */
  void mark(String mark) {
    StringBuilder at = inNote() ? note.words : line;
    strip(at);
    if (!inNote() && called > 0 && line.length() == called) {
      line.append(' ');
    }
    at.append(Raised.of(mark));
    called = inNote() ? called : line.length();
  }

  void beginNote(String mark, Place.Where at) {
    mark(mark);
    note = new Note(mark, at);
    notes.add(note);
  }

  void endNote() {
    note = NONE;
  }

  private static void space(StringBuilder at) {
    if (!at.isEmpty() && at.charAt(at.length() - 1) != ' ' && at.charAt(at.length() - 1) != '\t') {
      at.append(' ');
    }
  }

  private static void strip(StringBuilder at) {
    while (!at.isEmpty() && at.charAt(at.length() - 1) == ' ') {
      at.setLength(at.length() - 1);
    }
  }

  /**
   * @param turns whether what follows belongs to the same block
   */
  private void end(boolean turns) throws Refusal {
    String words = line.toString().strip();
    line.setLength(0);
    called = 0;
    glued = false;
    if (!words.isEmpty()) {
      if (close && !first) {
        to.line(where);
      } else {
        to.paragraph(where);
      }
      to.write(words);
      first = false;
      close = turns;
    } else if (!turns) {
      close = false;
    }
  }

  void finish() throws Refusal {
    end(false);
    boolean opening = true;
    for (Note each : notes) {
      String words = each.words.toString().strip();
      if (opening) {
        to.paragraph(each.where);
      } else {
        to.line(each.where);
      }
      opening = false;
      to.write(Raised.of(each.mark)).write(each.mark.isEmpty() ? "" : " ").write(words);
    }
  }
}
