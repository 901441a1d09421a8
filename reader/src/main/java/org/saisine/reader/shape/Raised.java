package org.saisine.reader.shape;

/** The raised marks that call notes, as far as they were looked at. */
final class Raised {
  private final Lines lines;
  private final Starts starts;

  /** The highest note that was called before line {@code looked}. */
  private int highest;

  private int looked;

  Raised(Lines lines, Starts starts) {
    this.lines = lines;
    this.starts = starts;
  }

  /** Whether the raised mark that begins line {@code j} calls its note: none has before. */
  boolean calls(int note, int j) {
    int before = starts.raised(lines.start[j]) ? until(j) : note;
    return note > before && (before > 0 || lines.unspaced);
  }

  /** The highest note that is called before line {@code j}; no line is looked at twice. */
  private int until(int j) {
    int from = looked < j ? lines.start[looked] : lines.start[j];
    for (int at = from; at < lines.start[j]; at++) {
      int number = 0;
      while (Pen.superscript(lines.chars[at]) >= 0 && number < 100) {
        number = number * 10 + Pen.superscript(lines.chars[at++]);
      }
      highest = Math.max(highest, number);
    }
    looked = Math.max(looked, j);
    return highest;
  }
}
