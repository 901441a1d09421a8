package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/** Tells meetings that are held from those at which something else is done. */
final class Occasions {
  /** How much room a word like "annual" takes before a meeting. */
  private static final int REGULAR = 20;

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
        && occasion(0, meeting);
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
