package org.saisine.reader.language;

import java.util.Arrays;

/** One pass over a text that finds its words of interest: phrases, numbers and symbols. */
final class Scan {
  static final Entry NUMBER = Entry.NONE.and(new Meaning(Category.FIGURE, "number", 0));
  static final Entry FRACTION = Entry.NONE.and(new Meaning(Category.FIGURE, "fraction", 0));
  static final Entry SYMBOL = Entry.NONE.and(new Meaning(Category.FIGURE, "symbol", 0));

  /** The marks that each character is, as {@link Tokens#marked} asks for them. */
  static final byte[] MARKS = new byte[0x10000];

  static {
    for (char c : ".。؟".toCharArray()) {
      MARKS[c] = Tokens.STOP;
    }
    for (char c = 0; c < 0xffff; c++) {
      char folded = Letters.fold(c);
      MARKS[c] |= folded == '"' || "《》".indexOf(c) >= 0 ? (byte) Tokens.QUOTE : 0;
      MARKS[c] |= ",;:،؛、".indexOf(folded) >= 0 ? (byte) Tokens.SIGN : 0;
    }
    MARKS[')'] |= Tokens.CLOSED;
    MARKS['\n'] |= Tokens.BREAK;
    for (char c : "，；：。“".toCharArray()) {
      MARKS[c] |= Tokens.PART;
    }
  }

  final char[] text;
  final int length;
  final Lexicon lexicon;
  private final SymbolForms forms;
  int[] starts;
  int[] ends;
  Entry[] entries;

  /** What stands before each token, from the start of the one before. */
  byte[] marks;

  int size;
  private byte mark;

  /** Scans the first {@code length} characters of {@code text}. */
  Scan(char[] text, int length, Lexicon lexicon) {
    this.text = text;
    this.length = length;
    this.lexicon = lexicon;
    this.forms = new SymbolForms(text, length);
    int guess = 16 + length / 12;
    starts = new int[guess];
    ends = new int[guess];
    entries = new Entry[guess];
    marks = new byte[guess];
    int at = 0;
    while (at < length) {
      if (text[at] == ' ') {
        at++;
        continue;
      }
      byte kind = Letters.kind(text[at]);
      if (kind == Letters.DIGIT) {
        at = number(at);
      } else if (kind == Letters.LETTER || kind == Letters.IDEOGRAPH) {
        at = word(at, kind);
      } else {
        mark |= MARKS[text[at++]];
      }
    }
  }

  private int word(int at, byte kind) {
    char c = text[at];
    if (c >= 'A' && c <= 'Z') {
      int end = forms.symbol(at);
      if (end == 0 && (c == 'S' || c == 'E')) {
        end = forms.special(at);
        if (end > 0) {
          add(at, end, FRACTION);
          return end;
        }
      }
      if (end > 0) {
        add(at, end, SYMBOL);
        mark(at, end);
        return end;
      }
    }
    boolean letters = kind == Letters.LETTER;
    long word = letters ? lexicon.word(text, at, length) : (long) (at + 1) << 32;
    long match =
        letters && !lexicon.opens(word) ? Lexicon.NOTHING : lexicon.match(text, at, length);
    if (match == Lexicon.NOTHING) {
      return Lexicon.end(word);
    }
    int end = Lexicon.end(match);
    Entry entry = lexicon.entry(match);
    int dashed = forms.behindDash(end);
    int special = dashed > 0 && entry.is(Category.SPECIAL_SESSION) ? dashed : 0;
    add(at, Math.max(end, special), special > 0 ? FRACTION : entry);
    // no mark is in a word of letters
    mark(Lexicon.end(word), end);
    return Math.max(end, special);
  }

  /** Digits; or two runs of digits with a slash between them, the form of a bare number. */
  private int number(int at) {
    long match = lexicon.match(text, at, length);
    if (match != Lexicon.NOTHING) {
      add(at, Lexicon.end(match), lexicon.entry(match));
      mark(at, Lexicon.end(match));
      return Lexicon.end(match);
    }
    int end = forms.digits(at);
    if (end < length - 1 && text[end] == '/' && Letters.kind(text[end + 1]) == Letters.DIGIT) {
      int second = forms.digits(end + 1);
      boolean ends = second >= length || text[second] != '/' && !Letters.joined('0', text[second]);
      if (ends || section(second)) {
        add(at, second, FRACTION);
        return second;
      }
    }
    add(at, end, NUMBER);
    return suffix(end);
  }

  /** Whether one capital stands alone here: "59/113A" is section A of 59/113. */
  private boolean section(int at) {
    boolean alone = at + 1 == length || at + 1 < length && !Letters.joined('A', text[at + 1]);
    return alone && text[at] >= 'A' && text[at] <= 'Z';
  }

  /** The ending of an ordinal that a sign ties to its number: "15-е". */
  private int suffix(int at) {
    if (at < length && Letters.kind(text[at]) == Letters.OTHER) {
      long match = lexicon.match(text, at, length);
      if (lexicon.is(match, Category.ORDINAL_SUFFIX)) {
        add(at, Lexicon.end(match), lexicon.entry(match));
        mark(at, Lexicon.end(match));
        return Lexicon.end(match);
      }
    }
    return at;
  }

  private void add(int start, int end, Entry entry) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    marks[size] = mark;
    mark = 0;
    entries[size++] = entry;
  }

  /** Takes note of the marks in the token that was added last. */
  private void mark(int from, int to) {
    for (int at = from; at < to; at++) {
      mark |= MARKS[text[at]];
    }
  }
}
