package org.saisine.reader.sense;

import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * Which words of interest stand in quotation marks: titles and themes, where nobody is told to act.
 */
final class Quotes {
  private final boolean[] quoted;
  private boolean inside;
  private boolean turned;

  Quotes(Tokens tokens, char[] chars) {
    int size = tokens.size();
    this.quoted = new boolean[size];
    for (int t = 0; t < size; t++) {
      if (tokens.marked(t, Tokens.QUOTE)) {
        pass(chars, t == 0 ? 0 : tokens.start(t - 1), tokens.start(t));
      } else if (inside && tokens.marked(t, Tokens.BREAK)) {
        inside = false;
      }
      quoted[t] = inside;
    }
  }

  private void pass(char[] chars, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = chars[at];
      if (c == '\n') {
        inside = false;
      } else if (turned && inside && c == '“') {
        inside = false;
      } else if (!inside && c == '”' && behindSpace(chars, at)) {
        inside = true;
        turned = true;
      } else if (c == '“' || c == '«' || c == '《') {
        inside = true;
      } else if (c == '”' || c == '»' || c == '》') {
        inside = false;
      } else if (Letters.fold(c) == '"') {
        inside = !inside;
      }
    }
  }

  /** Whether one of {@code marks} stands between two offsets outside of a quotation. */
  static boolean marked(char[] chars, int from, int to, String marks) {
    boolean inside = false;
    for (int at = from; at < to; at++) {
      char c = chars[at];
      if (c == '“' || c == '«' || c == '《') {
        inside = true;
      } else if (c == '”' || c == '»' || c == '》') {
        inside = false;
      } else if (!inside && marks.indexOf(Letters.fold(c)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where marks are turned, as in Arabic, the closing one of other languages opens: (”…“). */
  private static boolean behindSpace(char[] chars, int at) {
    return at > 0 && (Letters.kind(chars[at - 1]) == Letters.SPACE || chars[at - 1] == '(');
  }

  boolean at(int t) {
    return t >= 0 && t < quoted.length && quoted[t];
  }
}
