package org.saisine.reader.shape;

import java.util.Arrays;
import org.saisine.reader.language.Letters;

/** The lines of a source that are not blank, and the blanks between them. */
final class Lines {
  final Script script;
  final char[] chars;
  int[] start = new int[64];
  int[] end = new int[64];
  int[] indent = new int[64];

  /** Blank lines before the line. */
  int[] blanks = new int[64];

  boolean[] page = new boolean[64];

  /** Whether a tab stands in the line. */
  boolean[] tabbed = new boolean[64];

  int size;

  /** Whether an upright stroke stands anywhere, as in tables drawn with them. */
  boolean piped;

  /** How they were printed. */
  final Print print;

  /** Whether every line is followed by a blank one, as some extractions do. */
  final boolean spaced;

  /** Whether the text is written in signs that stand without spaces between words. */
  final boolean unspaced;

  /** No line of print is longer. */
  static final int WIDEST = 200;

  /** From here on signs and their punctuation take the room of two letters. */
  static final char FULL = '\u2e80';

  /** So many blanks hold columns apart. */
  private static final int ROOM = 3;

  Lines(Script script) {
    this.script = script;
    this.chars = script.chars;
    split();
    halve();
    this.unspaced = ideographic();
    this.spaced = areSpaced();
    this.print = new Print(this);
  }

  private static final byte TAB = 1;
  private static final byte STROKE = 2;
  private static final byte BREAK = 3;

  /** What ends a line or divides it. */
  private static final byte[] CUTS = new byte[0x10000];

  static {
    CUTS['\t'] = TAB;
    CUTS['|'] = STROKE;
    for (char c : "\n\u000b\f\r\u2028\u2029".toCharArray()) {
      CUTS[c] = BREAK;
    }
  }

  private void split() {
    int length = script.length;
    int at = 0;
    int blank = 0;
    boolean newPage = false;
    while (at <= length) {
      int stop = at;
      boolean tab = false;
      while (stop < length && CUTS[chars[stop]] != BREAK) {
        byte cut = CUTS[chars[stop++]];
        tab |= cut == TAB;
        piped |= cut == STROKE;
      }
      int first = at;
      while (first < stop && Letters.kind(chars[first]) == Letters.SPACE) {
        first++;
      }
      int last = stop;
      while (last > first && Letters.kind(chars[last - 1]) == Letters.SPACE) {
        last--;
      }
      if (first == last) {
        blank++;
      } else {
        int right = HeadCells.right(script, first, last, size);
        add(first, HeadCells.left(chars, first, right), first - at, blank, newPage, tab);
        if (right < last) {
          add(right, last, 0, 1, false, tab);
        }
        blank = 0;
        newPage = false;
      }
      if (stop < length && chars[stop] == '\f') {
        newPage = true;
        blank = Math.max(0, blank - 1);
      }
      at = stop + 1;
      if (stop + 1 < length && chars[stop] == '\r' && chars[stop + 1] == '\n') {
        at++;
      }
    }
  }

  private void add(int first, int last, int spaces, int blank, boolean newPage, boolean tab) {
    if (size == start.length) {
      int more = size * 2;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      indent = Arrays.copyOf(indent, more);
      blanks = Arrays.copyOf(blanks, more);
      page = Arrays.copyOf(page, more);
      tabbed = Arrays.copyOf(tabbed, more);
    }
    start[size] = first;
    end[size] = last;
    indent[size] = spaces;
    blanks[size] = blank;
    // a tab at the margin is an indent
    tabbed[size] = tab && script.find('\t', first, last) >= 0;
    page[size++] = newPage;
  }

  /**
   * Takes back a blank line after every line, where the text still tells paragraphs apart by more:
   * every gap is odd then, and many are wider than one.
   */
  private void halve() {
    int apart = 0;
    int gaps = 0;
    int longer = 0;
    for (int i = 1; i < size; i++) {
      if (!page[i] && blanks[i] % 2 == 0) {
        return;
      }
      gaps++;
      apart += blanks[i] >= 3 ? 1 : 0;
      longer += length(i) > WIDEST ? 1 : 0;
    }
    boolean paragraphs = apart * 2 > gaps;
    boolean print = longer == 0 && apart * 7 > gaps;
    for (int i = 1; i < size && (paragraphs || print); i++) {
      blanks[i] /= 2;
    }
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
      boolean small = Character.isLowerCase(chars[start[i]]);
      boolean comma = ",;".indexOf(last(i - 1)) >= 0;
      openEnded += blanks[i] == 1 && small && !comma ? 1 : 0;
    }
    return openEnded * 3 > single && single * 3 > size;
  }

  private static final int APART = 11;

  private boolean ideographic() {
    int signs = 0;
    int limit = Math.min(script.length, 4000);
    // one character in eleven tells what all of them do
    for (int i = 0; i < limit && Math.abs(signs) * APART <= limit - i + APART; i += APART) {
      byte kind = Letters.kind(chars[i]);
      signs += kind == Letters.IDEOGRAPH ? 1 : kind == Letters.LETTER ? -1 : 0;
    }
    return signs > 0;
  }

  /** Where the last column of line {@code i} begins, if blanks hold columns apart; else 0. */
  int column(int i) {
    int column = 0;
    int room = 0;
    int at = indent[i];
    for (int k = start[i]; k < end[i]; k++) {
      char c = chars[k];
      column = c != ' ' && room >= ROOM ? at : column;
      room = c == ' ' ? room + 1 : 0;
      at += c >= FULL ? 2 : 1;
    }
    return column;
  }

  char first(int i) {
    return chars[start[i]];
  }

  /** The last character of line {@code i} but for note marks and emphasis. */
  char last(int i) {
    int at = end[i] - 1;
    while (at > start[i] && beside(chars[at])) {
      at--;
    }
    return chars[behindMark(at, start[i])];
  }

  /** The comma that the mark of a note is glued to, as in "States,2"; else {@code at}. */
  private int behindMark(int at, int start) {
    int mark = at;
    while (mark > start && mark > at - 2 && Letters.kind(chars[mark]) == Letters.DIGIT) {
      mark--;
    }
    boolean glued = mark < at && mark > start && ",;".indexOf(chars[mark]) >= 0;
    return glued && Letters.kind(chars[mark - 1]) == Letters.LETTER ? mark : at;
  }

  private static boolean beside(char c) {
    return c == '*' || Pen.superscript(c) >= 0 || Letters.invisible(c) && c != '\u00ad';
  }

  String string(int from, int to) {
    return script.string(from, to);
  }

  int length(int i) {
    return end[i] - start[i];
  }
}
