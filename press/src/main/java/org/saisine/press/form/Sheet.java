package org.saisine.press.form;

import java.util.ArrayList;
import java.util.List;

/** The lines of a document as they are written, and the notes that they call. */
final class Sheet {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Tongue tongue;
  private final StringBuilder out = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private boolean row;

  Sheet(Tongue tongue) {
    this.tongue = tongue;
  }

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

  /** The words with the mark of a note; the note comes to the end of the document. */
  String noted(String words, String note) {
    notes.add(note);
    StringBuilder mark = new StringBuilder();
    for (char digit : Integer.toString(notes.size()).toCharArray()) {
      mark.append(RAISED.charAt(digit - '0'));
    }
    int at = words.length();
    while (tongue.marksBeforePoint() && at > 0 && stop(words.charAt(at - 1))) {
      at--;
    }
    return words.substring(0, at) + mark + words.substring(at);
  }

  private static boolean stop(char c) {
    return ".;,:؛،".indexOf(c) >= 0 || Character.isSpaceChar(c);
  }

  String text() {
    StringBuilder all = new StringBuilder(out);
    all.append(notes.isEmpty() ? "" : "\n");
    for (int i = 0; i < notes.size(); i++) {
      all.append(i + 1).append(' ').append(tongue.set(notes.get(i))).append('\n');
    }
    return all.toString();
  }
}
