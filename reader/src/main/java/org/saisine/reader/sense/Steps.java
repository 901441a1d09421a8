package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;

/** Divides a clause into steps, one for each thing to be done: "to prepare … and to submit …". */
final class Steps {
  /** The words that a walk heeds besides duties; all other tokens pass. */
  private static final long HEEDED =
      Tokens.values("weighed", "unlikely", "foreign", "purpose", "that", "inside-behind", "by-way")
          | Tokens.values(Verbs.WAYS.stream().map(way -> Verbs.BY + way).toArray(String[]::new));

  private static final long NAMES =
      Category.bits(Category.ADDRESSEE, Category.ORGAN, Category.BODY_KIND);

  private final Tokens tokens;
  private final Nearby nearby;
  private final Quotes quotes;
  private final Ahead ahead;
  private final Asides asides;
  private final Auxiliaries auxiliaries;
  private final Verbs verbs;
  final Joints joints;

  /** Addressees and duties ask about the same clauses. */
  private final Map<Clause, List<Step>> known = new IdentityHashMap<>();

  Steps(Context context, Quotes quotes) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.quotes = quotes;
    this.ahead = new Ahead(context, quotes);
    this.asides = new Asides(context);
    this.auxiliaries = new Auxiliaries(context);
    this.verbs = new Verbs(context, ahead);
    this.joints = new Joints(context, ahead, auxiliaries);
  }

  /** The steps of a clause; none where it names no duty. What others do starts none. */
  List<Step> of(Clause clause) {
    return known.computeIfAbsent(clause, this::walk);
  }

  private List<Step> walk(Clause clause) {
    return new Walk(clause).steps();
  }

  /** The token of the verb of a step: that of which its duty is the object, where there is one. */
  int verb(Step step) {
    int led = auxiliaries.of(step.at());
    return led < 0 ? step.at() : led;
  }

  /** Whether one of the steps is only to pass on to others what they are asked. */
  boolean relayed(List<Step> steps) {
    for (Step step : steps) {
      if (tokens.is(step.at(), Category.WORD, "relays")) {
        return true;
      }
    }
    return false;
  }

  /** The subject of its own that a later verb has, as in "…, the secretariat shall at …"; -1. */
  int subject(int t) {
    int before = ahead.of(t);
    return before > 1 && ahead.led(before, 0) ? ahead.subject(before) : -1;
  }

  /** One walk over the words of a clause: what was met so far decides what a verb is. */
  private final class Walk {
    private final Clause clause;
    private final List<Step> all = new ArrayList<>(4);

    /** Whether what is met belongs to another thing, or to what one is for. */
    private boolean aside;

    /** Whether what is met is only to be thought about. */
    private boolean weighed;

    /** Whether what is met is for those to whom something is passed on. */
    private boolean relayed;

    /** Whether others are asked for something, and not invited to it. */
    private boolean asks;

    /** Whether those who are asked by another are to tell that one. */
    private boolean asked;

    /** Whether an aside is one that "and to" ends. */
    private boolean freed;

    /** Whether those who ask went on behind an aside. */
    private boolean resumed;

    /** The last word that says what something is for; -1. */
    private int served = -1;

    /** The last verb if it only passes on; -1. */
    private int relay = -1;

    /** The last verb that is only an example; -1. */
    private int example = -1;

    /** The last word that only tells by what means a thing is done; -1. */
    private int way = -1;

    Walk(Clause clause) {
      this.clause = clause;
    }

    List<Step> steps() {
      for (int t = clause.first(); t < clause.next(); t++) {
        if ((tokens.is(t, Category.DUTY) || tokens.may(t, HEEDED)) && !quotes.at(t)) {
          heed(t);
        }
      }
      return all;
    }

    private void heed(int t) {
      resumed |= aside && asides.resumes(t);
      way = tokens.is(t, Category.WORD, "by-way") ? t : way;
      boolean held = weighed;
      weighed |= tokens.is(t, Category.WORD, "weighed");
      aside |= tokens.is(t, Category.WORD, "unlikely") && !tokens.is(t, Category.DUTY);
      boolean other = tokens.is(t, Category.WORD, "foreign") && !listed(t);
      if (other || tokens.is(t, Category.WORD, "purpose")) {
        freed = (freed || !aside) && tokens.is(t, Category.WORD, "not-of");
        aside |= !all.isEmpty() || tokens.is(t, Category.WORD, "trailing") && tokens.parted(t - 1);
        served = t;
      }
      boolean starts = verbs.starts(t, clause.first()) || !verbs.way(t, clause).isEmpty();
      if (!starts && tokens.is(t, Category.DUTY) && ahead.exemplary(joints.opening(t), t)) {
        example = t;
      }
      if (starts && !(aside && ahead.again(t))) {
        weighed &= !held || tokens.is(t, Category.DUTY, "other");
        if (held && !tokens.is(t, Category.WORD, "back")) {
          // "to consider, as appropriate, convening": nothing is convened yet
          aside = true;
        } else {
          verb(t);
        }
      } else if (other && tokens.is(t, Category.FORCE)) {
        aside = true;
        relayed = true;
        asks = tokens.is(t, Category.WORD, "asks-of");
      }
    }

    /** Whether a word that may lead to what others do is one noun of several: "use and need of". */
    private boolean listed(int t) {
      boolean of = tokens.is(t + 1, Category.WORD, "of") && tokens.gapLength(t) <= 1;
      return tokens.is(t, Category.WORD, "need")
          && of
          && nearby.links(t - 1)
          && tokens.gapLength(t - 1) <= 1
          && tokens.gapLength(t + 1) > 1;
    }

    private void verb(int t) {
      String duty = verbs.duty(t, clause);
      if (duty.equals("found") && asides.which(t)) {
        return;
      }
      boolean told = duty.equals("passive") || duty.equals("held");
      int last = all.isEmpty() ? -1 : all.getLast().at();
      char found = told ? ',' : joints.link(t, clause.first(), last);
      if (asides.serves(served, t, aside, found == '&' ? last : -1)) {
        return;
      }
      if (joints.nominal(t, last, way, found, clause) || object(t, last)) {
        return;
      }
      if (joints.repeats(t, last)) {
        return; // its words are the last one's, which goes on
      }
      char link = renewed(t, found);
      relay = -1;
      if (illustrates(t, link)) {
        return;
      }
      if (last >= 0 && asides.measured(all.getLast(), joints.opening(t), t)) {
        aside = true;
        return;
      }
      int led = duty.equals("other") ? -1 : auxiliaries.of(t);
      boolean by = led < 0 && tokens.is(t, Category.WORD, "apart");
      boolean apart = by && (link != ',' || joints.whole(last));
      if (apart || last < 0 && verbs.opens(t, clause)) {
        return;
      }
      boolean object = last >= 0 && (last == led || last == joints.former(t));
      asked |= asks && aside && link == ' ' && joints.toUs(t);
      aside &=
          !object
              && link != ','
              && (link == ' ' && !relayed || !joints.toUs(t) && !asides.handed(t));
      aside |= asked;
      if (told && last < 0 && presented(t, duty)) {
        all.add(new Step("that", clause.first(), clause.next()));
        return;
      }
      if (told && (last < 0 || asides.tells(t, all.getLast()))) {
        return;
      }
      add(t, duty, link, object || last >= 0 && joints.spans(all.getLast(), t));
      aside |= tokens.is(t, Category.WORD, "unlikely") || tokens.is(t, Category.WORD, "foreign");
      relay = tokens.is(t, Category.WORD, "relays") ? t : -1;
    }

    /**
     * Whether a thing is asked to be handed in, that its clause opens with: "that a report be …".
     */
    private boolean presented(int t, String duty) {
      if (!duty.equals("passive") || !clause.force().equals("ask") || !clause.subject()) {
        return false;
      }
      for (int i = clause.first(); i < t; i++) {
        if (tokens.is(i, Category.PRODUCT) || tokens.is(i, Category.KIND_WORD, "report")) {
          return true;
        }
        if (tokens.any(i, NAMES)) {
          return false;
        }
      }
      return false;
    }

    /**
     * Whether a verb only names what the one right before it is done to: "organize a briefing",
     * where a briefing is a deed as well.
     */
    private boolean object(int t, int last) {
      return last == t - 1
          && last >= 0
          && tokens.gapLength(last) <= 1
          && !all.getLast().duty().equals("other")
          && (tokens.is(t, Category.PRODUCT) || tokens.is(t, Category.DUTY, "other"))
          && tokens.is(t, Category.WORD, "deed");
    }

    /** What joins a verb to the words before, as far as an aside lets it. */
    private char renewed(int t, char link) {
      if (!aside) {
        return link;
      }
      boolean back = freed && link == '&' && tokens.is(t - 1, Category.WORD, "of");
      if (back || resumed && link == ' ' && !asides.relative(t)) {
        return ',';
      }
      return asides.complement(relay, t) ? ' ' : link;
    }

    /** Whether a verb only tells how, or is an example of what is asked. */
    private boolean illustrates(int t, char link) {
      boolean way = ahead.including(t) || link != ',' && ahead.exemplary(joints.opening(t), t);
      if (!way && (example < 0 || !nearby.unbroken(example, t))) {
        return false;
      }
      aside = true;
      example = t;
      if (tokens.is(t - 1, Category.WORD, "example")) {
        shorten(t - 1);
      }
      return true;
    }

    /** Adds a step; {@code noun} where the last one only says how it is done. */
    private void add(int t, String duty, char link, boolean noun) {
      if (aside || !all.isEmpty() && !noun && link == ' ') {
        return;
      }
      if (noun) {
        all.removeLast();
      } else {
        shorten(joints.opening(t));
      }
      all.add(new Step(duty, t, clause.next()));
    }

    /** Ends the last step at a token. */
    private void shorten(int next) {
      if (!all.isEmpty()) {
        Step last = all.removeLast();
        int end = Math.min(last.next(), Math.max(last.at() + 1, next));
        all.add(new Step(last.duty(), last.at(), end));
      }
    }
  }
}
