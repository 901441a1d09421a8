package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/** Tells meetings that are held from those at which something else is done. */
final class Occasions {
  /** How much room a word like "annual" takes before a meeting. */
  private static final int REGULAR = 20;

  /** How many words of interest may stand in the name of what frames a thing. */
  private static final int FRAME = 8;

  /** How much room a plural article takes. */
  private static final int PLACE = 6;

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final Products products;

  Occasions(Context context, Products products) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.products = products;
  }

  /**
   * Whether the meeting that is held by the verb of token {@code t} is one to tell something at.
   */
  boolean attended(int t) {
    int meeting = tokens.is(t - 1, Category.WORD, "that") ? t - 2 : t - 1;
    return tokens.start(t) - tokens.end(meeting) <= 8
            && products.at(meeting).equals("meeting")
            && occasion(0, meeting)
        || framed(t);
  }

  /**
   * Whether one thing alone stands between token {@code t} and what frames it: "as part of the".
   */
  private boolean framed(int t) {
    for (int i = t - 1; i > t - FRAME && nearby.unbroken(i, i + 1); i--) {
      if (tokens.is(i, Category.WORD, "inside") || tokens.is(i, Category.WORD, "during")) {
        return true;
      }
      if (tokens.is(i, Category.WORD, "of") || tokens.is(i, Category.DUTY) || products.written(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a matter is put off until what is held by the verb of token {@code t} only dates:
   * "until the review, which will take place in".
   */
  boolean until(Owed last, int t) {
    int marks = 0;
    for (int i = t - 1; marks < 2 && tokens.start(i) > last.start; i--) {
      if (tokens.is(i, Category.WORD, "put-off")) {
        return true;
      }
      if (tokens.is(i, Category.DUTY)) {
        return false;
      }
      marks += tokens.parted(i - 1) ? 1 : 0;
    }
    return false;
  }

  /** Whether the meeting at {@code t} is only where something takes place: "at a meeting". */
  boolean place(int t) {
    int before = nearby.before(t);
    if (tokens.is(before, Category.WORD, "of") && tokens.is(before - 1, Category.WORD, "to")) {
      before--; // "à des séances"
    }
    return nearby.gap(before, t) <= PLACE
        && !tokens.is(before, Category.ORGAN)
        && (tokens.is(before, Category.WORD, "to")
            || tokens.is(before, Category.WORD, "inside")
            || tokens.is(before, Category.WORD, "place")
            || tokens.is(before, Category.TIME, "in"));
  }

  /** Whether the meeting at {@code t}, behind {@code from}, is only when something is done. */
  boolean occasion(int from, int t) {
    int before = nearby.before(t);
    boolean regular = tokens.is(before, Category.EVERY);
    before = regular ? nearby.before(before) : before;
    return before > from
        && nearby.gap(before, t) <= (regular ? REGULAR : 6)
        && (tokens.is(before, Category.WORD, "to") && !tokens.is(before, Category.ORGAN)
            || tokens.is(before, Category.WORD, "inside")
            || tokens.is(before, Category.WORD, "aside") && context.chars[tokens.end(before)] == ' '
            || tokens.is(before, Category.TIME, "in")
            || tokens.is(before, Category.TIME, "for") && from == 0
            || tokens.is(before, Category.VOTE, "with"));
  }
}
