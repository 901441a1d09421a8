package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/** How an item of a list begins: "3.", "3. (b)", "(b)", "b)". */
final class Marks {
  static final Mark NONE = new Mark(0, 0, 0);

  private final char[] chars;

  Marks(char[] chars) {
    this.chars = chars;
  }

  /**
   * A mark.
   *
   * @param number 0 where it has none
   * @param letter 1 for "a"; 0 where it has none
   * @param end where the words behind it start
   */
  record Mark(int number, int letter, int end) {
    boolean none() {
      return end == 0;
    }
  }

  /** The mark at {@code from}; {@link #NONE} where none stands there. */
  Mark at(int from, int end) {
    int at = from;
    int number = 0;
    while (at < end && at < from + 3 && Letters.kind(chars[at]) == Letters.DIGIT) {
      number = number * 10 + Letters.fold(chars[at]) - '0';
      at++;
    }
    if (at > from) {
      boolean stop = at < end && ".．、".indexOf(chars[at]) >= 0;
      boolean more = at + 1 < end && Letters.kind(chars[at + 1]) == Letters.DIGIT;
      if (!stop || more) {
        return NONE;
      }
      int next = skip(at + 1, end);
      Mark letter = next < end ? lettered(next, end) : NONE;
      return letter.none()
          ? new Mark(number, 0, next)
          : new Mark(number, letter.letter, letter.end);
    }
    return lettered(from, end);
  }

  private Mark lettered(int from, int end) {
    int at = from;
    if (at < end && (chars[at] == '(' || chars[at] == '（')) {
      at++;
    }
    if (at + 1 >= end || chars[at + 1] != ')' && chars[at + 1] != '）') {
      return NONE;
    }
    char c = Letters.fold(chars[at]);
    return c < 'a' || c > 'z' ? NONE : new Mark(0, c - 'a' + 1, skip(at + 2, end));
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}
