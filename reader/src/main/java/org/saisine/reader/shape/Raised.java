package org.saisine.reader.shape;

/** The raised marks that call notes, as far as they were looked at. */
final class Raised {
  private final Lines lines;
  private final Starts starts;

  /** The highest note that was called before line {@code looked}. */
  private int highest;

  private int looked;

  /** The last line that began with a call. */
  private int own = -1;

  Raised(Lines lines, Starts starts) {
    this.lines = lines;
    this.starts = starts;
  }

  /** Whether the raised mark that begins line {@code j} calls its note: none has before. */
  boolean calls(int note, int j) {
    if (!starts.raised(lines.start[j])) {
      return false;
    }
    while (looked < j) {
      look(looked++);
    }
    if (note > highest && (highest > 0 || lines.unspaced)) {
      highest = note;
      own = j;
    }
    return own == j;
  }

  /** What a line calls; the mark that it begins with is rather that of a note. */
  private void look(int line) {
    int at = lines.start[line];
    while (at < lines.end[line] && Pen.superscript(lines.chars[at]) >= 0) {
      at++;
    }
    while (at < lines.end[line]) {
      int number = 0;
      while (at < lines.end[line] && Pen.superscript(lines.chars[at]) >= 0 && number < 100) {
        number = number * 10 + Pen.superscript(lines.chars[at++]);
      }
      highest = Math.max(highest, number);
      at++;
    }
  }
}
