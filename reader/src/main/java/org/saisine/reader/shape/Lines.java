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

  /** The width that lines were broken to, in characters; none where no line was. */
  final int width;

  /** The same where a sign takes the room of two letters, as in print. */
  private final int cells;

  /** Whether every line is followed by a blank one, as some extractions do. */
  final boolean spaced;

  /** Whether the text is written in signs that stand without spaces between words. */
  final boolean unspaced;

  /** Whether paragraphs are always held apart, 1 or 0; -1 before anybody asked. */
  private int parted = -1;

  /** One in so many is an accident. */
  private static final int SELDOM = 10;

  private static final int WIDEST = 200;
  private static final int NARROWEST = 30;

  /** From here on signs and their punctuation take the room of two letters. */
  private static final char FULL = '\u2e80';

  /** So many blanks hold columns apart. */
  private static final int ROOM = 3;

  /** What lines of print are seldom longer than. */
  private static final int WIDE = 130;

  Lines(Script script) {
    this.script = script;
    this.chars = script.chars;
    split();
    halve();
    this.unspaced = ideographic();
    this.spaced = areSpaced();
    this.width = measure(false);
    this.cells = unspaced ? measure(true) : 0;
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

  private boolean ideographic() {
    int signs = 0;
    int limit = Math.min(script.length, 4000);
    // a third of the characters tells what all of them do
    for (int i = 0; i < limit && Math.abs(signs) * 3 <= limit - i + 2; i += 3) {
      byte kind = Letters.kind(chars[i]);
      signs += kind == Letters.IDEOGRAPH ? 1 : kind == Letters.LETTER ? -1 : 0;
    }
    return signs > 0;
  }

  /**
   * Whether line {@code i} goes on with what the line before says: small letters tell; without
   * them, that nothing ended before it.
   */
  private boolean continues(int i, boolean print) {
    char c = chars[start[i]];
    return Character.isLowerCase(c)
        || print && Letters.caseless(c) && !Flow.closes(last(i - 1)) && end[i] > start[i] + 1;
  }

  /**
   * Only a line that the next one continues tells the width; the two longest in a hundred may be
   * something else.
   */
  private int measure(boolean print) {
    int[] counts = new int[WIDEST + 1];
    int all = 0;
    int longer = 0;
    boolean broken = printed();
    for (int i = 0; i + 1 < size; i++) {
      longer += end[i] - start[i] > WIDEST ? 1 : 0;
      int length = print ? cells(i) : end[i] - start[i] + indent[i];
      boolean next = blanks[i + 1] <= (spaced ? 1 : 0);
      if (next && length <= WIDEST && continues(i + 1, broken) && !tabbed[i]) {
        counts[length]++;
        all++;
      }
    }
    int beyond = 0;
    for (int length = WIDEST; length >= NARROWEST; length--) {
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
    for (int i = 0; i + 1 < size; i++) {
      longer += end[i] - start[i] > WIDEST ? 1 : 0;
      broken += blanks[i + 1] == 0 && continues(i + 1, true) ? 1 : 0;
    }
    return broken > longer;
  }

  /** In a short text the longest of the broken lines must do. */
  private int widest() {
    // signs are as wide as two letters
    int least = unspaced ? WIDE / 4 : WIDE / 2;
    int widest = 0;
    for (int i = 0; i + 1 < size; i++) {
      int length = end[i] - start[i] + indent[i];
      boolean next = blanks[i + 1] == 0 && length <= WIDE && length > least;
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
    while (word < end[i + 1] && Letters.kind(chars[word]) != Letters.SPACE) {
      word++;
      if (unspaced) {
        break;
      }
    }
    int used = indent[i] + end[i] - start[i];
    // proportional type leaves some play
    return used + 1 + word - start[i + 1] > width - width / 12
        || unspaced && cells > 0 && cells(i) + 2 > cells - cells / 12;
  }

  /** Whether paragraphs are always held apart: then none begins right behind a full line. */
  boolean parted() {
    if (parted < 0) {
      int apart = 0;
      int tight = 0;
      for (int i = 0; i + 1 < size; i++) {
        apart += blanks[i + 1] > 0 ? 1 : 0;
        tight += blanks[i + 1] == 0 && Flow.closes(last(i)) && !full(i) ? 1 : 0;
      }
      parted = !spaced && tight * SELDOM < apart ? 1 : 0;
    }
    return parted > 0;
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

  private int cells(int i) {
    int all = indent[i];
    for (int at = start[i]; at < end[i]; at++) {
      all += chars[at] >= FULL ? 2 : 1;
    }
    return all;
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
