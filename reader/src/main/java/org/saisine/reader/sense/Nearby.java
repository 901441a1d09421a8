package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/** The words of interest next to another one, articles and the like left out. */
final class Nearby {
  private final Tokens tokens;

  Nearby(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The token before {@code t} that is more than an article or a number word. */
  int before(int t) {
    int at = t - 1;
    while (at >= 0 && bare(at)) {
      at--;
    }
    return at;
  }

  /** The token behind {@code t} that is more than an article or a number word. */
  int behind(int t) {
    int at = t + 1;
    while (at < tokens.size() && bare(at)) {
      at++;
    }
    return at;
  }

  /**
   * How many characters stand between the end of token {@code from} and the start of {@code to}.
   */
  int gap(int from, int to) {
    boolean both = from >= 0 && to < tokens.size();
    return both ? tokens.start(to) - tokens.end(from) : Integer.MAX_VALUE;
  }

  /** Whether "and" stands in token {@code t} itself, written together with its word. */
  boolean carriesLink(int t) {
    return tokens.is(t, Category.LIST_LINK, "and")
        && (tokens.is(t, Category.FORCE)
            || tokens.is(t, Category.DUTY)
            || tokens.is(t, Category.ADDRESSEE)
            || tokens.is(t, Category.ORGAN));
  }

  private boolean bare(int t) {
    boolean small = tokens.is(t, Category.FUNCTION_WORD) || tokens.is(t, Category.CARDINAL);
    return small
        && !tokens.is(t, Category.LIST_LINK)
        && !tokens.is(t, Category.WORD)
        && !tokens.is(t, Category.TIME)
        && !tokens.is(t, Category.DUTY)
        && !tokens.is(t, Category.VOTE);
  }
}
