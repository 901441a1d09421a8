package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** The words of interest next to another one, articles and the like left out. */
final class Nearby {
  /** Marks duties that are nouns as well, and verbs only where something leads to them. */
  private static final String LED = "-led";

  /** How many words of interest may stand between a verb and the word that it serves. */
  private static final int SERVED = 12;

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

  /** Whether token {@code t} is an "and", and no word that leads to a verb as well. */
  boolean links(int t) {
    boolean to = tokens.is(t, Category.WORD, "to");
    return tokens.is(t, Category.LIST_LINK, "and") && !to;
  }

  /** What token {@code t} says is to be done; empty where it says nothing, or is a noun. */
  String duty(int t) {
    String duty = tokens.value(t, Category.DUTY);
    if (!duty.endsWith(LED)) {
      return duty;
    }
    return led(t) ? duty.substring(0, duty.length() - LED.length()) : "";
  }

  /** Whether a comma, a time, "that", "and" or a pronoun leads to token {@code t}: no article. */
  private boolean led(int t) {
    if (t == 0 || tokens.gapLength(t - 1) == 0) {
      return false;
    }
    String gap = tokens.gap(t - 1);
    boolean small =
        tokens.is(t - 1, Category.WORD, "that")
            || tokens.is(t - 1, Category.WORD, "to-us")
            || tokens.is(t - 1, Category.WORD, "it")
            || tokens.is(t - 1, Category.LIST_LINK, "and")
            || tokens.is(t - 1, Category.ADDRESSEE)
            || tokens.is(t - 1, Category.EVERY)
            || tokens.is(t - 1, Category.SESSION_WORD)
            || tokens.isNumber(t - 1);
    return gap.endsWith(", ") || gap.equals(" ") && small;
  }

  /**
   * Whether the verb of token {@code t} only describes what stands behind it, as in languages that
   * put what describes first: "the submitted-to-the-Council report".
   */
  boolean attributive(int t) {
    if (tokens.is(t - 1, Category.WORD, "relative") && tokens.gapLength(t - 1) == 0) {
      return true; // "the consideration of": a verb that something describes is a noun
    }
    if (tokens.is(t + 1, Category.WORD, "shall")
        && tokens.gapLength(t) == 0
        && tokens.parted(t - 1)) {
      return true; // "the discussion shall": a verb that is a subject is a noun
    }
    int at = t + 1;
    while (tokens.is(t, Category.WORD, "to") && tokens.gapLength(at - 1) == 0 && receiver(at)) {
      at++;
    }
    if (tokens.is(at, Category.WORD, "relative") && tokens.gapLength(at - 1) == 0) {
      return true;
    }
    while (tokens.gapLength(at - 1) <= 1 && describable(at)) {
      at++;
    }
    return tokens.is(at, Category.WORD, "while") && tokens.gapLength(at - 1) == 0
        || coupled(t)
        || serves(t)
        || during(t)
        || handled(t);
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
    if (object < 0 || !object(object) || !unbroken(object, t)) {
      return false;
    }
    boolean described = false;
    String duty = tokens.value(t, Category.DUTY);
    for (int i = t + 1; i < t + 2 * SERVED && unbroken(i - 1, i); i++) {
      boolean noun = tokens.is(i - 1, Category.WORD, "relative") && tokens.gapLength(i - 1) == 0;
      if (described && tokens.is(i, Category.DUTY) && !noun && !carriesLink(i)) {
        return duty.equals("other") || tokens.is(i, Category.DUTY, duty);
      }
      described |= tokens.is(i, Category.WORD, "relative") && i > t + 1;
    }
    return false;
  }

  private boolean object(int t) {
    return tokens.is(t, Category.WORD, "object");
  }

  private boolean still(int t) {
    return !tokens.is(t, Category.FORCE) && unbroken(t, t + 1);
  }

  /**
   * Whether the verb of token {@code t} only says when something is done, between the word that
   * opens a time and the one that closes it: "at … reports … time".
   */
  private boolean during(int t) {
    for (int close = t + 1; close < t + SERVED && unbroken(close - 1, close); close++) {
      boolean ends = tokens.is(close, Category.WORD, "when") && goesOn(close);
      if (ends) {
        int open = close - 1;
        while (open > close - 2 * SERVED && open > 0 && !opens(open) && unbroken(open - 1, open)) {
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

  /** Whether a mark or a word of interest stands right behind token {@code t}. */
  private boolean goesOn(int t) {
    return tokens.gapLength(t) == 0 || !unbroken(t, t + 1);
  }

  /** "to draft and compile": two verbs before the word that makes them describe. */
  private boolean coupled(int t) {
    boolean verb = tokens.is(t + 2, Category.DUTY) || tokens.is(t + 2, Category.PRODUCT);
    return tokens.is(t + 1, Category.WORD, "noun-link")
        && verb
        && tokens.is(t + 3, Category.WORD, "relative")
        && tokens.start(t + 3) - tokens.end(t) <= 6;
  }

  private boolean describable(int t) {
    return tokens.is(t, Category.PRODUCT)
        || tokens.is(t, Category.CARDINAL)
        || tokens.is(t, Category.OWN)
        || tokens.is(t, Category.FUNCTION_WORD) && !tokens.is(t, Category.WORD);
  }

  /** Whether what the verb of token {@code t} does is only a means, or what something serves. */
  private boolean serves(int t) {
    boolean object = tokens.is(t - 1, Category.DUTY) && tokens.gapLength(t - 1) == 0;
    for (int i = t + 1; i < t + SERVED; i++) {
      if (tokens.is(i, Category.WORD, "serves") && used(t)) {
        return unbroken(t, i);
      }
      if (tokens.is(i, Category.WORD, "means") || object && tokens.is(i, Category.WORD, "served")) {
        return unbroken(t, i);
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
    return tokens.is(at, Category.WORD, "served-by") && unbroken(at, t);
  }

  /** Whether a mark, or nothing at all, follows token {@code t}. */
  boolean ends(int t) {
    return t + 1 >= tokens.size()
        || !unbroken(t, t + 1) && Letters.kind(tokens.gap(t).charAt(0)) != Letters.IDEOGRAPH;
  }

  /** Whether no mark stands between two tokens. */
  boolean unbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.parted(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether token {@code t} closes what says where something is to be told, as languages have it
   * that set the noun between two words: "in … report inside".
   */
  boolean closes(int t) {
    if (!tokens.is(t, Category.WORD, "inside-behind")) {
      return false;
    }
    boolean report =
        tokens.is(t - 1, Category.PRODUCT, "report")
            || tokens.is(t - 1, Category.PRODUCT, "same")
            || tokens.is(t - 1, Category.KIND_WORD, "report");
    return report
        && tokens.gapLength(t - 1) == 0
        && !(tokens.gapLength(t) == 0
            && (tokens.is(t + 1, Category.WORD, "relative") || attributive(t + 1)));
  }

  /** Whether what may be an act is a noun here: "the study and advice", "the Board's advice". */
  boolean noun(int i) {
    boolean led =
        tokens.is(i - 1, Category.WORD, "noun-link") || tokens.is(i - 1, Category.ADDRESSEE);
    return tokens.is(i, Category.PRODUCT) && led && tokens.gapLength(i - 1) == 0;
  }

  private boolean receiver(int t) {
    return tokens.is(t, Category.ORGAN)
        || tokens.is(t, Category.ADDRESSEE)
        || tokens.is(t, Category.ORDINAL)
        || tokens.is(t, Category.ORDINAL_SUFFIX)
        || tokens.is(t, Category.SESSION_WORD)
        || tokens.is(t, Category.WORD, "noun-link");
  }

  private boolean bare(int t) {
    boolean small =
        tokens.is(t, Category.FUNCTION_WORD)
            || tokens.is(t, Category.FROM_WORD)
            || tokens.is(t, Category.CARDINAL);
    return small
        && !tokens.is(t, Category.LIST_LINK)
        && !tokens.is(t, Category.WORD)
        && !tokens.is(t, Category.TIME)
        && !tokens.is(t, Category.DUTY)
        && !tokens.is(t, Category.VOTE);
  }
}
