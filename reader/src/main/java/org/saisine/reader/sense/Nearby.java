package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** The words of interest next to another one, articles and the like left out. */
final class Nearby {
  /** Marks duties that are nouns as well, and verbs only where something leads to them. */
  static final String LED = "-led";

  /** How many words of interest may stand between a report and who wrote or receives it. */
  private static final int WRITTEN = 12;

  private final Tokens tokens;
  private final char[] chars;
  private final Frames frames;

  Nearby(Tokens tokens, char[] chars) {
    this.tokens = tokens;
    this.chars = chars;
    this.frames = new Frames(tokens, this);
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
    return gap.endsWith(", ") || gap.endsWith("، ") || gap.equals(" ") && small;
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
    boolean to = tokens.is(t, Category.WORD, "to") && !given(t);
    while (to && tokens.gapLength(at - 1) == 0 && receiver(at)) {
      at++;
    }
    if (tokens.is(at, Category.WORD, "relative") && tokens.gapLength(at - 1) == 0) {
      return true;
    }
    if (tokens.is(at, Category.WORD, "afterwards") && tokens.gapLength(at - 1) <= 1) {
      return true; // "a drawn-up and later adopted plan"
    }
    while (tokens.gapLength(at - 1) <= 1 && describable(at)) {
      at++;
    }
    return tokens.is(at, Category.WORD, "while") && tokens.gapLength(at - 1) == 0
        || tells(t)
        || frames.frame(t);
  }

  /**
   * Whether the verb of token {@code t} only tells which report: "in the report that it submits".
   */
  private boolean tells(int t) {
    int that = t - 1;
    while (that > 0 && tokens.gapLength(that) == 1 && tokens.is(that, Category.WORD, "to-us")) {
      that--;
    }
    return that > 1
        && tokens.is(that, Category.WORD, "that")
        && tokens.gapLength(that) <= 1
        && tokens.is(that - 1, Category.PRODUCT, "report")
        && tokens.gapLength(that - 1) == 1
        && tokens.is(before(that - 1), Category.WORD, "inside");
  }

  private boolean describable(int t) {
    return tokens.is(t, Category.PRODUCT)
        || tokens.is(t, Category.CARDINAL)
        || tokens.is(t, Category.OWN)
        || tokens.is(t, Category.FUNCTION_WORD) && !tokens.is(t, Category.WORD);
  }

  /** Whether a mark, or nothing at all, follows token {@code t}. */
  boolean ends(int t) {
    return t + 1 >= tokens.size()
        || !unbroken(t, t + 1) && Letters.kind(tokens.gap(t).charAt(0)) != Letters.IDEOGRAPH;
  }

  /**
   * Whether one of {@code marks}, all of them commas, semicolons or colons, stands between token
   * {@code t} and the next, and in no quotation.
   */
  boolean marked(int t, String marks) {
    return t >= 0
        && t + 1 < tokens.size()
        && tokens.marked(t + 1, Tokens.SIGN)
        && Quotes.marked(chars, tokens.end(t), tokens.start(t + 1), marks);
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

  /** Whether those who receive what the verb of token {@code t} hands over stand ahead of it. */
  private boolean given(int t) {
    for (int i = t - 1; i > t - WRITTEN && unbroken(i, i + 1); i--) {
      if (tokens.is(i, Category.DUTY)) {
        return false;
      }
      if (tokens.is(i, Category.WORD, "coverb") && tokens.is(i, Category.WORD, "to")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether whoever token {@code t} names only wrote what is named behind, as in languages that put
   * first what a report is about: "the Secretary-General's on … report".
   */
  boolean wrote(int t) {
    boolean about = tokens.is(t + 1, Category.WORD, "regarding") && tokens.gapLength(t) == 0;
    for (int i = t + 2; about && i < t + WRITTEN && unbroken(i - 1, i); i++) {
      if (tokens.is(i, Category.PRODUCT, "report") || tokens.is(i, Category.RESOLUTION_WORD)) {
        return tokens.is(i - 1, Category.WORD, "of") && tokens.gapLength(i - 1) == 0;
      }
    }
    return false;
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
