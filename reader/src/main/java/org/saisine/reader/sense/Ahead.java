package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/** What stands ahead of its verb, as some languages have it: time, recipient, object. */
final class Ahead {
  /** Marks duties that are nouns as well, and verbs only behind those who receive something. */
  static final String BEHIND = "-behind";

  /** How many words of interest may stand between a verb and what is said ahead of it. */
  private static final int MOST = 24;

  /** How many there may be with the numbers of resolutions among them. */
  private static final int NUMBERED = 3 * MOST;

  /** How much room words take that tell more of a name where no spaces part them. */
  private static final int NAME = 6;

  /** How much room "at least each year" takes where no spaces part words. */
  private static final int OFTEN = 6;

  private final Tokens tokens;
  private final Nearby nearby;
  private final Quotes quotes;

  /** Whether the language has words that open what stands ahead. */
  private final boolean known;

  Ahead(Context context, Quotes quotes) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.quotes = quotes;
    this.known = tokens.known(Category.WORD, "coverb");
  }

  /** Whether a duty is a noun as well. */
  boolean nominal(int t) {
    return tokens.value(t, Category.DUTY).endsWith(BEHIND);
  }

  /** Whether those who hear something stand ahead of token {@code t}, and no verb between. */
  boolean receivers(int t, int first) {
    for (int i = t - 1; i >= first && !breaks(i); i--) {
      if (tokens.is(i, Category.TIME, "each-session")) {
        return true;
      }
      boolean ahead = tokens.is(i, Category.WORD, "coverb");
      boolean told =
          tokens.is(i, Category.WORD, "to")
              || tokens.is(i, Category.TIME, "by")
              || tokens.is(i, Category.WORD, "steady");
      if (ahead && told) {
        return true;
      }
    }
    return false;
  }

  /** A duty is asked about several times in a row. */
  private int asked = -1;

  private int answer = -1;

  /**
   * The token from which time, recipient or object stand ahead of the verb of token {@code t}, as
   * some languages have it; -1 where none does.
   */
  int of(int t) {
    if (t != asked && known) {
      answer = search(t);
      asked = t;
    }
    return answer;
  }

  private int search(int t) {
    int found = -1;
    int best = -1;
    int before = t;
    int room = MOST;
    for (int i = t - 1; i >= 0 && i > t - NUMBERED && room > 0; i--) {
      if (quotes.at(i)) {
        continue;
      }
      if (verb(i)) {
        break;
      }
      room -= tokens.isNumber(i) ? 0 : 1;
      boolean starts = found == before;
      before = i;
      if (starts && tokens.is(i, Category.LIST_LINK, "and")) {
        return found;
      }
      if (marked(i)) {
        if (!starts) {
          return best < 0 ? found : best;
        }
        best = found;
      }
      if (tokens.is(i, Category.WORD, "coverb")) {
        found = i;
      }
    }
    return best < 0 ? found : best;
  }

  /**
   * Whether a mark behind token {@code i} or its verb parts what stands ahead from a later verb.
   */
  private boolean breaks(int i) {
    return verb(i) || marked(i);
  }

  private boolean verb(int i) {
    boolean duty =
        tokens.is(i, Category.DUTY)
            && !tokens.is(i, Category.DUTY, "other")
            && !nearby.attributive(i);
    return duty && !nominal(i)
        || tokens.is(i, Category.FORCE) && !nearby.noun(i) && !described(i)
        || nearby.closes(i);
  }

  /** Whether the verb of token {@code i} describes what stands behind it: "agreed-on themes". */
  private boolean described(int i) {
    return tokens.is(i + 1, Category.WORD, "relative") && tokens.gapLength(i) == 0;
  }

  /**
   * Whether those right before token {@code t} wrote it, and do not write: "in line with SG
   * report".
   */
  boolean authored(int t) {
    int i = t - 1;
    while (i > 0
        && tokens.gapLength(i) == 0
        && (tokens.is(i, Category.ADDRESSEE) || tokens.is(i, Category.ORGAN))) {
      i--;
    }
    boolean named = i < t - 1 && tokens.gapLength(i) == 0;
    return named && tokens.is(i, Category.WORD, "of-whom");
  }

  /**
   * Whether the verb of token {@code t}, whose words run from {@code first}, is only one way of
   * many: "including by convening". What has its own time is owed.
   */
  boolean exemplary(int first, int t) {
    for (int i = first; i < t; i++) {
      if (tokens.is(i, Category.TIME, "in")) {
        return false;
      }
    }
    return tokens.is(first - 1, Category.WORD, "including") && tokens.gapLength(first - 1) <= 1
        || tokens.is(first, Category.WORD, "including") && first < t;
  }

  /**
   * Whether a mark stands before what stands ahead of a verb from token {@code before} on, or
   * before the subject that leads to it.
   */
  boolean led(int before, int first) {
    int subject = before;
    while (subject - 1 > first && leads(subject - 1)) {
      subject--;
    }
    return marked(subject - 1);
  }

  /** Who must do it, named right before what stands ahead from token {@code before} on; or -1. */
  int subject(int before) {
    boolean named =
        tokens.is(before - 1, Category.WORD, "must")
            && tokens.is(before - 2, Category.ADDRESSEE)
            && tokens.gapLength(before - 2) == 0
            && tokens.gapLength(before - 1) == 0;
    return named ? before - 2 : -1;
  }

  private boolean leads(int i) {
    boolean by = tokens.is(i, Category.WORD, "by-whom") && nearby.unbroken(i, i + 1);
    return by && tokens.gapLength(i) <= NAME
        || tokens.gapLength(i) == 0
            && (tokens.is(i, Category.WORD, "will")
                || tokens.is(i, Category.WORD, "must")
                || tokens.is(i, Category.ADDRESSEE));
  }

  /** Whether the verb of token {@code t} stands right behind "including". */
  boolean including(int t) {
    boolean word =
        tokens.is(t - 1, Category.WORD, "including") || tokens.is(t - 1, Category.WORD, "notably");
    return word && tokens.gapLength(t - 1) == 0 || through(t);
  }

  /** Whether what token {@code t} closes is the report that was just spoken of: "in report". */
  boolean again(int t) {
    return nearby.closes(t)
        && tokens.is(t - 1, Category.PRODUCT, "report")
        && tokens.is(t - 2, Category.TIME, "in")
        && tokens.gapLength(t - 2) == 0;
  }

  /** Whether a verb is only the way to do another: "through holding each year at least …". */
  private boolean through(int t) {
    for (int i = t - 1; i > 0 && tokens.start(t) - tokens.end(i) <= OFTEN; i--) {
      if (tokens.is(i, Category.WORD, "through")) {
        return tokens.gapLength(i) == 0 && nearby.unbroken(i, t);
      }
      if (tokens.is(i, Category.ADDRESSEE) || tokens.is(i, Category.ORGAN) || verb(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a mark stands behind token {@code i}. */
  boolean marked(int i) {
    return nearby.marked(i, ",;:");
  }
}
