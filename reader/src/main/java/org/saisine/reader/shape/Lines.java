package org.saisine.reader.shape;

import java.util.Arrays;
import org.saisine.reader.language.Letters;

/** The lines of a source that are not blank, and the blanks between them. */
final class Lines {
  final String source;
  int[] start = new int[64];
  int[] end = new int[64];
  int[] indent = new int[64];

  /** Blank lines before the line. */
  int[] blanks = new int[64];

  boolean[] page = new boolean[64];
  int size;

  /** The width that lines were broken to; none where no line was. */
  final int width;

  /** Whether every line is followed by a blank one, as some extractions do. */
  final boolean spaced;

  private static final int WIDEST = 200;
  private static final int NARROWEST = 30;

  /** What lines of print are seldom longer than. */
  private static final int WIDE = 130;

  Lines(String source) {
    this.source = source;
    split();
    this.spaced = areSpaced();
    this.width = measure();
  }

  private void split() {
    int length = source.length();
    int at = 0;
    int blank = 0;
    boolean newPage = false;
    while (at <= length) {
      int stop = at;
      while (stop < length && !breaks(source.charAt(stop))) {
        stop++;
      }
      int first = at;
      while (first < stop && Letters.kind(source.charAt(first)) == Letters.SPACE) {
        first++;
      }
      int last = stop;
      while (last > first && Letters.kind(source.charAt(last - 1)) == Letters.SPACE) {
        last--;
      }
      if (first == last) {
        blank++;
      } else {
        add(first, last, first - at, blank, newPage);
        blank = 0;
        newPage = false;
      }
      if (stop < length && source.charAt(stop) == '\f') {
        newPage = true;
        blank = Math.max(0, blank - 1);
      }
      at = stop + 1;
      if (stop + 1 < length && source.charAt(stop) == '\r' && source.charAt(stop + 1) == '\n') {
        at++;
      }
    }
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029';
  }

  private void add(int first, int last, int spaces, int blank, boolean newPage) {
    if (size == start.length) {
      int more = size * 2;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      indent = Arrays.copyOf(indent, more);
      blanks = Arrays.copyOf(blanks, more);
      page = Arrays.copyOf(page, more);
    }
    start[size] = first;
    end[size] = last;
    indent[size] = spaces;
    blanks[size] = blank;
    page[size++] = newPage;
  }

  private boolean areSpaced() {
    int single = 0;
    int long_ = 0;
    int tight = 0;
    for (int i = 1; i < size; i++) {
      int length = end[i] - start[i];
      long_ += length > WIDEST ? 1 : 0;
      single += blanks[i] == 1 && length > 45 ? 1 : 0;
      tight += blanks[i] == 0 ? 1 : 0;
    }
    if (size < 12 || long_ > 0 || tight * 4 > size) {
      return false;
    }
    int openEnded = 0;
    for (int i = 1; i < size; i++) {
      boolean small = Character.isLowerCase(source.charAt(start[i]));
      boolean comma = ",;".indexOf(last(i - 1)) >= 0;
      openEnded += blanks[i] == 1 && small && !comma ? 1 : 0;
    }
    return openEnded * 3 > single && single * 3 > size;
  }

  /**
   * Only a line that the next one continues in small letters tells the width; the two longest in a
   * hundred may be something else.
   */
  private int measure() {
    int[] counts = new int[WIDEST + 1];
    int all = 0;
    for (int i = 0; i + 1 < size; i++) {
      int length = end[i] - start[i] + indent[i];
      boolean next = blanks[i + 1] <= (spaced ? 1 : 0);
      if (next && length <= WIDEST && Character.isLowerCase(source.charAt(start[i + 1]))) {
        counts[length]++;
        all++;
      }
    }
    int beyond = 0;
    for (int length = WIDEST; length >= NARROWEST; length--) {
      beyond += counts[length];
      if (beyond > all / 50) {
        return length;
      }
    }
    return all < 3 ? widest() : 0;
  }

  /** In a short text the longest of the broken lines must do. */
  private int widest() {
    int widest = 0;
    for (int i = 0; i + 1 < size; i++) {
      int length = end[i] - start[i] + indent[i];
      boolean next = blanks[i + 1] == 0 && length <= WIDE && length > WIDE / 2;
      widest = next ? Math.max(widest, length) : widest;
    }
    return widest;
  }

  /** Whether the first word of the next line would not have fitted behind line {@code i}. */
  boolean full(int i) {
    if (width == 0 || i + 1 >= size) {
      return false;
    }
    int word = start[i + 1];
    while (word < end[i + 1] && Letters.kind(source.charAt(word)) != Letters.SPACE) {
      word++;
    }
    int used = indent[i] + end[i] - start[i];
    // proportional type leaves some play
    return used + 1 + word - start[i + 1] > width - width / 12;
  }

  char first(int i) {
    return source.charAt(start[i]);
  }

  /** The last character of line {@code i} but for note marks and emphasis. */
  char last(int i) {
    int at = end[i] - 1;
    while (at > start[i] && (source.charAt(at) == '*' || Ink.superscript(source.charAt(at)) >= 0)) {
      at--;
    }
    return source.charAt(at);
  }

  int length(int i) {
    return end[i] - start[i];
  }
}
