package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/**
 * Writes lines in ink: drops mark-up and invisible characters, folds spaces, and lifts note marks
 * out of the words they are glued to.
 */
final class Pen {
  /** How far a mark-up construct may reach; longer ones are text. */
  private static final int REACH = 200;

  private final String source;

  /** The same, where every character is looked at. */
  private final char[] in;

  private final Ink ink;

  Pen(String source) {
    this.source = source;
    this.in = source.toCharArray();
    this.ink = new Ink(in);
  }

  /** What it has written. */
  Ink ink() {
    return ink;
  }

  /** Writes the characters from {@code start} to {@code end} of one line. */
  void line(int start, int end) {
    int i = start;
    while (i < end) {
      int run = i;
      while (run < end && plain(in[run])) {
        run++;
      }
      // a single space between plain characters is as plain as they are
      while (run + 1 < end && run > i && in[run] == ' ' && plain(in[run + 1])) {
        run++;
        while (run < end && plain(in[run])) {
          run++;
        }
      }
      if (run > i) {
        ink.copy(i, run);
        i = run;
        continue;
      }
      char c = in[i];
      if (Letters.kind(c) == Letters.SPACE) {
        ink.space(c, i++);
      } else {
        i = special(c, i, end);
      }
    }
  }

  private static boolean plain(char c) {
    return c < 0x80 ? PLAIN[c] : Letters.kind(c) == Letters.LETTER;
  }

  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0x21; c < 0x7f; c++) {
      PLAIN[c] = "(*_<^[]\\&0123456789`".indexOf(c) < 0;
    }
  }

  private int special(char c, int i, int end) {
    if (Letters.invisible(c)) {
      return i + 1;
    }
    int superscript = superscript(c);
    if (superscript >= 0) {
      return superscripts(i, end);
    }
    if (c == '(' && bracketedMark(source, i)) {
      return superscripts(i + 1, end) + 1;
    }
    switch (c) {
      case '*':
        return asterisks(i, end);
      case '_':
        return underscore(i, end);
      case '<':
        return tag(i, end);
      case '^':
        return caret(i, end);
      case '[':
      case ']':
        return bracket(c, i, end);
      case '\\':
        if (i + 1 < end && "*_[]#.-()".indexOf(source.charAt(i + 1)) >= 0) {
          ink.put(source.charAt(i + 1), i + 1);
          return i + 2;
        }
        break;
      case '&':
        return entity(i, end);
      case '`':
        return i + 1;
      default:
        if (c >= '0' && c <= '9') {
          return digits(i, end);
        }
    }
    if (c >= ' ' && c != '\u007f') {
      ink.put(c, i);
    }
    return i + 1;
  }

  static int superscript(char c) {
    return switch (c) {
      case '\u00b9' -> 1;
      case '\u00b2' -> 2;
      case '\u00b3' -> 3;
      case '\u2070' -> 0;
      default -> c >= '\u2074' && c <= '\u2079' ? c - '\u2070' : -1;
    };
  }

  /** Whether "(¹)" stands at {@code at}: so Arabic calls a note. */
  static boolean bracketedMark(String source, int at) {
    int close = at + 1;
    while (close < source.length() && superscript(source.charAt(close)) >= 0) {
      close++;
    }
    return close > at + 1 && close < source.length() && source.charAt(close) == ')';
  }

  private int superscripts(int i, int end) {
    int number = 0;
    int at = i;
    while (at < end && superscript(source.charAt(at)) >= 0 && at < i + 4) {
      number = number * 10 + superscript(source.charAt(at++));
    }
    ink.mark(number);
    return at;
  }

  /** Emphasis goes; one to four asterisks behind a word call a note. */
  private int asterisks(int i, int end) {
    int at = i;
    while (at < end && source.charAt(at) == '*') {
      at++;
    }
    boolean afterWord = i > 0 && !Character.isWhitespace(source.charAt(i - 1));
    boolean closes = at >= end || !Letters.inWord(source.charAt(at));
    if (afterWord && closes && at - i <= 4) {
      ink.mark(i - at);
    }
    return at;
  }

  private int underscore(int i, int end) {
    boolean before = i > 0 && Letters.inWord(source.charAt(i - 1));
    boolean after = i + 1 < end && Letters.inWord(source.charAt(i + 1));
    if (before == after) {
      ink.put('_', i);
    }
    return i + 1;
  }

  /** A tag goes; a title within a title stands in the same brackets: 《<议定书>修正案》. */
  private int tag(int i, int end) {
    int name = i + 1 < end && source.charAt(i + 1) == '/' ? i + 2 : i + 1;
    char first = name < end ? source.charAt(name) : 0;
    if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z') {
      int limit = Math.min(end, i + REACH);
      for (int at = i + 1; at < limit; at++) {
        if (source.charAt(at) == '>') {
          boolean sup = source.startsWith("<sup", i);
          return sup ? raised(at + 1, end) : at + 1;
        }
      }
    }
    ink.put('<', i);
    return i + 1;
  }

  /** Digits in raised position are a note mark; letters are the tail of an ordinal. */
  private int raised(int i, int end) {
    int at = i;
    int number = 0;
    while (at < end && at < i + 3 && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
      number = number * 10 + source.charAt(at++) - '0';
    }
    if (at > i) {
      ink.mark(number);
    }
    return at;
  }

  private int caret(int i, int end) {
    if (i + 1 < end && source.charAt(i + 1) == '{') {
      int limit = Math.min(end, i + 24);
      for (int at = i + 2; at < limit; at++) {
        if (source.charAt(at) == '}') {
          int rest = raised(i + 2, at);
          while (rest < at) {
            ink.put(source.charAt(rest), rest);
            rest++;
          }
          return at + 1;
        }
      }
    }
    return i + 1 < end && Letters.inWord(source.charAt(i + 1)) ? raised(i + 1, end) : i + 1;
  }

  /** {@code [words](address)} is its words. */
  private int bracket(char c, int i, int end) {
    if (c == ']' && i + 1 < end && source.charAt(i + 1) == '(') {
      int limit = Math.min(end, i + REACH);
      for (int at = i + 2; at < limit; at++) {
        char inside = source.charAt(at);
        if (inside == ')') {
          return at + 1;
        }
        if (inside == ' ') {
          break;
        }
      }
    } else if (c == '[') {
      int limit = Math.min(end, i + REACH);
      for (int at = i + 1; at < limit; at++) {
        if (source.charAt(at) == ']') {
          if (at + 1 < end && source.charAt(at + 1) == '(') {
            return i + 1;
          }
          break;
        }
      }
    }
    ink.put(c, i);
    return i + 1;
  }

  private static final String[][] ENTITIES = {
    {"&amp;", "&"},
    {"&nbsp;", "\u00a0"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&#39;", "'"},
    {"&apos;", "'"}
  };

  private int entity(int i, int end) {
    for (String[] entity : ENTITIES) {
      if (source.startsWith(entity[0], i) && i + entity[0].length() <= end) {
        ink.put(entity[1].charAt(0), i);
        return i + entity[0].length();
      }
    }
    ink.put('&', i);
    return i + 1;
  }

  /** Digits glued to a word of small letters call a note, where such a note can come next. */
  private int digits(int i, int end) {
    int at = i;
    int number = 0;
    while (at < end && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
      number = at - i < 3 ? number * 10 + source.charAt(at) - '0' : number;
      at++;
    }
    boolean called =
        at - i <= 2 && number > 0 && number <= ink.highest + 2 && (ink.glued() || last(at, number));
    if (called && (at == end || !Letters.inWord(source.charAt(at)))) {
      ink.mark(number);
      return at;
    }
    for (int k = i; k < at; k++) {
      ink.put(source.charAt(k), k);
    }
    return at;
  }

  /** "session.1" at a paragraph's end: behind the full stop only the next note can be called. */
  private boolean last(int at, int number) {
    boolean ends = at >= in.length || at + 1 < in.length && in[at] == '\n' && in[at + 1] == '\n';
    return ink.stopped() && ends && number == ink.highest + 1;
  }
}
