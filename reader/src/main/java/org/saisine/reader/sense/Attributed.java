package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/** Tells a time at which something is owed from one that only says which thing is meant. */
final class Attributed {
  private final Tokens tokens;

  Attributed(Context context) {
    this.tokens = context.tokens;
  }

  /**
   * Whether the time between two tokens belongs to a thing.
   *
   * @param from where the words begin that make something owed
   */
  boolean at(int from, int t, int behind) {
    return replaced(t) || decided(behind) || names(from, t);
  }

  /**
   * Whether the time at token {@code t} is the one that another stands in the place of, or at which
   * it was so before: "as in 2022".
   */
  private boolean replaced(int t) {
    int before = tokens.is(t - 1, Category.ORDINAL_PREFIX) ? t - 2 : t - 1;
    boolean other =
        tokens.is(before, Category.WORD, "instead") || tokens.is(before, Category.WORD, "alike");
    return other && tokens.start(t) - tokens.end(before) <= 8;
  }

  /**
   * Whether the session at token {@code t} only tells which report, or which president, or when
   * something was asked: "the report of the Commission on the work of its seventy-first session",
   * "statements of the President of the Assembly at its next session", "items recommended at its
   * sixty-fifth".
   */
  private boolean names(int from, int t) {
    int before = t - 2;
    if (tokens.is(t - 1, Category.WORD, "work") && tokens.gapLength(t - 1) <= 1) {
      return true;
    }
    if (!tokens.is(t - 1, Category.WORD, "place") || tokens.gapLength(before) > 1) {
      return false;
    }
    return tokens.is(before, Category.FORCE)
            && tokens.value(before, Category.FORCE).endsWith(Speech.PAST)
        || tokens.is(before, Category.ADDRESSEE, "PRESIDENT") && told(from, before);
  }

  /** Whether something is to be done ahead of token {@code t}, which so is not who is asked. */
  private boolean told(int from, int t) {
    for (int i = t - 1; i >= from; i--) {
      if (tokens.is(i, Category.DUTY)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a time before token {@code behind} is that of a decision, or of the work that a report
   * tells of: "its …-session's decision", "its …-session's work report".
   */
  private boolean decided(int behind) {
    boolean text =
        tokens.is(behind + 1, Category.DECISION_WORD)
            || tokens.is(behind + 1, Category.RESOLUTION_WORD);
    boolean described =
        text && tokens.is(behind, Category.WORD, "relative") && tokens.gapLength(behind) == 0;
    return (described || tokens.is(behind, Category.WORD, "works"))
        && tokens.gapLength(behind - 1) == 0;
  }
}
