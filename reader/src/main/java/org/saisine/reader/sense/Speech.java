package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Kind;

/** Tells where the organ speaks anew: at the start, behind a letter, behind "and", at a meeting. */
final class Speech {
  /** Marks what an organ did at a meeting; in a resolution, which speaks now, it only tells. */
  static final String PAST = "-past";

  /** Marks what binds only where a clause follows: "agrees that", and not "agrees to a report". */
  private static final String THAT = "-that";

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;
  private final Quotes quotes;
  private final Points points;

  Speech(Context context, Quotes quotes, Points points) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.chars = context.chars;
    this.quotes = quotes;
    this.points = points;
  }

  /**
   * What the organ says anew at token {@code t}; empty where it does not.
   *
   * @param start whether nothing was said before in the paragraph or point
   * @param list whether in a list of things decided, or behind a decision
   */
  String force(int t, int body, boolean start, boolean list) {
    String force = tokens.value(t, Category.FORCE);
    if (force.isEmpty() || quotes.at(t)) {
      return "";
    }
    if (participle(t)) {
      force += PAST;
    }
    if (force.endsWith(PAST)) {
      boolean tells = context.shape.kind() == Kind.RESOLUTION;
      force = tells ? "nothing" : force.substring(0, force.length() - PAST.length());
    }
    if (force.endsWith(THAT)) {
      force = finite(t + 1) ? force.substring(0, force.length() - THAT.length()) : "nothing";
    }
    if (force.equals("infinitive")) {
      return list && (start || joined(t)) ? "ask" : "";
    }
    return start && opens(t, body) || joined(t) && !therein(t) && !coupled(t) ? force : "";
  }

  /** Whether a finite verb, or what leads to one, stands right at token {@code t}. */
  private boolean finite(int t) {
    return tokens.gapLength(t - 1) <= 1
        && (tokens.is(t, Category.WORD, "finite")
            || tokens.is(t, Category.WORD, "that")
            || tokens.is(t, Category.WORD, "goes-on")
            || tokens.is(t, Category.WORD, "carries-out"));
  }

  /** Whether only its accent tells the form of token {@code t} that tells what was done. */
  private boolean participle(int t) {
    char last = chars[tokens.end(t) - 1];
    return tokens.is(t, Category.WORD, "accented") && Letters.fold(last) != last;
  }

  /** Whether only a letter of a list or little else stands between the start and token t. */
  private boolean opens(int t, int body) {
    return tokens.start(t) - body < 60 || points.before(t, body);
  }

  /**
   * Whether "and" joins token {@code t} to a thing to be done right before: "that it set up and".
   */
  private boolean coupled(int t) {
    return nearby.carriesLink(t)
        && tokens.is(t - 1, Category.DUTY)
        && !tokens.is(t - 1, Category.FORCE)
        && tokens.gapLength(t - 1) == 1;
  }

  /** Whether what is said stands in another text: "in which it requests", "决议中，请". */
  private boolean therein(int t) {
    for (int i = t - 1; i > t - 4; i--) {
      boolean text = tokens.is(i - 1, Category.RESOLUTION_WORD) && tokens.gapLength(i - 1) == 0;
      if (tokens.is(i, Category.WORD, "therein")
          || text && tokens.is(i, Category.WORD, "inside-behind")) {
        return true;
      }
      if (tokens.gapLength(i - 1) > 0 && !tokens.is(i, Category.WORD, "aside")) {
        return false;
      }
    }
    return false;
  }

  private boolean marked(int t) {
    int at = t < 0 ? -1 : tokens.start(t) - 1;
    while (at >= 0 && Letters.kind(chars[at]) == Letters.SPACE) {
      at--;
    }
    return at >= 0 && ",;:،؛，；：)-".indexOf(Letters.fold(chars[at])) >= 0;
  }

  /** Whether no word stands right before token {@code t}. */
  private boolean fresh(int t) {
    int at = t < 0 ? -1 : tokens.start(t) - 1;
    return at < 0 || Letters.kind(chars[at]) == Letters.SPACE || chars[at] == '\n';
  }

  /**
   * Whether a comma, a semicolon or "and" stands before token {@code t}, or before what it says it
   * is for: "and to that end requests".
   */
  boolean joined(int t) {
    boolean mark = marked(t);
    if (!mark && tokens.is(t - 1, Category.WORD, "thereto") && tokens.gapLength(t - 1) == 1) {
      return tokens.is(t - 1, Category.LIST_LINK, "and") || joined(t - 1);
    }
    boolean and =
        tokens.is(t - 1, Category.LIST_LINK, "and")
            && tokens.gapLength(t - 1) <= 2
            && !tokens.is(t - 1, Category.WORD, "to")
            && !tokens.is(t - 1, Category.WORD, "noun-link");
    boolean apart = tokens.gapLength(t - 1) > 0 || marked(t - 1) || fresh(t - 1);
    boolean speaker =
        tokens.is(t - 1, Category.ORGAN)
            && tokens.gapLength(t - 1) <= 2
            && apart
            && !conditional(t - 1);
    speaker |= sitting(t - 1) || voted(t - 1);
    boolean decides =
        tokens.is(t, Category.FORCE, "decide") || tokens.is(t, Category.FORCE, "decide" + PAST);
    return mark
        || and
        || nearby.carriesLink(t)
        || tokens.is(t, Category.WORD, "and-asks")
        || (speaker || proposed(t)) && decides
        || tokens.is(t - 1, Category.WORD, "and") && tokens.gapLength(t - 1) <= 2;
  }

  /** Whether the organ and the meeting at which it speaks end at token {@code t}. */
  private boolean sitting(int t) {
    int at = t - 1;
    while (at > t - 4 && !tokens.is(at, Category.ORGAN) && tokens.gapLength(at) == 0) {
      at--;
    }
    return tokens.is(t, Category.CLOSING, "meeting")
        && tokens.is(at, Category.ORGAN)
        && tokens.gapLength(at) == 0
        && tokens.gapLength(t) <= 2;
  }

  /** Whether the vote by which the organ speaks is told up to token {@code t}. */
  private boolean voted(int t) {
    return tokens.is(t, Category.VOTE, "abstentions") && tokens.gapLength(t) <= 2;
  }

  /** Whether the organ at token {@code t} decides only if: "subject to the Council deciding". */
  private boolean conditional(int t) {
    int before = nearby.before(t);
    while (tokens.is(before, Category.FROM_WORD)) {
      before--;
    }
    return tokens.is(before, Category.WORD, "unlikely");
  }

  /** Whether the organ and those who proposed it stand before token {@code t}. */
  private boolean proposed(int t) {
    for (int i = t - 1; i > Math.max(0, t - 16); i--) {
      if (tokens.is(i, Category.WORD, "therein")) {
        return false;
      }
      if (tokens.is(i, Category.WORD, "proposed")) {
        return tokens.is(i - 1, Category.ORGAN) && tokens.gapLength(i - 1) <= 2;
      }
    }
    return false;
  }
}
