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

  /**
   * The mark before a dash that opens a point between token {@code t} and the one before it, "; – "
   * or ": – "; a space where none does.
   */
  char dash(int t) {
    if (t == 0 || !tokens.parted(t - 1)) {
      return ' ';
    }
    char mark = ' ';
    for (int at = tokens.end(t - 1); at < tokens.start(t); at++) {
      char c = Letters.fold(chars[at]);
      boolean dash = chars[at] == '–' || chars[at] == '—';
      if (dash && (mark == ';' || mark == ':')) {
        return mark;
      }
      mark = Letters.kind(chars[at]) == Letters.SPACE ? mark : c;
    }
    return ' ';
  }

  /** Whether the letter of a point stands right before token {@code t}. */
  boolean before(int t, int body) {
    return closed(t) && letterAt(tokens.start(t) - 1, body) >= 0;
  }

  /**
   * Where a letter of a list — "(a)", "b)", "(ii)" — stands before token {@code t} and behind the
   * one before it; -1 where none does. Where no spaces part words, few mean anything here, and
   * others may stand behind the letter.
   */
  int letter(int t, int body) {
    int found = letterAt(tokens.start(t) - 1, body);
    return found < 0 ? apart(t, body) : found;
  }

  /** Where a letter of a list stands between token {@code t} and the one before it; -1. */
  int within(int t, int body) {
    if (!closed(t)) {
      return -1;
    }
    for (int at = Math.max(body, t == 0 ? 0 : tokens.end(t - 1)); at < tokens.start(t); at++) {
      int letter = chars[at] == ')' ? letterAt(at, body) : -1;
      if (letter >= 0) {
        return letter;
      }
    }
    return -1;
  }

  /** Whether the letter at an offset is not the first of its list: no colon leads to it. */
  boolean further(int letter, int body) {
    int at = letter - 1;
    while (at > body && Letters.kind(chars[at]) == Letters.SPACE) {
      at--;
    }
    return at > body && ":：".indexOf(chars[at]) < 0;
  }

  /** Whether a bracket closes before token {@code t}, or before an article that is a token too. */
  boolean closed(int t) {
    return tokens.marked(t, Tokens.CLOSED) || t > 0 && tokens.marked(t - 1, Tokens.CLOSED);
  }

  /** Whether a bracket closes there, or a mark stands right before: most tokens have neither. */
  boolean marked(int t) {
    return tokens.marked(t, Tokens.CLOSED | Tokens.PART)
        || t > 0 && tokens.marked(t - 1, Tokens.CLOSED);
  }

  /** Where such a letter stands before other words that run up to token {@code t}. */
  int apart(int t, int body) {
    if (!closed(t)) {
      return -1;
    }
    int found = -1;
    int from = Math.max(body, t == 0 ? 0 : tokens.end(t - 1));
    for (int at = tokens.start(t) - 1; found < 0 && at > from; at--) {
      boolean runs =
          Letters.kind(chars[at]) == Letters.IDEOGRAPH
              && Letters.kind(chars[at - 1]) != Letters.IDEOGRAPH;
      found = runs ? letterAt(at - 1, body) : -1;
    }
    return found;
  }

  /** Where the letter stands that ends at an offset, spaces and an article left out. */
  private int letterAt(int last, int body) {
    int at = last;
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
