package org.saisine.reader.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** Reads the numbers of paragraphs: "2", "5 and 6", "113, 117 and 119 to 124", "3 (b)", "a)–f)". */
final class PointNumbers {
  /** How far back numbers are looked for. */
  private static final int LOOKED_BACK = 200;

  /** How deep points may be set under points. */
  private static final int DEPTH = 4;

  private static final long JOINING =
      Category.bits(Category.LIST_LINK, Category.RANGE_LINK, Category.ORDINAL_PREFIX);

  /** Letters that count alike by their looks and by their place, in lists of Russian texts. */
  private static final String CYRILLIC = "абвгдс";

  /** Numbers in their order, and where they end. */
  record Run(List<String> numbers, int start, int end) {
    /** The number, where it is one and bears no letter. */
    @Nullable String only() {
      return numbers.size() == 1 && numbers.getFirst().indexOf('(') < 0 ? numbers.getFirst() : null;
    }
  }

  /** What joins two numbers. */
  private record Link(int end, boolean range) {}

  private final Tokens tokens;
  private final char[] chars;
  private final int length;

  PointNumbers(Context context) {
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.length = context.text.length();
  }

  /** The numbers that begin at an offset or behind the space there. */
  @Nullable Run from(int offset) {
    int start = spaces(offset);
    int end = digits(start);
    if (end < 0) {
      return null;
    }
    Enumeration reading = new Enumeration(folded(start, end));
    end = letter(end, reading);
    while (true) {
      reading.keep();
      Link link = link(end);
      if (link == null) {
        break;
      }
      int more = link.end;
      int past = digits(more);
      if (past > 0) {
        reading.number(folded(more, past), link.range);
        past = letter(past, reading);
      } else {
        past = reading.lettered() ? point(more, reading, link.range) : -1;
      }
      if (past < 0) {
        break;
      }
      end = past;
    }
    return new Run(reading.all(), start, end);
  }

  /** The letters that begin at an offset, under a number that stands elsewhere. */
  @Nullable Run letters(int offset, String number) {
    int start = spaces(offset);
    Enumeration reading = new Enumeration(number);
    int end = point(start, reading, false);
    if (end < 0) {
      return null;
    }
    while (true) {
      reading.keep();
      Link link = link(end);
      int past = link == null ? -1 : point(link.end, reading, link.range);
      if (past < 0) {
        return new Run(reading.all(), start, end);
      }
      end = past;
    }
  }

  /** The numbers that end at an offset, for languages that put the word behind them. */
  @Nullable Run before(int end) {
    Run longest = null;
    int t = tokens.from(end) - 1;
    for (int at = end; at > Math.max(0, end - LOOKED_BACK); ) {
      while (t >= 0 && tokens.start(t) >= at) {
        t--;
      }
      char c = Letters.fold(chars[at - 1]);
      if (t >= 0 && tokens.end(t) == at && tokens.any(t, JOINING)) {
        at = tokens.start(t);
      } else if (c >= '0' && c <= '9') {
        at--;
        Run run = begins(at) ? from(at) : null;
        longest = run != null && spaces(run.end) == end ? run : longest;
      } else if (c == ' ' || c == '-' || "()、".indexOf(c) >= 0 || c >= 'a' && c <= 'z') {
        at--;
      } else {
        break;
      }
    }
    return longest;
  }

  private boolean begins(int at) {
    return at == 0
        || !Letters.inWord(chars[at - 1])
            && chars[at - 1] != '/'
            && chars[at - 1] != '.'
            && Letters.fold(chars[at - 1]) != '(';
  }

  private @Nullable Link link(int end) {
    int at = spaces(end);
    boolean range = false;
    boolean any = false;
    while (at < length) {
      char c = Letters.fold(chars[at]);
      int t = tokens.from(at);
      boolean word = t < tokens.size() && tokens.start(t) == at;
      if (c == '-') {
        range = true;
        at = spaces(at + 1);
      } else if (c == ',' || c == '،' || c == '、') {
        at = spaces(at + 1);
      } else if (word
          && (tokens.is(t, Category.LIST_LINK) || tokens.is(t, Category.RANGE_LINK))
          && digitOrPoint(tokens.end(t))) {
        range |= tokens.is(t, Category.RANGE_LINK, "to");
        at = spaces(tokens.end(t));
      } else if (word && any && tokens.is(t, Category.ORDINAL_PREFIX)) {
        at = tokens.end(t);
      } else {
        break;
      }
      any = true;
    }
    return any ? new Link(at, range) : null;
  }

  /** Whether a number, the word before one, or a letter in brackets stands behind a link. */
  private boolean digitOrPoint(int offset) {
    int at = spaces(offset);
    int t = tokens.from(at);
    boolean prefix =
        t < tokens.size() && tokens.start(t) == at && tokens.is(t, Category.ORDINAL_PREFIX);
    return prefix || digits(at) > 0 || at < length && bracketed(at) > 0;
  }

  /**
   * Where the number at an offset ends; -1 where none stands there, or a part of something else.
   */
  private int digits(int start) {
    int end = start;
    while (end < length && Letters.kind(chars[end]) == Letters.DIGIT) {
      end++;
    }
    if (end == start || end - start > 4 || Letters.fold(chars[start]) == '0') {
      return -1;
    }
    char next = end < length ? chars[end] : ' ';
    boolean goesOn = end + 1 < length && Letters.kind(chars[end + 1]) == Letters.DIGIT;
    if (Letters.kind(next) == Letters.LETTER || next == '/' || goesOn && ".,:".indexOf(next) >= 0) {
      return -1;
    }
    int t = tokens.from(spaces(end));
    boolean day = tokens.is(t, Category.MONTH) && tokens.start(t) == spaces(end);
    return day ? -1 : end;
  }

  /** The letter behind a number, where one stands there, and whatever is set under it. */
  private int letter(int end, Enumeration reading) {
    int past = point(spaces(end), reading, false);
    return past < 0 ? end : past;
  }

  private int point(int at, Enumeration reading, boolean range) {
    int end = at < length ? bracketed(at) : -1;
    if (end < 0) {
      return -1;
    }
    int open = Letters.fold(chars[at]) == '(' ? at + 1 : at;
    int look = CYRILLIC.indexOf(Letters.fold(chars[open]));
    int place = look < 0 ? Letters.place(chars[open]) : "abcdec".charAt(look) - 'a' + 1;
    if (place == 0 || place > 26) {
      return -1;
    }
    reading.letter((char) ('a' + place - 1), range);
    for (int depth = 0; depth < DEPTH; depth++) {
      int under = spaces(end);
      int past = under < length ? bracketed(under) : -1;
      if (past < 0) {
        return end;
      }
      end = past;
    }
    return end;
  }

  /** Where "(b)", "b)" or "(iv)" ends; -1 where none stands there. */
  private int bracketed(int at) {
    boolean open = Letters.fold(chars[at]) == '(';
    int start = open ? at + 1 : at;
    int end = start;
    int letters = 0;
    while (end < length
        && end - start < 6
        && (Letters.kind(chars[end]) == Letters.LETTER
            || Letters.kind(chars[end]) == Letters.IGNORED)) {
      letters += Letters.kind(chars[end]) == Letters.LETTER ? 1 : 0;
      end++;
    }
    boolean closed = letters > 0 && end < length && Letters.fold(chars[end]) == ')';
    boolean one = letters == 1 && (open || start == 0 || !Letters.inWord(chars[start - 1]));
    return closed && (one || open && roman(start, end)) ? end + 1 : -1;
  }

  private boolean roman(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("ivx".indexOf(Letters.fold(chars[i])) < 0) {
        return false;
      }
    }
    return true;
  }

  private int spaces(int from) {
    int at = from;
    while (at < length && chars[at] != '\n' && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }

  private String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(Letters.fold(chars[i]));
    }
    return all.toString();
  }
}
