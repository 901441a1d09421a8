package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/** How lines were printed: to which width, and whether with room between paragraphs. */
final class Print {
  /** The width that lines were broken to, in characters; none where no line was. */
  final int width;

  /** The same where a sign takes the room of two letters, as in print. */
  private final int cells;

  /** Whether paragraphs are always held apart, 1 or 0; -1 before anybody asked. */
  private int parted = -1;

  /** One in so many is an accident. */
  private static final int SELDOM = 10;

  private static final int NARROWEST = 30;

  /** What lines of print are seldom longer than. */
  private static final int WIDE = 130;

  private final Lines lines;

  Print(Lines lines) {
    this.lines = lines;
    this.width = measure(false);
    this.cells = lines.unspaced ? measure(true) : 0;
  }

  /**
   * Whether line {@code i} goes on with what the line before says: small letters tell; without
   * them, that nothing ended before it.
   */
  private boolean continues(int i, boolean print) {
    char c = lines.chars[lines.start[i]];
    return Character.isLowerCase(c)
        || print
            && Letters.caseless(c)
            && !Flow.closes(lines.last(i - 1))
            && lines.end[i] > lines.start[i] + 1;
  }

  /**
   * Only a line that the next one continues tells the width; the two longest in a hundred may be
   * something else.
   */
  private int measure(boolean print) {
    int[] counts = new int[Lines.WIDEST + 1];
    int all = 0;
    int longer = 0;
    boolean broken = printed();
    for (int i = 0; i + 1 < lines.size; i++) {
      longer += lines.end[i] - lines.start[i] > Lines.WIDEST ? 1 : 0;
      int length = print ? cells(i) : lines.end[i] - lines.start[i] + lines.indent[i];
      boolean next = lines.blanks[i + 1] <= (lines.spaced ? 1 : 0);
      if (next && length <= Lines.WIDEST && continues(i + 1, broken) && !lines.tabbed[i]) {
        counts[length]++;
        all++;
      }
    }
    int beyond = 0;
    for (int length = Lines.WIDEST; length >= NARROWEST; length--) {
      beyond += counts[length];
      if (beyond > all / 50) {
        // between whole paragraphs only narrow titles were broken, by hand
        return longer > all && length < WIDE / 2 ? 0 : length;
      }
    }
    return all < 3 ? widest() : 0;
  }

  /** Whether there are more lines that the next one seems to continue than lines too long. */
  private boolean printed() {
    int longer = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size; i++) {
      longer += lines.end[i] - lines.start[i] > Lines.WIDEST ? 1 : 0;
      broken += lines.blanks[i + 1] == 0 && continues(i + 1, true) ? 1 : 0;
    }
    return broken > longer;
  }

  /** In a short text the longest of the broken lines must do. */
  private int widest() {
    // signs are as wide as two letters
    int least = lines.unspaced ? WIDE / 4 : WIDE / 2;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size; i++) {
      int length = lines.end[i] - lines.start[i] + lines.indent[i];
      boolean next = lines.blanks[i + 1] == 0 && length <= WIDE && length > least;
      widest = next ? Math.max(widest, length) : widest;
    }
    return widest;
  }

  /** Whether the first word of line {@code next} would not have fitted behind line {@code i}. */
  boolean full(int i, int next) {
    if (width == 0 || next >= lines.size) {
      return false;
    }
    int word = lines.start[next];
    while (word < lines.end[next] && Letters.kind(lines.chars[word]) != Letters.SPACE) {
      word++;
      if (lines.unspaced) {
        break;
      }
    }
    int used = lines.indent[i] + lines.end[i] - lines.start[i];
    // proportional type leaves some play
    return used + 1 + word - lines.start[next] > width - width / 12
        || lines.unspaced && cells > 0 && cells(i) + 2 > cells - cells / 12;
  }

  /** Whether paragraphs are always held apart: then none begins right behind a full line. */
  boolean parted() {
    if (parted < 0) {
      int apart = 0;
      int tight = 0;
      for (int i = 0; i + 1 < lines.size; i++) {
        apart += lines.blanks[i + 1] > 0 ? 1 : 0;
        tight += lines.blanks[i + 1] == 0 && Flow.closes(lines.last(i)) && !full(i, i + 1) ? 1 : 0;
      }
      parted = !lines.spaced && tight * SELDOM < apart ? 1 : 0;
    }
    return parted > 0;
  }

  private int cells(int i) {
    int all = lines.indent[i];
    for (int at = lines.start[i]; at < lines.end[i]; at++) {
      all += lines.chars[at] >= Lines.FULL ? 2 : 1;
    }
    return all;
  }
}
