package org.saisine.reader.sense;

import java.util.BitSet;
import java.util.stream.Stream;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/**
 * Words that frame a verb, so that it only describes or says when, as in languages that put what
 * describes first and have no forms of verbs.
 */
final class Frames {
  /** How many words of interest may stand between a verb and the word that it serves. */
  private static final int SERVED = 12;

  private final Tokens tokens;
  private final Nearby nearby;

  /** Whether the language has any of the words that frame: few have, and every verb is asked. */
  private final boolean known;

  /** The verbs of which it was asked, as most are more than once, and those that stand in one. */
  private final BitSet asked = new BitSet();

  private final BitSet framed = new BitSet();

  Frames(Tokens tokens, Nearby nearby) {
    this.tokens = tokens;
    this.nearby = nearby;
    this.known =
        Stream.of("relative", "regarding", "serves", "means", "served", "when", "object")
            .anyMatch(word -> tokens.known(Category.WORD, word));
  }

  /** Whether the verb of token {@code t} stands in a frame. */
  boolean frame(int t) {
    if (!known) {
      return false;
    }
    if (!asked.get(t)) {
      asked.set(t);
      framed.set(t, coupled(t) || about(t) || serves(t) || during(t) || handled(t));
    }
    return framed.get(t);
  }

  /**
   * Whether the verb of token {@code t} only describes what a later verb is done to: "take the
   * given-to-States mandate … extend".
   */
  private boolean handled(int t) {
    int object = t - 1;
    while (object > 0 && object > t - SERVED && !object(object) && still(object)) {
      object--;
    }
    if (object < 0 || !object(object) || !nearby.unbroken(object, t)) {
      return false;
    }
    boolean described = false;
    String duty = tokens.value(t, Category.DUTY);
    for (int i = t + 1; i < t + 2 * SERVED && nearby.unbroken(i - 1, i); i++) {
      boolean noun = tokens.is(i - 1, Category.WORD, "relative") && tokens.gapLength(i - 1) == 0;
      boolean time = tokens.is(i + 1, Category.WORD, "when");
      if (described && tokens.is(i, Category.DUTY) && !noun && !time && !nearby.carriesLink(i)) {
        return duty.equals("other")
            || tokens.is(i, Category.DUTY, duty)
            || tokens.is(i, Category.WORD, "defers");
      }
      described |= tokens.is(i, Category.WORD, "relative") && i > t + 1;
    }
    return false;
  }

  private boolean object(int t) {
    return tokens.is(t, Category.WORD, "object");
  }

  private boolean still(int t) {
    return !tokens.is(t, Category.FORCE) && nearby.unbroken(t, t + 1);
  }

  /**
   * Whether the verb of token {@code t} only says when something is done, between the word that
   * opens a time and the one that closes it: "at … reports … time".
   */
  private boolean during(int t) {
    for (int close = t + 1; close < t + SERVED && nearby.unbroken(close - 1, close); close++) {
      boolean ends = tokens.is(close, Category.WORD, "when") && goesOn(close);
      if (ends) {
        int open = close - 1;
        while (open > close - 2 * SERVED
            && open > 0
            && !(opens(open) && (open < t || !linked(open)))
            && nearby.unbroken(open - 1, open)) {
          open--;
        }
        if (opens(open)) {
          return open < t;
        }
      }
    }
    return false;
  }

  private boolean opens(int t) {
    return tokens.is(t, Category.WORD, "coverb") && tokens.is(t, Category.TIME, "in");
  }

  /** Whether a time is only one more that stands beside another: "in printing and in posting". */
  private boolean linked(int open) {
    return tokens.is(open - 1, Category.WORD, "noun-link") && tokens.gapLength(open - 1) == 0;
  }

  /** Whether the verb of token {@code t} says what a thing is about: "an on-holding-… rule". */
  private boolean about(int t) {
    int open = t - 1;
    while (open > 0
        && open > t - SERVED
        && !tokens.is(open, Category.WORD, "regarding")
        && !tokens.is(open, Category.WORD, "of")
        && nearby.unbroken(open, open + 1)) {
      open--;
    }
    if (!tokens.is(open, Category.WORD, "regarding") || !nearby.unbroken(open, t)) {
      return false;
    }
    for (int i = t + 1; i < t + SERVED && nearby.unbroken(i - 1, i); i++) {
      if (tokens.is(i, Category.WORD, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark or a word of interest stands right behind token {@code t}. */
  private boolean goesOn(int t) {
    return t + 1 >= tokens.size() || tokens.gapLength(t) == 0 || !nearby.unbroken(t, t + 1);
  }

  /** "to draft and compile": two verbs before the word that makes them describe. */
  private boolean coupled(int t) {
    boolean verb = tokens.is(t + 2, Category.DUTY) || tokens.is(t + 2, Category.PRODUCT);
    return tokens.is(t + 1, Category.WORD, "noun-link")
        && verb
        && tokens.is(t + 3, Category.WORD, "relative")
        && tokens.start(t + 3) - tokens.end(t) <= 6;
  }

  /** Whether what the verb of token {@code t} does is only a means, or what something serves. */
  private boolean serves(int t) {
    boolean object = tokens.is(t - 1, Category.DUTY) && tokens.gapLength(t - 1) == 0;
    for (int i = t + 1; i < t + SERVED && nearby.unbroken(i - 1, i); i++) {
      boolean served = object && tokens.is(i, Category.WORD, "served");
      if (served
          || tokens.is(i, Category.WORD, "means")
          || tokens.is(i, Category.WORD, "serves") && used(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word that opens what help is for stands before token {@code t}: "for … provide".
   */
  private boolean used(int t) {
    int at = t - 1;
    while (at > 0 && at > t - SERVED && !tokens.is(at, Category.WORD, "served-by") && still(at)) {
      at--;
    }
    return tokens.is(at, Category.WORD, "served-by") && nearby.unbroken(at, t);
  }
}
