package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;

/** Tells what a verb hands over from what it only speaks of. */
final class DirectObject {
  /** How far behind its verb a thing still stands as its object. */
  static final int NEAR = 30;

  /** How much room an article takes behind a comma. */
  private static final int ARTICLE = 12;

  private final Tokens tokens;
  private final char[] chars;
  private final Nearby nearby;

  DirectObject(Context context) {
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.nearby = context.nearby;
  }

  /** Whether a comma stands right behind the duty: "donner, dans son rapport, …". */
  boolean closed(int duty) {
    return stands(tokens.end(duty));
  }

  /**
   * Whether the thing at {@code t} follows the aside that a comma opens right behind the duty, or
   * behind its year.
   */
  boolean resumes(int duty, int t) {
    boolean dated =
        tokens.is(duty + 1, Category.TIME, "in")
            && tokens.gapLength(duty) == 1
            && tokens.digits(duty + 2) > 0
            && closed(duty + 2);
    int comma = Math.max(comma(t - 1), comma(nearby.before(t)));
    return (closed(duty) || dated) && tokens.start(t) - comma < ARTICLE;
  }

  /**
   * Whether the thing at {@code t} stands in the aside that a comma opens right behind the duty:
   * "to prepare, in the context of the review, a road map".
   */
  boolean aside(int duty, int t) {
    if (!closed(duty) || !tokens.is(duty + 1, Category.WORD, "aside")) {
      return false;
    }
    for (int i = duty + 1; i < t; i++) {
      if (commas(i)) {
        return false;
      }
    }
    return true;
  }

  boolean near(Step step, int t) {
    return tokens.start(t) - tokens.end(step.at()) < 2 * NEAR;
  }

  /**
   * Whether the thing at {@code t} is what the duty delivers: it stands near, or only those who
   * receive it, a time or an aside stand first.
   */
  boolean of(int duty, int t, List<Mark> marks) {
    int basis = nearby.before(t);
    if (tokens.is(basis, Category.WORD, "basis") && nearby.gap(basis, t) <= ARTICLE) {
      return false; // "to take measures, based on an analysis"
    }
    boolean timed = marks.stream().anyMatch(mark -> mark.at() > duty && mark.at() < t);
    boolean behind = near(duty, t) || closed(duty) || before(duty);
    return timed || behind && !aimed(duty, t);
  }

  /** Whether another thing than a report is what the duty hands over. */
  boolean other(int duty, int other) {
    if (tokens.start(other) - tokens.end(duty) < NEAR) {
      return true;
    }
    int before = nearby.before(other);
    if (tokens.is(before, Category.WORD, "aside")) {
      return false;
    }
    int behind = duty;
    for (int i = duty; i < other; i++) {
      behind = commas(i) || receiver(i) ? i : behind;
    }
    return behind > duty && tokens.start(other) - tokens.end(behind) < ARTICLE
        || resumes(duty, other);
  }

  /** Whether a pronoun stands at the duty of token {@code t}: "submit it", "le lui soumettre". */
  boolean pronoun(int t) {
    boolean behind = tokens.is(t + 1, Category.WORD, "it") && tokens.gapLength(t) <= 2;
    boolean given = tokens.is(t - 1, Category.WORD, "to-us") && tokens.gapLength(t - 1) <= 2;
    boolean before = it(t) || given && it(t - 1);
    boolean inside = tokens.is(t, Category.DUTY) && tokens.is(t, Category.WORD, "it");
    return behind || before || inside;
  }

  private boolean it(int t) {
    return tokens.is(t - 1, Category.WORD, "it") && tokens.gapLength(t - 1) <= 2;
  }

  /**
   * Whether the year at {@code t} is when a step is to have had its effect, and not when it is due:
   * "draw up a plan so that all have light by 2030".
   */
  boolean aim(Step step, int t) {
    for (int i = t - 1; i > step.at() && !commas(i); i--) {
      boolean purpose = tokens.is(i, Category.WORD, "purpose") && !tokens.isNumber(i + 1);
      boolean far = tokens.start(t) - tokens.end(i) > NEAR;
      if (purpose && far || tokens.is(i, Category.WORD, "use")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the thing at {@code t} stands in what something is for, which no comma closes. */
  boolean aimed(int duty, int t) {
    if (tokens.is(t - 1, Category.WORD, "relative") && tokens.gapLength(t - 1) == 0) {
      return false; // "an in-order-to-… plan": what it is for only describes it
    }
    for (int i = t - 1; i > duty && !commas(i); i--) {
      if (tokens.is(i, Category.WORD, "purpose") || tokens.is(i, Category.WORD, "aim")) {
        return tokens.start(t) - tokens.end(i) > NEAR;
      }
    }
    return false;
  }

  private boolean near(int duty, int t) {
    return tokens.start(t) - tokens.end(duty) <= 2 * NEAR;
  }

  /** Whether what stands right behind the duty may stand before its object. */
  private boolean before(int duty) {
    int behind = nearby.behind(duty);
    boolean word =
        tokens.is(behind, Category.WORD)
            && !tokens.is(behind, Category.WORD, "of")
            && !tokens.is(behind, Category.WORD, "foreign")
            && !tokens.is(behind, Category.WORD, "aim");
    return nearby.gap(duty, behind) <= 16
        && (word
            || tokens.is(behind, Category.TIME)
            || tokens.is(behind, Category.EVERY)
            || tokens.is(behind, Category.DUTY)
            || receiver(behind));
  }

  private boolean receiver(int t) {
    return tokens.is(t, Category.ORGAN) || tokens.is(t, Category.ADDRESSEE);
  }

  /** Whether a comma stands between token {@code t} and the next. */
  private boolean commas(int t) {
    return comma(t) > 0;
  }

  /** Where the last comma between token {@code t} and the next stands; 0 where there is none. */
  private int comma(int t) {
    int last = 0;
    for (int i = tokens.end(t); i < tokens.start(t + 1); i++) {
      last = stands(i) ? i : last;
    }
    return last;
  }

  private boolean stands(int at) {
    return at < chars.length && (Letters.fold(chars[at]) == ',' || chars[at] == '،');
  }
}
