package org.saisine.reader.sense;

import org.saisine.reader.language.Letters;

/**
 * Which words of interest stand in quotation marks: titles and themes, where nobody is told to act.
 */
final class Quotes {
  private final boolean[] quoted;

  Quotes(Context context) {
    int size = context.tokens.size();
    this.quoted = new boolean[size];
    int at = 0;
    boolean inside = false;
    boolean turned = false;
    for (int t = 0; t < size; t++) {
      for (; at < context.tokens.start(t); at++) {
        char c = context.chars[at];
        if (Letters.kind(c) != Letters.OTHER && c != '\n') {
          continue;
        }
        if (c == '\n') {
          inside = false;
        } else if (turned && inside && c == '“') {
          inside = false;
        } else if (!inside && c == '”' && behindSpace(context.chars, at)) {
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
      quoted[t] = inside;
    }
  }

  /** Where marks are turned, as in Arabic, the closing one of other languages opens. */
  private static boolean behindSpace(char[] chars, int at) {
    return at > 0 && Letters.kind(chars[at - 1]) == Letters.SPACE;
  }

  boolean at(int t) {
    return t >= 0 && t < quoted.length && quoted[t];
  }
}
