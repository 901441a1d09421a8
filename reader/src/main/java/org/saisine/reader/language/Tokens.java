package org.saisine.reader.language;

import java.util.Arrays;

/**
 * The words of interest of a text, in order: phrases of the data, numbers and symbols. Found in one
 * pass that looks at each character a bounded number of times.
 */
public final class Tokens {
  private static final Entry NUMBER = Entry.NONE.and(new Meaning(Category.FIGURE, "number", 0));
  private static final Entry FRACTION = Entry.NONE.and(new Meaning(Category.FIGURE, "fraction", 0));
  private static final Entry SYMBOL = Entry.NONE.and(new Meaning(Category.FIGURE, "symbol", 0));

  /** A mark that may end a sentence. */
  public static final int STOP = 1;

  /** A quotation mark. */
  public static final int QUOTE = 2;

  /** A mark that parts clauses where no spaces part words, or opens a quotation. */
  public static final int PART = 4;

  /** A bracket that closes, as behind the letter of a point. */
  public static final int CLOSED = 8;

  /** The end of a block, which ends every quotation. */
  public static final int BREAK = 16;

  /** A comma, a semicolon or a colon of any script. */
  public static final int SIGN = 32;

  private static final byte[] MARKS = new byte[0x10000];

  static {
    for (char c : ".。؟".toCharArray()) {
      MARKS[c] = STOP;
    }
    for (char c = 0; c < 0xffff; c++) {
      char folded = Letters.fold(c);
      MARKS[c] |= folded == '"' || "《》".indexOf(c) >= 0 ? (byte) QUOTE : 0;
      MARKS[c] |= ",;:،؛、".indexOf(folded) >= 0 ? (byte) SIGN : 0;
    }
    MARKS[')'] |= CLOSED;
    MARKS['\n'] |= BREAK;
    for (char c : "，；：。“".toCharArray()) {
      MARKS[c] |= PART;
    }
  }

  private final char[] text;
  private final Lexicon lexicon;
  private final SymbolForms forms;
  private int[] starts;
  private int[] ends;
  private Entry[] entries;

  /** What stands before each token, from the start of the one before. */
  private byte[] marks;

  private int size;
  private byte mark;

  /** The first tokens of pages: where blocks start is asked all the time. */
  private int[] pages = new int[0];

  private static final int PAGE = 7;

  /** What the tokens of each group of {@code 1 << GROUP} can mean. */
  private long[] groups = new long[0];

  private static final int GROUP = 5;

  private Tokens(char[] text, int length, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.forms = new SymbolForms(text, length);
    int guess = 16 + length / 12;
    starts = new int[guess];
    ends = new int[guess];
    entries = new Entry[guess];
    marks = new byte[guess];
  }

  /** Scans the first {@code length} characters of {@code text}. */
  public static Tokens scan(char[] text, int length, Lexicon lexicon) {
    Tokens tokens = new Tokens(text, length, lexicon);
    int at = 0;
    while (at < length) {
      if (text[at] == ' ') {
        at++;
        continue;
      }
      byte kind = Letters.kind(text[at]);
      if (kind == Letters.DIGIT) {
        at = tokens.number(at, length);
      } else if (kind == Letters.LETTER || kind == Letters.IDEOGRAPH) {
        at = tokens.word(at, length, kind);
      } else {
        tokens.mark |= MARKS[text[at++]];
      }
    }
    tokens.page(length);
    tokens.group();
    return tokens;
  }

  private int word(int at, int length, byte kind) {
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
    int special = entry.is(Category.SPECIAL_SESSION) ? forms.behindDash(end) : 0;
    add(at, Math.max(end, special), special > 0 ? FRACTION : entry);
    // no mark is in a word of letters
    mark(Lexicon.end(word), end);
    return Math.max(end, special);
  }

  /** Digits; or two runs of digits with a slash between them, the form of a bare number. */
  private int number(int at, int length) {
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
      if (ends || section(second, length)) {
        add(at, second, FRACTION);
        return second;
      }
    }
    add(at, end, NUMBER);
    return suffix(end, length);
  }

  /** Whether one capital stands alone here: "59/113A" is section A of 59/113. */
  private boolean section(int at, int length) {
    boolean alone = at + 1 == length || at + 1 < length && !Letters.joined('A', text[at + 1]);
    return alone && text[at] >= 'A' && text[at] <= 'Z';
  }

  /** The ending of an ordinal that a sign ties to its number: "15-е". */
  private int suffix(int at, int length) {
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

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} starts. */
  public int start(int i) {
    return starts[i];
  }

  /**
   * Whether a mark, as {@link #STOP} or {@link #QUOTE}, stands before token {@code i}, or in the
   * one before.
   */
  public boolean marked(int i, int mark) {
    return (marks[i] & mark) != 0;
  }

  /** Whether a mark that parts clauses stands between token {@code i} and the next. */
  public boolean parted(int i) {
    boolean parted = false;
    // where none stands from its start on, none stands behind it
    if (i + 1 < size && marked(i + 1, PART)) {
      for (int at = ends[i]; at < starts[i + 1]; at++) {
        parted |= (MARKS[text[at]] & PART) != 0;
      }
    }
    return parted;
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** The first token that starts at {@code offset} or later; {@link #size()} where none does. */
  public int from(int offset) {
    int page = offset >> PAGE;
    if (page < 0 || page >= pages.length) {
      return page < 0 ? 0 : size;
    }
    int i = pages[page];
    while (i < size && starts[i] < offset) {
      i++;
    }
    return i;
  }

  /** Notes the first token from each {@code 1 << PAGE} characters on. */
  private void page(int length) {
    pages = new int[(length >> PAGE) + 1];
    int i = 0;
    for (int page = 0; page < pages.length; page++) {
      while (i < size && starts[i] < page << PAGE) {
        i++;
      }
      pages[page] = i;
    }
  }

  /** Notes what each group of tokens can mean: what is rare is in few of them. */
  private void group() {
    groups = new long[(size >> GROUP) + 1];
    for (int i = 0; i < size; i++) {
      groups[i >> GROUP] |= entries[i].categories();
    }
  }

  /**
   * The first token from {@code from} on that can mean any of the categories in {@link
   * Category#bits}; {@link #size()} where none does.
   */
  public int next(int from, long categories) {
    int i = from;
    while (i < size && !entries[i].any(categories)) {
      i++;
      while (i < size && (i & (1 << GROUP) - 1) == 0 && (groups[i >> GROUP] & categories) == 0) {
        i += 1 << GROUP;
      }
    }
    return Math.min(i, size);
  }

  /** Whether any phrase of the language can mean {@code value} of {@code category}. */
  public boolean known(Category category, String value) {
    return lexicon.knows(category, value);
  }

  /** Whether token {@code i} can mean {@code category}; false outside the tokens. */
  public boolean is(int i, Category category) {
    return i >= 0 && i < size && entries[i].is(category);
  }

  /**
   * Whether token {@code i} can mean any of the categories in {@link Category#bits}: most tokens
   * mean nothing to most who ask, and one question tells.
   */
  public boolean any(int i, long categories) {
    return i >= 0 && i < size && entries[i].any(categories);
  }

  /** The bits of values that {@link #may} asks for. */
  public static long values(String... values) {
    return Entry.bits(values);
  }

  /**
   * Whether token {@code i} may have any of the values in {@link #values}, in whatever category;
   * false only where it has none.
   */
  public boolean may(int i, long values) {
    return i >= 0 && i < size && entries[i].may(values);
  }

  /** Whether token {@code i} can mean {@code value} of {@code category}. */
  public boolean is(int i, Category category, String value) {
    return i >= 0 && i < size && entries[i].is(category, value);
  }

  /** Whether token {@code i} is a run of digits. */
  public boolean isNumber(int i) {
    return i >= 0 && i < size && entries[i] == NUMBER;
  }

  /** Whether token {@code i} is two numbers with a slash: 60/251. */
  public boolean isFraction(int i) {
    return i >= 0 && i < size && entries[i] == FRACTION;
  }

  /** Whether token {@code i} is a symbol: A/HRC/54/28. */
  public boolean isSymbol(int i) {
    return i >= 0 && i < size && entries[i] == SYMBOL;
  }

  /** The value of token {@code i} in {@code category}; empty where it has none. */
  public String value(int i, Category category) {
    return i >= 0 && i < size ? entries[i].value(category) : "";
  }

  /** The number that token {@code i} means in {@code category}. */
  public int number(int i, Category category) {
    return i >= 0 && i < size ? entries[i].number(category) : 0;
  }

  /** The value of a run of digits; -1 where token {@code i} is none or has more than nine. */
  public int digits(int i) {
    if (!isNumber(i) || ends[i] - starts[i] > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + Letters.fold(text[at]) - '0';
    }
    return value;
  }

  /** The characters of token {@code i}. */
  public String text(int i) {
    return new String(text, starts[i], ends[i] - starts[i]);
  }

  /** Whether the characters of token {@code i} start with those of {@code head}. */
  public boolean starts(int i, String head) {
    int length = head.length();
    boolean same = ends[i] - starts[i] >= length;
    for (int k = 0; same && k < length; k++) {
      same = text[starts[i] + k] == head.charAt(k);
    }
    return same;
  }

  /** The characters between token {@code i} and the next. */
  public String gap(int i) {
    return i + 1 < size ? new String(text, ends[i], Math.max(0, starts[i + 1] - ends[i])) : "";
  }

  /** The number of characters between token {@code i} and the next. */
  public int gapLength(int i) {
    return i >= 0 && i + 1 < size ? starts[i + 1] - ends[i] : Integer.MAX_VALUE;
  }
}
