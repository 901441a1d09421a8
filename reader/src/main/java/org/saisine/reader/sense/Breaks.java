package org.saisine.reader.sense;

import org.saisine.reader.language.Letters;

/** Tells where what belongs together ends: a sentence, a quotation. */
final class Breaks {
  private final Context context;
  private final char[] chars;
  private final Numbers numbers;

  Breaks(Context context, Numbers numbers) {
    this.context = context;
    this.chars = context.chars;
    this.numbers = numbers;
  }

  /** Whether a sentence ends between two tokens; an abbreviation's stop does not end one. */
  boolean ends(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      char c = chars[i];
      if (c == '。' || c == '؟') {
        return true;
      }
      if (c == '.' && Letters.kind(chars[i + 1]) == Letters.SPACE) {
        int word = i;
        while (word > 0 && Letters.kind(chars[word - 1]) == Letters.LETTER) {
          word--;
        }
        int next = numbers.spaces(i + 1);
        if (i - word > 5 && next < context.text.length() && !Character.isLowerCase(chars[next])) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a quotation ends that did not begin here: the noun was in the title of a text. */
  boolean quoteCloses(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += "“«".indexOf(chars[i]) >= 0 ? 1 : "”»".indexOf(chars[i]) >= 0 ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
