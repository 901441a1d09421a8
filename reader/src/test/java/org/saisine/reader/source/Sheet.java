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
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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
    for (String line : text.split("\n")) {
      int space = line.indexOf(' ');
      boolean note =
          lines.size() > 8
              && space > 0
              && space < 3
              && line.chars().limit(space).allMatch(Character::isDigit)
              && (notes.size() + 1 == Integer.parseInt(line.substring(0, space)))
              && text.contains(raised(notes.size() + 1));
      if (note) {
        notes.put(notes.size() + 1, line.substring(space + 1));
      } else if (!line.isBlank()) {
        lines.add(new Line(line, !blank));
      }
      blank = line.isBlank();
    }
    return new Sheet(lines, notes);
  }

  private static String raised(int number) {
    StringBuilder all = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      all.append(RAISED.charAt(c - '0'));
    }
    return all.toString();
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
