package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Piece;

/**
 * Tells paragraphs that only put before others what these may adopt or consider: a whole draft, in
 * which another organ speaks, or recommendations in points. Nobody owes yet what they ask for; once
 * the other organ has adopted it, its own resolution says so.
 */
final class Offers {
  /** How many words of interest may stand before the colon behind which it is set out. */
  private static final int REACH = 24;

  private static final long WORDS = Tokens.values("draft", "offered");

  private final Tokens tokens;
  private final Nearby nearby;
  private final Points points;

  Offers(Context context) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.points = new Points(context);
  }

  /** Whether a paragraph is such an offer. */
  boolean only(Piece piece) {
    boolean draft = false;
    boolean advice = false;
    int first = tokens.from(piece.body());
    int stop = Math.min(tokens.from(piece.end()) - 1, first + REACH);
    int said = first;
    while (said < stop && !offers(said)) {
      said++;
    }
    for (int t = first; t < stop && said < stop; t++) {
      draft |= tokens.is(t, Category.WORD, "draft");
      advice |= tokens.is(t, Category.WORD, "offered");
      if (nearby.marked(t, ":")) {
        boolean point = points.before(t + 1, piece.body());
        return point ? advice : draft && speaks(t + 1);
      }
    }
    return false;
  }

  /** Whether token {@code t} is one of the words that few paragraphs have. */
  private boolean offers(int t) {
    return tokens.may(t, WORDS)
        && (tokens.is(t, Category.WORD, "draft") || tokens.is(t, Category.WORD, "offered"));
  }

  /** Whether an organ is named at token {@code t}, or behind an article or a particle. */
  private boolean speaks(int t) {
    boolean small = tokens.is(t, Category.WORD, "that") || tokens.is(t, Category.FROM_WORD);
    return tokens.is(small ? t + 1 : t, Category.ORGAN);
  }
}
