package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.List;

/** Takes notes from the feet of pages: small type, behind a rule or opened by a mark. */
final class PdfNotes {
  private static final float SMALLER = 0.95f;

  private final float bodySize;
  private final List<Note> notes = new ArrayList<>();

  /** A note and the lines that it has, from the first on. */
  static final class Note {
    final List<PdfLine> lines = new ArrayList<>();
  }

  PdfNotes(float bodySize) {
    this.bodySize = bodySize;
  }

  List<Note> notes() {
    return notes;
  }

  /** The lines of a page without its notes. */
  List<PdfLine> without(List<PdfLine> lines) {
    int from = lines.size();
    int rule = -1;
    for (int i = lines.size() - 1; i >= 0 && rule < 0; i--) {
      PdfLine line = lines.get(i);
      if (rule(line)) {
        rule = i;
      } else if (line.size() > bodySize * SMALLER) {
        break;
      } else if (opens(line)) {
        from = i;
      }
    }
    int first = rule >= 0 ? rule + 1 : from;
    for (PdfLine line : lines.subList(first, lines.size())) {
      if (opens(line) || notes.isEmpty()) {
        notes.add(new Note());
      }
      notes.getLast().lines.add(line);
    }
    return lines.subList(0, rule >= 0 ? rule : from);
  }

  private static boolean rule(PdfLine line) {
    String text = line.text();
    return text.length() >= 5 && text.chars().allMatch(c -> c == '_' || c == '─' || c == '—');
  }

  private static boolean opens(PdfLine line) {
    return !number(line.cells().getFirst().text()).isEmpty();
  }

  /** The mark that opens a note as it is printed: "¹", "1 ", "*", in Arabic "(¹)". */
  private static String number(String text) {
    int open = text.startsWith("(") ? 1 : 0;
    int at = open;
    while (at < text.length() && at < 4 && Raised.is(text.charAt(at))) {
      at++;
    }
    boolean raised = at > open;
    while (!raised && at < text.length() && at < 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    while (at == 0 && at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    boolean closed = at < text.length() && text.charAt(at) == (open > 0 ? ')' : ' ');
    boolean whole = open > 0 ? closed : closed || raised || text.startsWith("*");
    return at > open && whole ? text.substring(0, at + open) : "";
  }

  /** The words of a note, its mark raised. */
  static String mark(String text) {
    String number = number(text);
    String words = text.substring(number.length()).replace('\t', ' ').strip();
    return number.isEmpty() ? words : Raised.of(number) + " " + words;
  }
}
