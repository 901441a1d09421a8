package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;

/** Finds what is to be delivered in the words of a step. */
final class Products {
  /** How many letters "all" takes where no blanks part words. */
  private static final int ALL = 2;

  /** How far before a verb those may stand who are asked to do it. */
  private static final int MANY = 64;

  /** How much room may stand between what something goes into and the report that it is. */
  private static final int REPORT = 40;

  private final Tokens tokens;
  private final Quotes quotes;
  private final Nearby nearby;
  final DirectObject object;
  final Items items;

  Products(Context context, Quotes quotes) {
    this.quotes = quotes;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.object = new DirectObject(context);
    this.items = new Items(context, this);
  }

  /** What token {@code t} names as owed; empty where it names nothing. */
  String at(int t) {
    if (quotes.at(t)) {
      return "";
    }
    if (tokens.is(t, Category.PRODUCT)) {
      return tokens.value(t, Category.PRODUCT);
    }
    if (tokens.is(t, Category.KIND_WORD, "report")) {
      return "report";
    }
    return tokens.is(t, Category.KIND_WORD, "agenda") ? "agenda" : "";
  }

  boolean has(int first, int next, String word) {
    for (int t = first; t < next; t++) {
      if (tokens.is(t, Category.WORD, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the session of a body at {@code t} is numbered: it takes place in any case. */
  boolean counted(int t) {
    boolean ordinal =
        tokens.is(t - 1, Category.ORDINAL) || tokens.is(t - 1, Category.ORDINAL_SUFFIX);
    return ordinal && tokens.gapLength(t - 1) <= 2;
  }

  /** Whether a theme is named; what a programme behind a colon is devoted to is none. */
  boolean theme(Step step) {
    for (int t = step.at(); t < step.next(); t++) {
      if (tokens.is(t, Category.WORD, "theme")) {
        return true;
      }
      String gap = tokens.gap(t);
      if (gap.indexOf(':') >= 0 || gap.indexOf('：') >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether those who are asked before token {@code t} are many who report by themselves. */
  boolean many(int t) {
    for (int i = t - 1; i > 0 && t - i < MANY && !tokens.is(i, Category.FORCE); i--) {
      if (tokens.is(i, Category.WORD, "many")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of token {@code t} is to be done again and again: "regularly inform". */
  boolean steadily(int t) {
    if (tokens.is(t, Category.WORD, "steady")) {
      return true;
    }
    int i = t - 1;
    while (i > 0 && nearby.unbroken(i, i + 1) && !tokens.is(i, Category.DUTY)) {
      if (tokens.is(i, Category.WORD, "steady")) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** The first token of a step that names a product of a kind; -1 where none does. */
  int first(Step step, String kind) {
    for (int t = step.at(); t < step.next(); t++) {
      if (tokens.is(t, Category.PRODUCT, kind) || at(t).equals(kind)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether the first thing that a step draws up is the mandate of a body. */
  boolean terms(Step step, List<Mark> marks) {
    for (int t = step.at(); t < step.next(); t++) {
      if (tokens.is(t, Category.WORD, "terms")) {
        return object.of(step.at(), t, marks);
      }
    }
    return false;
  }

  /** Whether a product of a kind stands right behind the duty, or behind an aside. */
  boolean near(Step step, String kind) {
    int t = first(step, kind);
    return t >= 0 && (object.near(step, t) || object.resumes(step.at(), t));
  }

  /** The product of a kind that is the subject of a clause: no addressee stands before it. */
  int subject(int first, int next, String kind) {
    for (int t = first; t < next; t++) {
      boolean subject =
          tokens.gapLength(t) == 0
              && (tokens.is(t + 1, Category.WORD, "shall")
                  || tokens.is(t + 1, Category.TIME, "in"));
      if (subject
          && kind.equals("meeting")
          && at(t).equals(kind)
          && !tokens.is(t, Category.ADDRESSEE)) {
        return t;
      }
    }
    for (int t = first; t < next; t++) {
      boolean part = at(t + 1).equals(kind) && tokens.gapLength(t) <= 1;
      boolean names = tokens.is(t, Category.ADDRESSEE) && !part;
      // "in accordance with its mandate the Committee …"
      boolean own =
          tokens.is(t - 1, Category.OWN)
              && tokens.is(t + 1, Category.ADDRESSEE)
              && tokens.gapLength(t) == 1;
      if (at(t).equals(kind) && !names && !own) {
        return t;
      }
      if (names || !at(t).isEmpty() && !at(t).equals(kind)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the report at token {@code t} is said to be one's own: "its report". */
  boolean own(int t) {
    return tokens.is(t, Category.WORD, "own")
        || tokens.is(t - 1, Category.OWN) && tokens.gapLength(t - 1) <= 1;
  }

  /** Whether a verb presents a report, which others only tell of. */
  boolean presents(Step step) {
    return tokens.is(step.at(), Category.WORD, "presents") && first(step, "report") >= 0;
  }

  /** Whether "and" stands right before a verb, or in it, where time stands ahead of verbs. */
  boolean joined(int t) {
    return tokens.is(t, Category.WORD, "joins")
        || tokens.is(t - 1, Category.WORD, "joins") && tokens.gapLength(t - 1) == 0;
  }

  /** Whether the step speaks of reports in which something is to stand. */
  boolean reporting(Step step) {
    int first = step.at();
    int link = first - 1;
    while (tokens.is(link, Category.DATE_LINK)
        || tokens.is(link, Category.WORD, "that")
        || tokens.is(link, Category.WORD, "to")
            && (nearby.links(link - 1) || !tokens.is(link, Category.LIST_LINK))) {
      link--;
    }
    boolean joined =
        tokens.is(link, Category.LIST_LINK, "and")
            && tokens.gapLength(link) <= 2
            && !tokens.is(link, Category.WORD, "to");
    while (first > 0 && step.at() - first < 16 && !spoken(first - 1)) {
      first--;
    }
    for (int t = first; t < step.next(); t++) {
      boolean handed = step.duty().equals("submit") && t > step.at();
      if (!written(t) || handed && object.aimed(step.at(), t)) {
        continue;
      }
      int before = nearby.before(t);
      int room = REPORT;
      if (tokens.is(before, Category.WORD, "as-needed") && nearby.links(before - 1)) {
        before -= 2; // "into his regular and, where necessary, other reports"
        room = 2 * REPORT;
      }
      while (tokens.is(before, Category.OF_ORGAN)
          || tokens.is(before, Category.FUNCTION_WORD) && !tokens.is(before, Category.WORD)
          || tokens.is(before, Category.MONTH)
          || tokens.isNumber(before)
          || tokens.is(before, Category.ORGAN) && tokens.gapLength(before) == 0) {
        before--;
      }
      boolean inside =
          tokens.is(before, Category.WORD, "inside") || tokens.is(before, Category.WORD, "ahead");
      inside &= !tokens.is(nearby.before(before), Category.WORD, "example");
      inside &= !joined || t > step.at() || tokens.is(before, Category.OWN);
      boolean into =
          tokens.is(t, Category.WORD, "inside") || nearby.closes(t + 1) || taken(step.at(), t);
      if (into || inside && nearby.gap(before, t) <= room) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is put in goes into the report at {@code t}, which all between describes. */
  private boolean taken(int duty, int t) {
    return tokens.is(duty, Category.WORD, "inside")
        && tokens.is(t - 1, Category.WORD, "relative")
        && tokens.gapLength(t - 1) <= ALL
        && nearby.unbroken(duty, t)
        && nearby.ends(t);
  }

  /** Whether something stands in a report that is named between two tokens. */
  boolean inReport(int first, int next) {
    for (int t = first; t < next; t++) {
      if (written(t) && tokens.is(nearby.before(t), Category.WORD, "inside")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the organ speaks anew at token {@code t}, or something else is to be done. */
  boolean spoken(int t) {
    boolean duty = !nearby.duty(t).isEmpty() && !written(t) && !nearby.attributive(t);
    return tokens.is(t, Category.FORCE) && !nearby.noun(t) || duty;
  }

  /** Whether what a step speaks of is still to come: "in his next report". */
  boolean foretold(Step step) {
    return has(step.at(), step.next(), "ahead");
  }

  boolean written(int t) {
    String name = at(t);
    return name.equals("report") || name.equals("same");
  }

  /** Whether a step hands over information: to do so at a time is to report. */
  boolean informs(Step step) {
    for (int t = step.at(); step.duty().equals("submit") && t < step.next(); t++) {
      if (tokens.is(t, Category.WORD, "information")) {
        return object.near(step, t) || object.other(step.at(), t);
      }
      if (at(t).equals("other")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a step hands over what is no report: names, resources, drafts of decisions. */
  boolean hands(Step step) {
    int other = first(step, "other");
    return other >= 0
        && !tokens.is(other, Category.WORD, "account")
        && (object.near(step, other) || object.other(step.at(), other));
  }

  /** Whether a matter is taken up, and not only might be. */
  boolean taken(Step step) {
    return step.duty().equals("take-up") && !tokens.is(step.at(), Category.WORD, "unlikely");
  }

  /** Whether a body or what it may do stands in the step. */
  boolean founded(Step step) {
    for (int t = step.at() + 1; t < step.next(); t++) {
      boolean body = at(t).equals("body");
      boolean named = tokens.is(t, Category.BODY_KIND) || tokens.is(t, Category.ADDRESSEE);
      if (body || named && !quotes.at(t)) {
        boolean near = tokens.start(t) - tokens.end(step.at()) < 4 * DirectObject.NEAR;
        return near || object.resumes(step.at(), t);
      }
    }
    return false;
  }
}
