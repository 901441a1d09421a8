package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A village document as its plain text tells it, to be written in other formats.
 *
 * @param lines in their order, notes left out
 * @param notes by the number that calls them
 */
record Sheet(List<Line> lines, Map<Integer, String> notes) {
  /** So many blanks hold columns apart. */
  private static final String ROOM = "   ";

  static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * A line.
   *
   * @param close whether it follows the line before without a blank
   */
  record Line(String text, boolean close) {}

  /**
   * A stretch of a line.
   *
   * @param note the note that it calls; 0 for words
   */
  record Run(String words, int note) {}

  static Sheet of(String text) {
    List<Line> lines = new ArrayList<>();
    Map<Integer, String> notes = new LinkedHashMap<>();
    boolean blank = true;
    int columns = columns(text);
    for (String line : text.split("\n")) {
      int next = notes.size() + 1;
      String mark = text.contains("(" + raised(next) + ")") ? "(" + next + ") " : next + " ";
      if (lines.size() > 8 && line.startsWith(mark) && text.contains(raised(next))) {
        notes.put(next, line.substring(mark.length()));
      } else if (line.startsWith(ROOM) && line.strip().split(ROOM).length == 1) {
        Line row = lines.removeLast();
        lines.add(new Line(row.text + " " + line.strip(), row.close));
      } else if (line.contains(ROOM)) {
        String[] cells = line.strip().split(ROOM + " *");
        lines.add(new Line("\t".repeat(columns - cells.length) + String.join("\t", cells), !blank));
      } else if (!line.isBlank()) {
        lines.add(new Line(line, !blank));
      }
      blank = line.isBlank();
    }
    return new Sheet(lines, notes);
  }

  /** How many columns blanks hold apart, at most. */
  private static int columns(String text) {
    return text.lines().mapToInt(line -> line.strip().split(ROOM + " *").length).max().orElse(1);
  }

  static String raised(int number) {
    StringBuilder all = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      all.append(RAISED.charAt(c - '0'));
    }
    return all.toString();
  }

  /** Arabic puts the numbers of notes in brackets, in the text and at the foot. */
  boolean bracketed() {
    return lines.stream().anyMatch(line -> line.text.contains("(" + raised(1) + ")"));
  }

  /** The words of a line and the marks of notes between them. */
  static List<Run> runs(String line) {
    List<Run> runs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int note = 0;
    for (int i = 0; i <= line.length(); i++) {
      int digit = i < line.length() ? RAISED.indexOf(line.charAt(i)) : -1;
      if (digit >= 0) {
        note = note * 10 + digit;
        continue;
      }
      if (note > 0) {
        runs.add(new Run(words.toString(), 0));
        runs.add(new Run("", note));
        words.setLength(0);
        note = 0;
      }
      words.append(i < line.length() ? line.substring(i, i + 1) : "");
    }
    runs.add(new Run(words.toString(), 0));
    return runs.stream().filter(run -> run.note > 0 || !run.words.isEmpty()).toList();
  }
}
