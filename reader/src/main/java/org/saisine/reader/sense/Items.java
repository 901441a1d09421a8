package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** The written and spoken things that a step delivers, each with the times that stand with it. */
final class Items {
  /** How many letters a verb takes that stands between a word and what it describes. */
  private static final int VERB = 2;

  /** How many words of interest may stand between a verb and the object ahead of it. */
  private static final int AHEAD = 24;

  /** How many words of interest may stand between what is told and the report behind it. */
  private static final int ASKED = 8;

  private final Tokens tokens;
  private final Nearby nearby;
  private final Products products;
  private final Further further;

  Items(Context context, Products products) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.products = products;
    this.further = new Further(context, products);
  }

  /**
   * A written or spoken thing with its times.
   *
   * @param at the token that names it
   * @param same whether it was named before: "the report"
   * @param known whether it is the one that was drawn up before, where it was: "the study" under a
   *     word that marks an object, or "report" where no article tells
   * @param bare whether it is only called a report, where no article tells
   * @param update whether it only keeps somebody informed
   * @param weak whether it is owed only where a time or a recipient is named with it
   * @param advice whether whoever knows better may give it: owed only where a time is set
   */
  record Item(
      int at,
      Kind kind,
      boolean same,
      boolean known,
      boolean bare,
      boolean update,
      boolean weak,
      boolean advice,
      List<Mark> marks) {}

  /** The things that a step delivers: each with the times that stand with it. */
  List<Item> of(Step step, List<Mark> marks) {
    int first = -1;
    boolean held = false;
    for (int t = from(step.at()); t < step.next() && first < 0; t++) {
      boolean handed = step.duty().equals("submit") && products.at(t).equals("other");
      if (handed && !modifies(t) && !aimed(step.at(), t) && products.object.other(step.at(), t)) {
        return along(step, t, marks);
      }
      held |=
          step.duty().equals("conduct") && products.at(t).equals("meeting") && !further.received(t);
      if (tokens.is(t, Category.WORD, "mind")) {
        return List.of();
      }
      first = told(t) && !entered(t) && !within(step.at(), t) ? t : -1;
    }
    first = elsewhere(step, head(first, step.next()));
    boolean object = first == step.at() || first > 0 && products.object.of(step.at(), first, marks);
    if (!object || held || lightly(step, first, marks)) {
      return List.of();
    }
    boolean leads = !marks.isEmpty() && marks.getFirst().at() < first;
    List<Integer> heads = new ArrayList<>(List.of(first));
    for (int t = first + 1; t < step.next(); t++) {
      if (told(t) && further.another(heads.getLast(), t, marks, leads)) {
        heads.add(t);
      }
    }
    if (heads.size() == 1) {
      return List.of(item(step, first, marks, spoken(step, first)));
    }
    List<List<Mark>> times = further.times(step, heads, marks, leads);
    List<Item> all = new ArrayList<>(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      boolean oral = products.at(heads.get(i)).equals("oral");
      all.add(item(step, heads.get(i), times.get(i), oral));
    }
    return all;
  }

  /** The thing named before that goes along with another at a time: "the replies and the study". */
  private List<Item> along(Step step, int other, List<Mark> marks) {
    for (int t = other + 1; t < step.next() && !marks.isEmpty() && nearby.unbroken(other, t); t++) {
      if (products.at(t).equals("same") && further.linked(t)) {
        return List.of(item(step, t, marks, false));
      }
    }
    return List.of();
  }

  /** Whether what token {@code t} names is no object, but stands in an aside ahead of it. */
  private boolean within(int duty, int t) {
    return products.at(t).equals("weak") && products.object.aside(duty, t);
  }

  /** Whether something is only put into the list that token {@code t} names. */
  private boolean entered(int t) {
    boolean inside = tokens.is(t - 1, Category.WORD, "inside") && tokens.gapLength(t - 1) <= 1;
    return inside && products.at(t).equals("weak");
  }

  /** The report that what token {@code t} names only describes: "a strategy-level report". */
  private int head(int t, int next) {
    if (t < 0 || !products.at(t).equals("weak")) {
      return t;
    }
    for (int i = t + 1; i < next && i < t + 4 && nearby.unbroken(i - 1, i); i++) {
      boolean described =
          tokens.is(i - 1, Category.WORD, "relative") && tokens.gapLength(i - 1) == 0;
      if (described && products.written(i)) {
        return i;
      }
    }
    return t;
  }

  /**
   * The report behind what is told at {@code t}, where that is told at the meeting and asked for in
   * another paragraph: "during a dialogue including the update requested in paragraph 2, a report".
   */
  private int elsewhere(Step step, int t) {
    boolean spoken = t > step.at() && products.at(t).equals("oral");
    boolean asked = false;
    for (int i = step.at(); spoken && i < step.next() && i < t + ASKED; i++) {
      asked |= i > t && tokens.is(i, Category.PARAGRAPH_WORD);
      spoken = i < t || asked || !products.written(i);
      if (asked && products.written(i) && products.first(step, "meeting") < t) {
        return i;
      }
    }
    return t;
  }

  /** Whether what token {@code t} names only describes a thing that stands behind it. */
  private boolean modifies(int t) {
    if (told(t + 1) && tokens.gapLength(t) == 0) {
      return true; // "a resources strategy"
    }
    for (int i = t + 1;
        i < t + 4 && tokens.gapLength(i - 1) <= VERB && nearby.unbroken(i - 1, i);
        i++) {
      if (tokens.is(i, Category.WORD, "relative")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "give" says too little: it owes a report or a briefing right behind it, no advice. */
  private boolean lightly(Step step, int t, List<Mark> marks) {
    boolean light = step.duty().equals("give") && !products.at(t).equals("oral");
    boolean vague =
        products.at(t).equals("same") || products.at(t).equals("weak") && marks.isEmpty();
    boolean inside = tokens.is(nearby.before(t), Category.WORD, "inside");
    boolean part = inside && step.duty().equals("conduct");
    return part || light && (vague || inside || !products.object.near(step, t));
  }

  /**
   * Whether token {@code t} only stands in what a thing is for: "an in-order-to-support … plan".
   */
  private boolean aimed(int duty, int t) {
    int aim = nearby.behind(duty);
    return tokens.is(aim, Category.WORD, "purpose")
        && nearby.gap(duty, aim) <= VERB
        && nearby.unbroken(aim, t);
  }

  /** Whether token {@code t} names what is written or told. */
  private boolean told(int t) {
    return switch (products.at(t)) {
      case "report", "same", "oral", "update", "weak" -> !described(t);
      default -> false;
    };
  }

  /** Whether token {@code t} only says of which kind what stands behind it is. */
  private boolean described(int t) {
    boolean part =
        tokens.is(t + 1, Category.WORD, "relative")
            || tokens.is(t + 1, Category.WORD, "inside-behind")
            || tokens.is(t + 1, Category.WORD, "included")
            || tokens.is(t + 1, Category.WORD, "shall");
    return part && tokens.gapLength(t) == 0;
  }

  /** The token from which the object of the duty at {@code t} stands, ahead of it or behind. */
  private int from(int t) {
    for (int i = t - 1; i >= 0 && t - i < AHEAD; i--) {
      if (tokens.is(i, Category.WORD, "object")) {
        return i;
      }
      if (products.spoken(i)) {
        break;
      }
    }
    return t;
  }

  /** Whether a product stands right behind token {@code t}: "requests also a final report". */
  boolean beside(int t) {
    for (int i = t; i < t + 3; i++) {
      if (told(i)) {
        return tokens.start(i) - tokens.end(t - 1) < 16;
      }
      if (tokens.is(i, Category.DUTY) || tokens.is(i, Category.WORD, "aside")) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is told and not written: "orally", "updates … in his briefing". */
  private boolean spoken(Step step, int first) {
    if (products.at(first).equals("oral") || orally(step, first)) {
      return true;
    }
    return products.at(first).equals("update") && products.first(step, "oral") >= 0;
  }

  /** Whether "orally" stands with the verb of a step, and with no other ahead of the object. */
  private boolean orally(Step step, int object) {
    boolean other = false;
    for (int t = step.at(); t < step.next(); t++) {
      other |= t > step.at() && t < object && tokens.is(t, Category.DUTY, "submit");
      if (tokens.is(t, Category.WORD, "orally") && !(other && t < object)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is told stands in what is spoken, ahead of the verb: "in … briefing tell". */
  private boolean spokenAhead(int at) {
    for (int i = at - 1; i > at - AHEAD && nearby.unbroken(i, i + 1); i--) {
      if (tokens.is(i, Category.WORD, "framed")) {
        return true;
      }
      if (products.spoken(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether what token {@code t} names is only carried out: a survey, where none is drawn up. */
  private boolean carried(Step step, int t) {
    return step.duty().equals("conduct") && tokens.is(t, Category.WORD, "activity");
  }

  private Item item(Step step, int t, List<Mark> marks, boolean oral) {
    boolean orally =
        oral || orally(step, t) || products.has(t, step.next(), "framed") || spokenAhead(step.at());
    return new Item(
        t,
        orally ? Kind.ORAL : Kind.REPORT,
        products.at(t).equals("same"),
        tokens.is(t, Category.WORD, "bare") || from(step.at()) < step.at(),
        tokens.is(t, Category.WORD, "bare"),
        products.at(t).equals("update"),
        products.at(t).equals("weak") || carried(step, t),
        tokens.is(t, Category.WORD, "advice"),
        marks);
  }
}
