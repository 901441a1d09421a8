package org.saisine.press.form;

import java.util.ArrayList;
import java.util.List;

/** The lines of a document as they are written, and the notes that they call. */
final class Sheet {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Tongue tongue;
  private final StringBuilder out = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();
  private boolean row;

  /** The last number of a note that is taken. */
  private int made;

  Sheet(Tongue tongue) {
    this.tongue = tongue;
  }

  /** A note and what calls it. */
  private record Note(String mark, String words) {}

  /** A line with an empty one behind it; none where there are no words. */
  void line(String words) {
    if (!words.isBlank()) {
      out.append(out.isEmpty() ? "" : "\n").append(tongue.set(words)).append('\n');
      row = false;
    }
  }

  /** A row of a table, right under the one before it. */
  void row(List<String> cells) {
    out.append(out.isEmpty() || row ? "" : "\n");
    out.append(tongue.set(String.join("\t", cells))).append('\n');
    row = true;
  }

  /** The words with the mark of a note that is made; the note comes to the end of the document. */
  String noted(String words, String note) {
    int at = words.length();
    while (tongue.marksBeforePoint() && at > 0 && stop(words.charAt(at - 1))) {
      at--;
    }
    String mark = Integer.toString(++made);
    note(mark, note);
    return words.substring(0, at) + raised(mark) + words.substring(at);
  }

  /** Keeps a mark for a note of the record. */
  void keep(String mark) {
    boolean number = mark.length() < 6 && mark.chars().allMatch(c -> c >= '0' && c <= '9');
    made = Math.max(made, number ? Integer.parseInt(mark) : 0);
  }

  /** A note that comes to the end of the document. */
  void note(String mark, String note) {
    notes.add(new Note(mark, note));
  }

  /** The mark of a note as it stands behind a word. */
  static String raised(String mark) {
    StringBuilder raised = new StringBuilder();
    for (char c : mark.toCharArray()) {
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  private static boolean stop(char c) {
    return ".;,:؛،".indexOf(c) >= 0 || Character.isSpaceChar(c);
  }

  String text() {
    StringBuilder all = new StringBuilder(out);
    all.append(notes.isEmpty() ? "" : "\n");
    for (int i = 0; i < notes.size(); i++) {
      all.append(notes.get(i).mark).append(' ').append(tongue.set(notes.get(i).words)).append('\n');
    }
    return all.toString();
  }
}
