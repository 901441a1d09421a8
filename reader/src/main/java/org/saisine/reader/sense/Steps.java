package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;

/** Divides a clause into steps, one for each thing to be done: "to prepare … and to submit …". */
final class Steps {
  /** Marks duties in a finite form in the data. */
  private static final String FINITE = "-finite";

  /** What takes part in a step; all other tokens pass. */
  private static final long PARTS = Category.bits(Category.WORD, Category.DUTY);

  /** How many words of interest may stand between "in … report" and what is told there. */
  private static final int TOLD = 12;

  /** How much room an adverb may take between a small word and its verb. */
  static final int ADVERB = 16;

  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;
  private final Quotes quotes;
  private final Ahead ahead;
  private final Asides asides;
  private final Auxiliaries auxiliaries;

  /** Addressees and duties ask about the same clauses. */
  private final Map<Clause, List<Step>> known = new IdentityHashMap<>();

  Steps(Context context, Quotes quotes) {
    this.tokens = context.tokens;
    this.nearby = new Nearby(tokens);
    this.chars = context.chars;
    this.quotes = quotes;
    this.ahead = new Ahead(context, quotes);
    this.asides = new Asides(context);
    this.auxiliaries = new Auxiliaries(context);
  }

  /** The steps of a clause; none where it names no duty. What others do starts none. */
  List<Step> of(Clause clause) {
    return known.computeIfAbsent(clause, this::read);
  }

  private List<Step> read(Clause clause) {
    List<Step> all = new ArrayList<>(4);
    boolean aside = false;
    boolean weighed = false;
    boolean relayed = false;
    boolean freed = false;
    boolean resumed = false;
    int served = -1;
    int relay = -1;
    int example = -1;
    for (int t = clause.first(); t < clause.next(); t++) {
      if (!tokens.any(t, PARTS) || quotes.at(t)) {
        continue;
      }
      resumed |= aside && asides.resumes(t);
      boolean held = weighed;
      weighed |= tokens.is(t, Category.WORD, "weighed");
      boolean other = tokens.is(t, Category.WORD, "foreign");
      boolean unlikely = tokens.is(t, Category.WORD, "unlikely");
      aside |= unlikely && !tokens.is(t, Category.DUTY);
      boolean serves = other || tokens.is(t, Category.WORD, "purpose");
      if (serves) {
        freed = (freed || !aside) && tokens.is(t, Category.WORD, "not-of");
        aside |= !all.isEmpty() || tokens.is(t, Category.WORD, "trailing") && tokens.parted(t - 1);
        served = t;
      }
      boolean starts = starts(t, clause);
      if (!starts && tokens.is(t, Category.DUTY) && ahead.exemplary(opening(t), t)) {
        example = t;
      }
      if (starts && !(aside && ahead.again(t))) {
        weighed &= !held || tokens.is(t, Category.DUTY, "other");
        if (held && !tokens.is(t, Category.WORD, "back")) {
          // "to consider, as appropriate, convening": nothing is convened yet
          aside = true;
          continue;
        }
        String duty = duty(t, clause);
        boolean told = duty.equals("passive") || duty.equals("held");
        char link = told ? ',' : link(t, clause.first(), all.isEmpty() ? -1 : all.getLast().at());
        boolean back = freed && link == '&' && tokens.is(t - 1, Category.WORD, "of");
        int joined = link == '&' && !all.isEmpty() ? all.getLast().at() : -1;
        if (asides.serves(served, t, aside, joined)) {
          continue;
        }
        if (aside && (back || resumed && link == ' ' && !asides.relative(t))) {
          link = ',';
        } else if (aside && asides.complement(relay, t)) {
          link = ' ';
        }
        relay = -1;
        boolean way = ahead.including(t) || ahead.exemplary(opening(t), t) && link != ',';
        if (way || example >= 0 && nearby.unbroken(example, t)) {
          aside = true;
          example = t;
          if (tokens.is(t - 1, Category.WORD, "example")) {
            shorten(all, t - 1);
          }
          continue;
        }
        if (!all.isEmpty() && asides.measured(all.getLast(), opening(t), t)) {
          aside = true;
          continue;
        }
        int led = duty.equals("other") ? -1 : auxiliaries.of(t);
        boolean apart = led < 0 && link != ',' && tokens.is(t, Category.WORD, "apart");
        if (opens(t, clause, all) || apart) {
          continue;
        }
        boolean object = led >= 0 && !all.isEmpty() && all.getLast().at() == led;
        aside &=
            !object && link != ',' && (link == ' ' && !relayed || !toUs(t) && !asides.handed(t));
        if (told && (all.isEmpty() || asides.tells(t, all.getLast()))) {
          continue;
        }
        boolean noun = object || !all.isEmpty() && spans(all.getLast(), t);
        if (!aside && (all.isEmpty() || noun || link != ' ')) {
          if (noun) {
            all.removeLast();
          } else if (!all.isEmpty()) {
            shorten(all, opening(t));
          }
          all.add(new Step(duty, t, clause.next()));
        }
        aside |= unlikely || other;
        relay = tokens.is(t, Category.WORD, "relays") ? t : relay;
      } else if (other && tokens.is(t, Category.FORCE)) {
        aside = true;
        relayed = true;
      }
    }
    return all;
  }

  /** Ends the last step at a token. */
  private static void shorten(List<Step> all, int next) {
    if (!all.isEmpty()) {
      Step last = all.removeLast();
      int end = Math.min(last.next(), Math.max(last.at() + 1, next));
      all.add(new Step(last.duty(), last.at(), end));
    }
  }

  /** The token of the verb of a step: that of which its duty is the object, where there is one. */
  int verb(Step step) {
    int led = auxiliaries.of(step.at());
    return led < 0 ? step.at() : led;
  }

  /** Whether one of the steps is only to pass on to others what they are asked. */
  boolean relayed(List<Step> steps) {
    return steps.stream().anyMatch(step -> tokens.is(step.at(), Category.WORD, "relays"));
  }

  /** Whether token {@code t} is a duty, and no noun or description. */
  private boolean starts(int t, Clause clause) {
    if (nearby.closes(t) && ahead.of(t) >= clause.first() && tells(t)) {
      return true;
    }
    if (nearby.duty(t).isEmpty() || titled(t) || nearby.attributive(t)) {
      return false;
    }
    boolean report = tokens.is(t, Category.PRODUCT);
    return !ahead.nominal(t) || ahead.receivers(t, clause.first()) || report && verbal(t);
  }

  /** Whether a capital within a sentence makes token {@code t} a word of a name or a title. */
  private boolean titled(int t) {
    int start = tokens.start(t);
    return start > 1
        && Character.isUpperCase(chars[start])
        && chars[start - 1] == ' '
        && Letters.kind(chars[start - 2]) == Letters.LETTER;
  }

  /** Whether something is told in the report that token {@code t} closes, or is to come in it. */
  private boolean tells(int t) {
    for (int i = ahead.of(t); i < t + TOLD && (i <= t || nearby.unbroken(t + 1, i)); i++) {
      boolean duty = tokens.is(i, Category.DUTY) && !tokens.is(i, Category.DUTY, "other");
      if (tokens.is(i, Category.WORD, "ahead")
          || i > t && (duty || i < t + 4 && tokens.is(i, Category.WORD, "tell"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is a noun as well stands as a verb: behind no other verb, and with an object. */
  private boolean verbal(int t) {
    boolean report = tokens.is(t, Category.PRODUCT, "report");
    boolean described =
        tokens.gapLength(t - 1) <= 1
            && !(ahead.marked(t - 1) && tokens.is(t - 1, Category.PRODUCT, "other") && report)
            && (ahead.authored(t)
                || tokens.is(t - 1, Category.WORD, "relative")
                || tokens.is(t - 1, Category.OWN)
                || tokens.is(t - 1, Category.DUTY)
                || tokens.is(t - 1, Category.PRODUCT)
                    && !tokens.is(t - 1, Category.ADDRESSEE)
                    && !nearby.closes(t - 1));
    int end = tokens.end(t);
    boolean object =
        tokens.gapLength(t) == 0
            || end < chars.length && Letters.kind(chars[end]) == Letters.IDEOGRAPH;
    boolean noun =
        tokens.gapLength(t) == 0
            && (tokens.is(t + 1, Category.LIST_LINK)
                || tokens.is(t + 1, Category.ORDINAL_PREFIX)
                || tokens.is(t + 1, Category.WORD, "relative")
                || tokens.is(t + 1, Category.WORD, "while")
                || tokens.is(t + 1, Category.WORD, "inside-behind")
                || tokens.is(t + 1, Category.WORD, "shall")
                || tokens.is(t + 1, Category.WORD, "to"));
    return object && !described && !noun;
  }

  /** The subject of its own that a later verb has, as in "…, the secretariat shall at …"; -1. */
  int subject(int t) {
    int before = ahead.of(t);
    return before > 1 && ahead.led(before, 0) ? ahead.subject(before) : -1;
  }

  /** "That" stands for a verb nobody listed, but not where it only opens what is decided. */
  private boolean opens(int t, Clause clause, List<Step> before) {
    return clause.subject() && before.isEmpty() && tokens.is(t, Category.WORD, "that");
  }

  /** A finite verb is a duty of the clause's own subject; elsewhere it tells of what goes on. */
  private String duty(int t, Clause clause) {
    String duty = nearby.closes(t) ? "include" : nearby.duty(t);
    if (!duty.endsWith(FINITE)) {
      return ahead.nominal(t) ? duty.substring(0, duty.length() - Ahead.BEHIND.length()) : duty;
    }
    String plain = duty.substring(0, duty.length() - FINITE.length());
    boolean past = tokens.value(clause.at(), Category.FORCE).endsWith(Clauses.PAST);
    return clause.subject() || past
        ? plain
        : plain.equals("meet") || plain.equals("held") ? "held" : "passive";
  }

  /** Whether what is handed to the organ itself: no aside goes as far as that. */
  private boolean toUs(int t) {
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
        || tokens.is(t, Category.WORD, "inside");
  }

  /** Whether a step is only a noun in what stands ahead of the verb of token {@code t}. */
  private boolean spans(Step step, int t) {
    int before = step.duty().equals("other") ? ahead.of(t) : -1;
    return before >= 0 && before < step.at();
  }

  /**
   * What joins the duty of token {@code t} to the words before: a comma, or a verb in a form that
   * no aside has, which takes it back to those who are addressed, {@code &} for "and" or a duty
   * right before; a space where nothing does.
   */
  private char link(int t, int first, int step) {
    if (tokens.is(t, Category.WORD, "back")) {
      return ',';
    }
    boolean and = nearby.carriesLink(t);
    boolean that = false;
    int before = tokens.is(t, Category.DUTY, "other") ? -1 : ahead.of(t);
    if (before > first && (ahead.led(before, first) || nearby.links(before - 1))) {
      return ',';
    }
    for (int i = t; i > first; i--) {
      // the comma that only joins nouns joins verbs as well where it stands right before one
      String marks = i == t ? ",;:،、" : ",;:،";
      if (Quotes.marked(chars, tokens.end(i - 1), tokens.start(i), marks)) {
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
