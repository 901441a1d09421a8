package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/** How an item of a list begins: "3.", "3. (b)", "(b)", "b)", "3-". */
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
      int dash = Text.dash(chars, at, end);
      if ((!stop || more) && dash == 0) {
        return NONE;
      }
      int next = skip(dash > 0 ? dash : at + 1, end);
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
    int close = at + 1;
    while (close < end && Letters.kind(chars[close]) == Letters.IGNORED) {
      close++;
    }
    if (close >= end || chars[close] != ')' && chars[close] != '）') {
      return NONE;
    }
    int place = Letters.place(chars[at]);
    return place == 0 ? NONE : new Mark(0, place, skip(close + 1, end));
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}
