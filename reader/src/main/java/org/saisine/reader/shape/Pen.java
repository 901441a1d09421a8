package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/**
 * Writes lines in ink: drops mark-up and invisible characters, folds spaces, and lifts note marks
 * out of the words they are glued to.
 */
final class Pen {
  /** How far a mark-up construct may reach; longer ones are text. */
  private static final int REACH = 200;

  private final Script script;
  private final char[] chars;

  private final Ink ink;

  Pen(Script script) {
    this.script = script;
    this.chars = script.chars;
    this.ink = new Ink(chars, script.length);
  }

  /** What it has written. */
  Ink ink() {
    return ink;
  }

  /** Writes the characters from {@code start} to {@code end} of one line. */
  void line(int start, int end) {
    int i = start;
    while (i < end) {
      int run = plain(i, end);
      if (run > i) {
        ink.copy(i, run);
        i = run;
        continue;
      }
      char c = chars[i];
      if (Letters.kind(c) == Letters.SPACE) {
        ink.space(c, i++);
      } else {
        i = special(c, i, end);
      }
    }
  }

  /** The end of the plain characters from {@code start}: words with one space between them. */
  private int plain(int start, int end) {
    int at = start;
    int before = BLANK;
    // one question a character, which is nearly always answered alike, costs least
    while (at < end && before + WEIGHTS[chars[at]] <= BLANK) {
      before = WEIGHTS[chars[at++]];
    }
    return before == BLANK && at > start ? at - 1 : at;
  }

  /** The weight of a single space, of which two in a row are too many. */
  private static final int BLANK = 1;

  /** What plain characters do not weigh, and what needs a look does. */
  private static final byte[] WEIGHTS = new byte[0x10000];

  static {
    for (int c = 0; c < WEIGHTS.length; c++) {
      boolean sign = c > ' ' && c < 0x7f && "(*_<^[]\\&0123456789`".indexOf(c) < 0;
      boolean letter = c >= 0x80 && Letters.kind((char) c) == Letters.LETTER;
      WEIGHTS[c] = (byte) (sign || letter ? 0 : c == ' ' ? BLANK : BLANK + 1);
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
    if (c == '(' && bracketedMark(script, i)) {
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
        if (i + 1 < end && "*_[]#.-()".indexOf(chars[i + 1]) >= 0) {
          ink.put(chars[i + 1], i + 1);
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
  static boolean bracketedMark(Script script, int at) {
    char[] chars = script.chars;
    int close = at + 1;
    while (close < script.length && superscript(chars[close]) >= 0) {
      close++;
    }
    return close > at + 1 && close < script.length && chars[close] == ')';
  }

  private int superscripts(int i, int end) {
    int number = 0;
    int at = i;
    while (at < end && superscript(chars[at]) >= 0 && at < i + 4) {
      number = number * 10 + superscript(chars[at++]);
    }
    ink.mark(number);
    return at;
  }

  /** Emphasis goes; one to four asterisks behind a word call a note. */
  private int asterisks(int i, int end) {
    int at = i;
    while (at < end && chars[at] == '*') {
      at++;
    }
    boolean afterWord = i > 0 && !Character.isWhitespace(chars[i - 1]);
    boolean closes = at >= end || !Letters.inWord(chars[at]);
    if (afterWord && closes && at - i <= 4) {
      ink.mark(i - at);
    }
    return at;
  }

  private int underscore(int i, int end) {
    boolean before = i > 0 && Letters.inWord(chars[i - 1]);
    boolean after = i + 1 < end && Letters.inWord(chars[i + 1]);
    if (before == after) {
      ink.put('_', i);
    }
    return i + 1;
  }

  /**
   * A tag goes, an address in its brackets stays; a title within a title stands in the same
   * brackets: 《<议定书>修正案》.
   */
  private int tag(int i, int end) {
    int name = i + 1 < end && chars[i + 1] == '/' ? i + 2 : i + 1;
    char first = name < end ? chars[name] : 0;
    if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z') {
      int limit = Math.min(end, i + REACH);
      for (int at = i + 1; at < limit; at++) {
        if (chars[at] == ':' && script.stands("://", at)) {
          break;
        }
        if (chars[at] == '>') {
          boolean sup = script.stands("<sup", i);
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
    while (at < end && at < i + 3 && chars[at] >= '0' && chars[at] <= '9') {
      number = number * 10 + chars[at++] - '0';
    }
    if (at > i) {
      ink.mark(number);
    }
    return at;
  }

  private int caret(int i, int end) {
    if (i + 1 < end && chars[i + 1] == '{') {
      int limit = Math.min(end, i + 24);
      for (int at = i + 2; at < limit; at++) {
        if (chars[at] == '}') {
          int rest = raised(i + 2, at);
          while (rest < at) {
            ink.put(chars[rest], rest);
            rest++;
          }
          return at + 1;
        }
      }
    }
    return i + 1 < end && Letters.inWord(chars[i + 1]) ? raised(i + 1, end) : i + 1;
  }

  /** {@code [words](address)} is its words. */
  private int bracket(char c, int i, int end) {
    if (c == ']' && i + 1 < end && chars[i + 1] == '(') {
      int limit = Math.min(end, i + REACH);
      for (int at = i + 2; at < limit; at++) {
        char inside = chars[at];
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
        if (chars[at] == ']') {
          if (at + 1 < end && chars[at + 1] == '(') {
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
      if (script.stands(entity[0], i) && i + entity[0].length() <= end) {
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
    while (at < end && chars[at] >= '0' && chars[at] <= '9') {
      number = at - i < 3 ? number * 10 + chars[at] - '0' : number;
      at++;
    }
    boolean called =
        at - i <= 2 && number > 0 && number <= ink.highest + 2 && (ink.glued() || last(at, number));
    if (called && (at == end || !Letters.inWord(chars[at]))) {
      ink.mark(number);
      return at;
    }
    ink.copy(i, at);
    return at;
  }

  /** "session.1" at a paragraph's end: behind the full stop only the next note can be called. */
  private boolean last(int at, int number) {
    boolean ends =
        at >= script.length || at + 1 < script.length && chars[at] == '\n' && chars[at + 1] == '\n';
    return ink.stopped() && ends && number == ink.highest + 1;
  }
}
