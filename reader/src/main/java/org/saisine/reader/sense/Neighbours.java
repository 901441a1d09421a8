package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** Tells whether an organ stands behind a noun or a number as its owner. */
final class Neighbours {
  /** How many characters may stand between a number and its organ: a date. */
  private static final int NEAR = 48;

  private final Tokens tokens;
  private final char[] chars;

  Neighbours(Context context) {
    this.tokens = context.tokens;
    this.chars = context.chars;
  }

  /** Whether token {@code t} is the organ of what ends at {@code end}: only a date is between. */
  boolean of(int from, int end, int t) {
    if (tokens.start(t) - end > NEAR) {
      return false;
    }
    int link = end;
    for (int i = from + 1; i < t; i++) {
      if (!dateish(i) && !tokens.is(i, Category.OF_ORGAN) || letters(link, tokens.start(i))) {
        return false;
      }
      link = tokens.end(i);
    }
    boolean adjacent = !letters(link, tokens.start(t)) && !pause(link, tokens.start(t));
    return adjacent && (t - 1 == from || tokens.is(t - 1, Category.OF_ORGAN) || date(t - 1));
  }

  private boolean date(int t) {
    return tokens.isNumber(t) || tokens.is(t, Category.YEAR_WORD) || tokens.is(t, Category.MONTH);
  }

  boolean dateish(int t) {
    return date(t)
        || tokens.is(t, Category.DATE_LINK)
        || tokens.is(t, Category.FROM_WORD)
        || tokens.is(t, Category.SECTION_WORD);
  }

  private boolean letters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.inWord(chars[i])) {
        return true;
      }
    }
    return false;
  }

  boolean pause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.kind(chars[i]) == Letters.OTHER) {
        return true;
      }
    }
    return false;
  }
}
