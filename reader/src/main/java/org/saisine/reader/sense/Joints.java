package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;

/** Tells what joins a verb to the words before it, and where its own words start. */
final class Joints {
  /** How much room an adverb may take between a small word and its verb. */
  static final int ADVERB = 16;

  /** How many words of interest may say when, between a contrast and the verb that it opens. */
  private static final int CONTRAST = 6;

  /** How many words of interest may stand between a verb and those it is for, or itself again. */
  private static final int MOST = 24;

  private final Tokens tokens;
  private final Nearby nearby;
  private final Ahead ahead;
  private final Auxiliaries auxiliaries;
  private final char[] chars;

  Joints(Context context, Ahead ahead, Auxiliaries auxiliaries) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.ahead = ahead;
    this.auxiliaries = auxiliaries;
    this.chars = context.chars;
  }

  /** Whether what is handed to the organ itself: no aside goes as far as that. */
  boolean toUs(int t) {
    int opening = opening(t);
    for (int at = t; at >= opening; at--) {
      if (tokens.is(at, Category.WORD, "to-us")) {
        return true;
      }
    }
    return false;
  }

  /** The token from which the words of a duty run: pronouns and its time may stand before it. */
  int opening(int t) {
    int led = auxiliaries.of(t);
    led = led < 0 ? former(t) : led;
    if (led >= 0) {
      return led;
    }
    int at = t;
    while (tokens.gapLength(at - 1) <= 1
        && (tokens.is(at - 1, Category.WORD, "to-us") || tokens.is(at - 1, Category.WORD, "it"))) {
      at--;
    }
    int before = ahead.of(t);
    if (before >= 0) {
      return before;
    }
    int time = at;
    while (tokens.gapLength(time - 1) <= 2 && timed(time - 1)) {
      time--;
    }
    boolean linked = tokens.is(time - 1, Category.WORD, "that") || nearby.links(time - 1);
    return linked && tokens.gapLength(time - 1) <= 2 ? time : inserted(at);
  }

  /**
   * The verb that token {@code t} only says again, for both have one object behind it: "to submit
   * by June, and thereafter to submit …"; -1 where it says nothing again.
   */
  int former(int t) {
    return former(t, false);
  }

  /**
   * Whether a verb only says the last one again, whose words go on: "and thereafter to submit it",
   * or where the report of both stands behind.
   */
  boolean repeats(int t, int last) {
    if (last < 0) {
      return false;
    }
    int thing = t;
    while (!thing(thing) && thing < t + MOST && nearby.unbroken(thing, thing + 1)) {
      thing++;
    }
    boolean report =
        tokens.is(thing, Category.KIND_WORD, "report")
            || tokens.is(thing, Category.PRODUCT, "report");
    boolean subject =
        thing(thing) && nearby.unbroken(thing, thing + 1) && tokens.gapLength(thing) > 2;
    return former(t, false) == last && report || former(t, true) == last && !subject;
  }

  /** The verb said again, of which an object stands before token {@code t}, or does not. */
  private int former(int t, boolean whole) {
    int then = t - 1;
    while (tokens.is(then, Category.EVERY) && tokens.gapLength(then) <= 1) {
      then--;
    }
    boolean again = tokens.is(then, Category.WORD, "thereafter") && tokens.gapLength(then) <= 1;
    boolean object = false;
    for (int i = then - 1; again && i > t - MOST; i--) {
      object |= thing(i);
      if (tokens.is(i, Category.DUTY)) {
        boolean same = tokens.value(i, Category.DUTY).equals(tokens.value(t, Category.DUTY));
        return same && object == whole ? i : -1;
      }
    }
    return -1;
  }

  private boolean thing(int t) {
    return tokens.is(t, Category.PRODUCT) || tokens.is(t, Category.KIND_WORD, "report");
  }

  /** The token from which a time runs to a verb, where commas set it apart; else the verb's own. */
  private int inserted(int verb) {
    int time = verb;
    boolean apart = tokens.gapLength(verb - 1) == 2 && ahead.marked(verb - 1);
    while (apart && tokens.gapLength(time - 1) <= 2 && (timed(time - 1) || dated(time - 1))) {
      time--;
    }
    boolean marked = tokens.gapLength(time - 1) <= ADVERB && ahead.marked(time - 1);
    return marked ? time : verb;
  }

  /** Whether token {@code t} is a part of a date. */
  private boolean dated(int t) {
    return tokens.is(t, Category.MONTH) || tokens.is(t, Category.YEAR_WORD) || tokens.isNumber(t);
  }

  /** Whether token {@code t} is a part of a time: "at its seventy-eighth session", "annually". */
  private boolean timed(int t) {
    return tokens.is(t, Category.ORDINAL)
        || tokens.is(t, Category.ORDINAL_SUFFIX)
        || tokens.is(t, Category.SESSION_WORD)
        || tokens.is(t, Category.TIME)
        || tokens.is(t, Category.EVERY)
        || tokens.is(t, Category.WORD, "thereafter")
        || tokens.is(t, Category.WORD, "inside");
  }

  /**
   * Whether a noun of a deed goes on with the nouns before it: behind a verb with "that", and
   * behind the means by which a thing is done, no noun is asked of anybody.
   *
   * @param last the last duty; -1 where there is none
   * @param way the last word that only tells by what means; -1
   */
  boolean nominal(int t, int last, int way, char link, Clause clause) {
    boolean that = tokens.is(last, Category.WORD, "that");
    boolean finite = that || tokens.is(last, Category.WORD, "finite");
    if (!tokens.is(t, Category.WORD, "and-deed")) {
      boolean also = tokens.is(t - 1, Category.LIST_LINK, "also") && tokens.gapLength(t - 1) <= 1;
      boolean near = last == t - 1 && tokens.gapLength(last) <= 1;
      boolean led = auxiliaries.of(t) >= 0;
      boolean object = that ? also : finite && !near && !led;
      boolean thing = !led && tokens.value(t, Category.DUTY).endsWith(Nearby.LED);
      return (object || thing) && tokens.is(t, Category.WORD, "deed");
    }
    boolean means =
        way > last && (finite || !received(t) && !tokens.is(t, Category.DUTY, "report"));
    boolean it = tokens.is(t, Category.WORD, "it");
    return means || link == '&' && !it && (finite || last < 0 && clause.subject());
  }

  /**
   * Whether an organ, a session or a month is named before the next mark behind token {@code t}.
   */
  private boolean received(int t) {
    int last = Math.min(tokens.size(), t + MOST);
    for (int i = t + 1; i < last && !marked(i); i++) {
      if (tokens.is(i, Category.ORGAN)
          || tokens.is(i, Category.MONTH)
          || tokens.is(i, Category.SESSION_WORD, "session")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark stands right before token {@code t}. */
  private boolean parted(int t) {
    int at = tokens.start(t) - 1;
    while (at > 0 && Letters.kind(chars[at]) == Letters.SPACE) {
      at--;
    }
    return at > 0 && ",;:،؛".indexOf(Letters.fold(chars[at])) >= 0;
  }

  /** Whether a mark stands between token {@code t} and the one before it. */
  private boolean marked(int t) {
    return nearby.marked(t - 1, ",;:،؛");
  }

  /** Whether a duty says all by itself, so that "by doing" behind it is only the way. */
  boolean whole(int t) {
    return t >= 0
        && !tokens.is(t, Category.WORD, "apart")
        && (tokens.is(t, Category.WORD, "finite")
            || tokens.is(t - 1, Category.WORD, "goes-on") && tokens.gapLength(t - 1) <= 1
            || auxiliaries.of(t) >= 0);
  }

  /** Whether a step is only a noun in what stands ahead of the verb of token {@code t}. */
  boolean spans(Step step, int t) {
    int before = step.duty().equals("other") ? ahead.of(t) : -1;
    return before >= 0 && before < step.at();
  }

  /**
   * What joins the duty of token {@code t} to the words before: a comma, or a verb in a form that
   * no aside has, which takes it back to those who are addressed, {@code &} for "and" or a duty
   * right before; a space where nothing does.
   */
  char link(int t, int first, int step) {
    if (tokens.is(t, Category.WORD, "back")) {
      return ',';
    }
    boolean and = nearby.carriesLink(t);
    if (tokens.is(t, Category.WORD, "and-deed") && !parted(t)) {
      return '&';
    }
    boolean that = false;
    int before = tokens.is(t, Category.DUTY, "other") ? -1 : ahead.of(t);
    if (before > first && (ahead.led(before, first) || nearby.links(before - 1))) {
      return ',';
    }
    for (int i = t - 1; i > first && i > t - CONTRAST && nearby.unbroken(i, i + 1); i--) {
      if (tokens.is(i, Category.WORD, "contrast")) {
        return ','; // ", а в период между … представлять": the same are asked
      }
    }
    for (int i = t; i > first; i--) {
      // the comma that only joins nouns joins verbs as well where it stands right before one
      String marks = i == t ? ",;:،、" : ",;:،";
      if (nearby.marked(i - 1, marks)) {
        return ',';
      }
      boolean near = tokens.gapLength(i - 1) <= (i == t ? ADVERB : 2);
      if (near && tokens.is(i - 1, Category.WORD, "purpose")) {
        break; // the comma before "pour" opens what it is for
      }
      that |= tokens.is(i - 1, Category.WORD, "that");
      if (that && near && nearby.links(i - 1) && tokens.is(i, Category.WORD, "to")) {
        return ','; // "invites X …, y a que informe": to those invited, whatever was for others
      }
      and |= near && (nearby.links(i - 1) || tokens.is(i - 1, Category.WORD, "as-well"));
      boolean far = tokens.is(t, Category.WORD, "deed") && (i < t || tokens.gapLength(i - 1) > 2);
      if (near && i - 1 == step && !far && !tokens.is(i - 1, Category.WORD, "that")) {
        return '&';
      }
      if (!near || !small(i - 1) && !timed(i - 1)) {
        break;
      }
    }
    return and ? '&' : ' ';
  }

  /** Whether token {@code t} is one of the small words before an infinitive. */
  private boolean small(int t) {
    return tokens.is(t, Category.LIST_LINK)
        || tokens.is(t, Category.WORD, "as-well")
        || tokens.is(t, Category.WORD, "as-needed")
        || tokens.is(t, Category.DATE_LINK)
        || tokens.is(t, Category.FROM_WORD)
        || tokens.is(t, Category.WORD, "that")
        || tokens.is(t, Category.WORD, "to")
        || tokens.is(t, Category.WORD, "of")
        || tokens.is(t, Category.WORD, "it")
        || tokens.is(t, Category.WORD, "to-us");
  }
}
