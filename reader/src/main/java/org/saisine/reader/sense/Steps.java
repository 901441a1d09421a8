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

  /** Marks duties that are nouns as well, and verbs only behind those who receive something. */
  private static final String BEHIND = "-behind";

  /** How many words of interest may stand between a verb and what is said ahead of it. */
  private static final int AHEAD = 24;

  /** How much room an adverb may take between a small word and its verb. */
  private static final int ADVERB = 16;

  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;
  private final Quotes quotes;

  /** Addressees and duties ask about the same clauses. */
  private final Map<Clause, List<Step>> known = new IdentityHashMap<>();

  Steps(Context context, Quotes quotes) {
    this.tokens = context.tokens;
    this.nearby = new Nearby(tokens);
    this.chars = context.chars;
    this.quotes = quotes;
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
    if (nearby.closes(t) && ahead(t) >= clause.first() && tells(t)) {
      return true;
    }
    if (nearby.duty(t).isEmpty() || nearby.attributive(t)) {
      return false;
    }
    boolean report = tokens.is(t, Category.PRODUCT);
    return !behind(t) || receivers(t, clause.first()) || report && verbal(t);
  }

  /** Whether something is told in the report that token {@code t} closes, or is to come in it. */
  private boolean tells(int t) {
    for (int i = ahead(t); i < t + 4; i++) {
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
      return behind(t) ? duty.substring(0, duty.length() - BEHIND.length()) : duty;
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
    int ahead = ahead(t);
    if (ahead >= 0) {
      return ahead;
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
    int ahead = step.duty().equals("other") ? ahead(t) : -1;
    return ahead >= 0 && ahead < step.at();
  }

  private boolean behind(int t) {
    return tokens.value(t, Category.DUTY).endsWith(BEHIND);
  }

  /** Whether those who receive something stand ahead of token {@code t}, and no verb between. */
  private boolean receivers(int t, int first) {
    for (int i = t - 1; i >= first && !breaks(i); i--) {
      boolean ahead = tokens.is(i, Category.WORD, "coverb");
      if (ahead && (tokens.is(i, Category.WORD, "to") || tokens.is(i, Category.TIME, "by"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token from which time, recipient or object stand ahead of the verb of token {@code t}, as
   * some languages have it; -1 where none does.
   */
  private int ahead(int t) {
    int found = -1;
    int best = -1;
    int before = t;
    int room = AHEAD;
    for (int i = t - 1; i >= 0 && room > 0; i--) {
      if (quotes.at(i)) {
        continue;
      }
      if (verb(i)) {
        break;
      }
      room--;
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
    return duty && !behind(i) || tokens.is(i, Category.FORCE) || nearby.closes(i);
  }

  private boolean marked(int i) {
    return Quotes.marked(chars, tokens.end(i), tokens.start(i + 1), ",;:");
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
    int ahead = tokens.is(t, Category.DUTY, "other") ? -1 : ahead(t);
    if (ahead > first && (marked(ahead - 1) || links(ahead - 1))) {
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
