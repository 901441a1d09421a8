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

  /** How much room an adverb may take between a small word and its verb. */
  private static final int ADVERB = 16;

  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;
  private final Quotes quotes;
  private final Ahead ahead;

  /** Addressees and duties ask about the same clauses. */
  private final Map<Clause, List<Step>> known = new IdentityHashMap<>();

  Steps(Context context, Quotes quotes) {
    this.tokens = context.tokens;
    this.nearby = new Nearby(tokens);
    this.chars = context.chars;
    this.quotes = quotes;
    this.ahead = new Ahead(context, quotes);
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
    for (int t = clause.first(); t < clause.next(); t++) {
      if (quotes.at(t)) {
        continue;
      }
      boolean held = weighed;
      weighed |= tokens.is(t, Category.WORD, "weighed");
      boolean other = tokens.is(t, Category.WORD, "foreign");
      boolean unlikely = tokens.is(t, Category.WORD, "unlikely");
      aside |= unlikely && !tokens.is(t, Category.DUTY);
      aside |= !all.isEmpty() && (other || tokens.is(t, Category.WORD, "purpose"));
      if (starts(t, clause)) {
        weighed &= !held || tokens.is(t, Category.DUTY, "other");
        if (held && !tokens.is(t, Category.WORD, "back")) {
          // "to consider, as appropriate, convening": nothing is convened yet
          aside = true;
          continue;
        }
        String duty = duty(t, clause);
        boolean told = duty.equals("passive") || duty.equals("held");
        char link = told ? ',' : link(t, clause.first(), all.isEmpty() ? -1 : all.getLast().at());
        if (opens(t, clause, all) || link != ',' && tokens.is(t, Category.WORD, "apart")) {
          continue;
        }
        aside &= link != ',' && (link == ' ' && !relayed || !toUs(t) && !handed(t));
        if (told && all.isEmpty()) {
          continue;
        }
        boolean noun = !all.isEmpty() && spans(all.getLast(), t);
        if (!aside && (all.isEmpty() || noun || link != ' ')) {
          if (noun) {
            all.removeLast();
          } else if (!all.isEmpty()) {
            Step last = all.removeLast();
            all.add(new Step(last.duty(), last.at(), Math.max(last.at() + 1, opening(t))));
          }
          all.add(new Step(duty, t, clause.next()));
        }
        aside |= unlikely || other;
      } else if (other && tokens.is(t, Category.FORCE)) {
        aside = true;
        relayed = true;
      }
    }
    return all;
  }

  /** Whether token {@code t} is a duty, and no noun or description. */
  private boolean starts(int t, Clause clause) {
    if (nearby.closes(t) && ahead.of(t) >= clause.first() && tells(t)) {
      return true;
    }
    if (nearby.duty(t).isEmpty() || nearby.attributive(t)) {
      return false;
    }
    boolean report = tokens.is(t, Category.PRODUCT);
    return !ahead.nominal(t) || ahead.receivers(t, clause.first()) || report && verbal(t);
  }

  /** Whether something is told in the report that token {@code t} closes, or is to come in it. */
  private boolean tells(int t) {
    for (int i = ahead.of(t); i < t + 4; i++) {
      boolean duty = tokens.is(i, Category.DUTY) && !tokens.is(i, Category.DUTY, "other");
      if (tokens.is(i, Category.WORD, "ahead")
          || i > t && (duty || tokens.is(i, Category.WORD, "tell"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is a noun as well stands as a verb: behind no other verb, and with an object. */
  private boolean verbal(int t) {
    boolean described =
        tokens.gapLength(t - 1) <= 1
            && (tokens.is(t - 1, Category.WORD, "relative")
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
    for (int at = t; at >= opening(t); at--) {
      if (tokens.is(at, Category.WORD, "to-us")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an organ stands right behind a duty as who is told: "report thereon to the …", "inform
   * the …".
   */
  private boolean handed(int t) {
    int to = nearby.behind(t);
    boolean tells = tokens.is(t, Category.DUTY, "inform") || tokens.is(t, Category.DUTY, "brief");
    if (tells && tokens.is(to, Category.ORGAN) && nearby.gap(t, to) <= ADVERB) {
      return true;
    }
    if (!tokens.is(to, Category.WORD, "to")) {
      return false;
    }
    int organ = tokens.is(to, Category.ORGAN) ? to : nearby.behind(to);
    return tokens.is(organ, Category.ORGAN)
        && nearby.gap(t, to) <= ADVERB
        && (to == organ || nearby.gap(to, organ) <= ADVERB);
  }

  /** The token from which the words of a duty run: pronouns and its time may stand before it. */
  int opening(int t) {
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
    boolean linked = tokens.is(time - 1, Category.WORD, "that") || links(time - 1);
    return linked && tokens.gapLength(time - 1) <= 2 ? time : at;
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
    if (before > first && (ahead.marked(before - 1) || links(before - 1))) {
      return ',';
    }
    for (int i = t; i > first; i--) {
      if (Quotes.marked(chars, tokens.end(i - 1), tokens.start(i), ",;:،、")) {
        return ',';
      }
      boolean near = tokens.gapLength(i - 1) <= (i == t ? ADVERB : 2);
      that |= tokens.is(i - 1, Category.WORD, "that");
      if (that && near && links(i - 1) && tokens.is(i, Category.WORD, "to")) {
        return ','; // "invites X …, y a que informe": to those invited, whatever was for others
      }
      and |= near && links(i - 1);
      if (near && i - 1 == step && !tokens.is(i - 1, Category.WORD, "that")) {
        return '&';
      }
      if (!near || !small(i - 1) && !timed(i - 1)) {
        break;
      }
    }
    return and ? '&' : ' ';
  }

  private boolean links(int t) {
    boolean to = tokens.is(t, Category.WORD, "to");
    return tokens.is(t, Category.LIST_LINK, "and") && !to;
  }

  /** Whether token {@code t} is one of the small words before an infinitive. */
  private boolean small(int t) {
    return tokens.is(t, Category.LIST_LINK)
        || tokens.is(t, Category.DATE_LINK)
        || tokens.is(t, Category.FROM_WORD)
        || tokens.is(t, Category.WORD, "that")
        || tokens.is(t, Category.WORD, "to")
        || tokens.is(t, Category.WORD, "of")
        || tokens.is(t, Category.WORD, "it")
        || tokens.is(t, Category.WORD, "to-us");
  }
}
