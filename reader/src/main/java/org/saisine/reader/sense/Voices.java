package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;

/** Tells where verbs that have no forms are another's: who is told what to do, who once decided. */
final class Voices {
  /** How many words of interest may stand between a text that is recalled and what it decided. */
  private static final int REACH = 64;

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;

  Voices(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
  }

  /** Whether it is not the organ that speaks at token {@code t}, but who is told, or another. */
  boolean others(List<Clause> before, int t, boolean given) {
    return given && tokens.is(t, Category.WORD, "foreign")
        || !before.isEmpty() && recalled(before.getLast(), t);
  }

  /** Whether a list that starts at token {@code t} tells somebody by name what to do. */
  boolean names(Clause head, int t) {
    boolean named = false;
    for (int i = head.first(); i < t && head.force().equals("ask"); i++) {
      named |= tokens.is(i, Category.ADDRESSEE) || tokens.is(i, Category.ORGAN);
    }
    return named;
  }

  /**
   * Whether a decision at token {@code t} is that of an organ whose text is recalled, or whose verb
   * stands before it: "recalling resolution … of the Council, decided …", as languages have it
   * whose verbs tell no past.
   */
  private boolean recalled(Clause last, int t) {
    if (!last.force().equals("nothing") || !tokens.is(t, Category.WORD, "timeless")) {
      return false;
    }
    boolean others = false;
    boolean spoke = false;
    for (int i = Math.max(last.first(), t - REACH); i < t; i++) {
      String organ = tokens.value(i, Category.ORGAN);
      others |= !organ.isEmpty() && !organ.equals("this") && !organ.equals(context.speaker);
      spoke |= spoken(i);
      if (nearby.marked(i, ";:")) {
        return false;
      }
    }
    boolean recalls = tokens.is(last.at(), Category.WORD, "recalls");
    return spoke || recalls && others && !tokens.is(t, Category.WORD, "joins");
  }

  /** Whether the organ or the session right before token {@code t} speaks there itself. */
  private boolean spoken(int t) {
    return tokens.is(t, Category.FORCE)
        && tokens.gapLength(t - 1) == 0
        && tokens.is(t - 1, Category.SESSION_WORD)
        && !tokens.is(t + 1, Category.WORD, "of");
  }
}
