package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/**
 * Finds the verb that only says that something goes on or is carried out, where what it is stands
 * behind as a noun: "that it continue, at its next session, the consideration of …".
 */
final class Auxiliaries {
  /** How many words of interest may stand between such a verb and its noun. */
  private static final int REACH = 24;

  private static final long ENDS = Category.bits(Category.DUTY, Category.FORCE);

  /** Those who do something, and when: what may stand between, and leads to no other noun. */
  private static final long BETWEEN =
      Category.bits(
          Category.ADDRESSEE,
          Category.ORGAN,
          Category.BODY_KIND,
          Category.EVERY,
          Category.SESSION_WORD,
          Category.ORDINAL);

  private final Tokens tokens;
  private final Nearby nearby;

  Auxiliaries(Context context) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
  }

  /** The token of the verb whose object the noun at token {@code t} is; -1 where none is. */
  int of(int t) {
    boolean by = tokens.is(t, Category.WORD, "apart");
    if (!by && !tokens.is(t, Category.WORD, "deed")) {
      return -1;
    }
    String verb = by ? "carries-out" : "goes-on";
    boolean parted = false;
    for (int i = t - 1; i >= 0 && i > t - REACH; i--) {
      parted |= marked(i);
      if (tokens.is(i, Category.WORD, verb)) {
        return marked(t - 1) || by && !parted || !by && follows(t) ? i : -1;
      }
      if (tokens.any(i, ENDS)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a noun stands right behind those who act, or behind a time. */
  private boolean follows(int t) {
    return tokens.gapLength(t - 1) <= 1 && (tokens.any(t - 1, BETWEEN) || tokens.isNumber(t - 1));
  }

  /** Whether a comma stands between token {@code t} and the next. */
  private boolean marked(int t) {
    return nearby.marked(t, ",،");
  }
}
