package org.saisine.reader.language;

/** Where symbols and the numbers of texts of special sessions end, by their form alone. */
final class SymbolForms {
  private final char[] text;
  private final int length;

  /** Up to here no symbol can start: what runs on from there has no digit. */
  private int barren;

  SymbolForms(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** The end of a symbol such as A/HRC/54/28/Add.1; 0 where none starts at {@code at}. */
  int symbol(int at) {
    if (at < barren) {
      return 0;
    }
    int end = at;
    while (end < length
        && (text[end] >= 'A' && text[end] <= 'Z' || text[end] >= '0' && text[end] <= '9')) {
      end++;
    }
    if (end >= length - 1 || text[end] != '/' || end - at > 12) {
      return 0;
    }
    boolean digit = false;
    int last = 0;
    while (end < length && text[end] == '/') {
      int part = end + 1;
      int stop = part;
      while (stop < length && inSymbol(text[stop])) {
        digit |= Letters.kind(text[stop]) == Letters.DIGIT;
        stop++;
      }
      while (stop > part && (text[stop - 1] == '.' || Letters.fold(text[stop - 1]) == '-')) {
        stop--;
      }
      if (stop == part) {
        break;
      }
      end = bracketed(stop);
      digit |= end > stop;
      last = end;
    }
    barren = digit ? barren : end;
    return digit ? last : 0;
  }

  /** The end of "(13)" in "ICCD/COP(13)/21", where the symbol goes on behind it. */
  private int bracketed(int at) {
    if (at >= length || text[at] != '(') {
      return at;
    }
    int close = digits(at + 1, Math.min(length, at + 4));
    boolean goesOn =
        close > at + 1 && close + 1 < length && text[close] == ')' && text[close + 1] == '/';
    return goesOn ? close + 1 : at;
  }

  private static boolean inSymbol(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-'
        || c == '\u2010'
        || c == '\u2011';
  }

  /** The end of "S-26/1" or "ES-10/18", the number of a text of a special session; else 0. */
  int special(int at) {
    int dash = text[at] == 'E' ? at + 2 : at + 1;
    return dash + 3 >= length || text[dash - 1] != 'S' ? 0 : behindDash(dash);
  }

  /** The end of "-26/1" at {@code from}, where a space may stand on each side of the hyphen. */
  int behindDash(int from) {
    int dash = space(from);
    if (dash >= length || Letters.fold(text[dash]) != '-') {
      return 0;
    }
    int first = space(space(dash + 1));
    int slash = digits(first);
    if (slash == first || slash >= length || text[slash] != '/') {
      return 0;
    }
    int end = digits(slash + 1);
    return end > slash + 1 ? end : 0;
  }

  /** The end of the digits that start at {@code at}. */
  int digits(int at) {
    return digits(at, length);
  }

  private int digits(int at, int limit) {
    int end = at;
    while (end < limit && Letters.kind(text[end]) == Letters.DIGIT) {
      end++;
    }
    return end;
  }

  private int space(int at) {
    return at < length && Letters.kind(text[at]) == Letters.SPACE ? at + 1 : at;
  }
}
