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
    for (int t = 0; t < size; t++) {
      for (; at < context.tokens.start(t); at++) {
        char c = context.chars[at];
        if (c == '\n') {
          inside = false;
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

  boolean at(int t) {
    return t >= 0 && t < quoted.length && quoted[t];
  }
}
