package org.saisine.reader.language;

/**
 * The words of interest of a text, in order: phrases of the data, numbers and symbols. Found in one
 * pass that looks at each character a bounded number of times.
 */
public final class Tokens {
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

  private final char[] text;
  private final Lexicon lexicon;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final Entry[] entries;

  /** What stands before each token, from the start of the one before. */
  private final byte[] marks;

  /** The first tokens of pages: where blocks start is asked all the time. */
  private final int[] pages;

  private static final int PAGE = 7;

  /** What the tokens of each group of {@code 1 << GROUP} can mean. */
  private final long[] groups;

  private static final int GROUP = 5;

  private Tokens(Scan scan) {
    this.text = scan.text;
    this.lexicon = scan.lexicon;
    this.size = scan.size;
    this.starts = scan.starts;
    this.ends = scan.ends;
    this.entries = scan.entries;
    this.marks = scan.marks;
    this.pages = pages(scan.length);
    this.groups = groups();
  }

  /** Scans the first {@code length} characters of {@code text}. */
  public static Tokens scan(char[] text, int length, Lexicon lexicon) {
    return new Tokens(new Scan(text, length, lexicon));
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
        parted |= (Scan.MARKS[text[at]] & PART) != 0;
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
  private int[] pages(int length) {
    int[] pages = new int[(length >> PAGE) + 1];
    int i = 0;
    for (int page = 0; page < pages.length; page++) {
      while (i < size && starts[i] < page << PAGE) {
        i++;
      }
      pages[page] = i;
    }
    return pages;
  }

  /** Notes what each group of tokens can mean: what is rare is in few of them. */
  private long[] groups() {
    long[] groups = new long[(size >> GROUP) + 1];
    for (int i = 0; i < size; i++) {
      groups[i >> GROUP] |= entries[i].categories();
    }
    return groups;
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
    return i >= 0 && i < size && entries[i] == Scan.NUMBER;
  }

  /** Whether token {@code i} is two numbers with a slash: 60/251. */
  public boolean isFraction(int i) {
    return i >= 0 && i < size && entries[i] == Scan.FRACTION;
  }

  /** Whether token {@code i} is a symbol: A/HRC/54/28. */
  public boolean isSymbol(int i) {
    return i >= 0 && i < size && entries[i] == Scan.SYMBOL;
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
