package org.saisine.reader.sense;

import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** The letters of the points of a list within a paragraph. */
final class Points {
  private final Tokens tokens;
  private final char[] chars;

  Points(Context context) {
    this.tokens = context.tokens;
    this.chars = context.chars;
  }

  /** Whether the letter of a point stands right before token {@code t}. */
  boolean before(int t, int body) {
    return letter(t, body) >= 0;
  }

  /**
   * Where a letter of a list — "(a)", "b)", "(ii)" — stands right before token {@code t}; -1 where
   * none does.
   */
  int letter(int t, int body) {
    int at = tokens.start(t) - 1;
    int from = at;
    while (at >= body && Letters.kind(chars[at]) == Letters.SPACE) {
      at--;
    }
    // an article of one or two letters may stand before the word: "a) d'établir"
    if (at >= body && from == at) {
      int back = at;
      while (back > body && back > at - 4 && Letters.kind(chars[back]) != Letters.SPACE) {
        back--;
      }
      if (Letters.fold(chars[at]) == '\'' && Letters.kind(chars[back]) == Letters.SPACE) {
        at = back - 1;
      }
    }
    if (at < body || chars[at] != ')') {
      return -1;
    }
    int letters = 0;
    at--;
    while (at >= body && Letters.inWord(chars[at]) && letters < 5) {
      at--;
      letters++;
    }
    boolean opened = at < body || chars[at] == '(' || Letters.kind(chars[at]) == Letters.SPACE;
    boolean letter = letters > 0 && letters < 5 && opened && afterMark(at, body);
    return letter ? Math.max(at, body) : -1;
  }

  private boolean afterMark(int from, int body) {
    int at = from;
    while (at >= body && (chars[at] == '(' || Letters.kind(chars[at]) == Letters.SPACE)) {
      if (chars[at] == '\n') {
        return true;
      }
      at--;
    }
    return at < body || ";:,.؛：；".indexOf(chars[at]) >= 0;
  }
}
