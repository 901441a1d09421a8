package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/**
 * The head of a document is printed as a table, whose cells stand side by side where the text was
 * taken line by line: "General Assembly Distr.: General".
 */
final class HeadCells {
  /** Lines of a text that may be its head's. */
  private static final int HEAD = 16;

  /** What lines of a head are seldom longer than. */
  private static final int WIDE = 130;

  /** What the right cells of a head are seldom longer than. */
  private static final int CELL = 40;

  /** Spaces that set cells apart, where no tab does. */
  private static final int APART = 3;

  private HeadCells() {}

  /** Where the right one of two cells starts in line {@code line}; {@code end} where it is one. */
  static int right(Script script, int start, int end, int line) {
    char[] chars = script.chars;
    if (line >= HEAD || end - start > WIDE) {
      return end;
    }
    for (int at = start; at < end && Letters.kind(chars[at]) != Letters.DIGIT; at++) {
      int next = Letters.kind(chars[at]) == Letters.SPACE ? skip(chars, at, end) : at;
      int tab = script.find('\t', at, next);
      if (next - at >= APART || tab >= 0) {
        char first = chars[next];
        boolean words = at > start && Character.isLetter(chars[at - 1]);
        boolean head = Character.isUpperCase(first) || Letters.caseless(first);
        head &= script.find('\t', next, end) < 0;
        return words && head && end - next <= CELL ? next : end;
      }
    }
    return end;
  }

  /** Where the left cell ends, when the right one starts at {@code right}. */
  static int left(char[] chars, int start, int right) {
    int end = right;
    while (end > start && Letters.kind(chars[end - 1]) == Letters.SPACE) {
      end--;
    }
    return end;
  }

  private static int skip(char[] chars, int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}
