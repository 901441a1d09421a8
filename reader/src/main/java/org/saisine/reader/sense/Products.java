package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Finds what is to be delivered in the words of a step. */
final class Products {
  /** How many words of interest may stand between a verb and the object ahead of it. */
  private static final int AHEAD = 24;

  private final Context context;
  private final Tokens tokens;
  private final Quotes quotes;
  private final Nearby nearby;
  final DirectObject object;

  Products(Context context, Quotes quotes) {
    this.quotes = quotes;
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = new Nearby(tokens);
    this.object = new DirectObject(context);
  }

  /**
   * A written or spoken thing with its times.
   *
   * @param same whether it was named before: "the report"
   * @param known whether it is the one that was drawn up before, where it was: "the study" under a
   *     word that marks an object, or "report" where no article tells
   * @param update whether it only keeps somebody informed
   * @param weak whether it is owed only where a time or a recipient is named with it
   */
  record Item(
      Kind kind, boolean same, boolean known, boolean update, boolean weak, List<Mark> marks) {}

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

  /** The first token of a step that names a product of a kind; -1 where none does. */
  int first(Step step, String kind) {
    for (int t = step.at(); t < step.next(); t++) {
      if (tokens.is(t, Category.PRODUCT, kind) || at(t).equals(kind)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether a product of a kind stands right behind the duty. */
  boolean near(Step step, String kind) {
    int t = first(step, kind);
    return t >= 0 && object.near(step, t);
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

  /** Whether the step speaks of reports in which something is to stand. */
  boolean reporting(Step step) {
    int first = step.at();
    int link = tokens.is(first - 1, Category.DATE_LINK) ? first - 2 : first - 1;
    boolean joined =
        tokens.is(link, Category.LIST_LINK, "and")
            && tokens.gapLength(link) <= 2
            && !tokens.is(link, Category.WORD, "to");
    while (first > 0 && step.at() - first < 16 && !spoken(first - 1)) {
      first--;
    }
    for (int t = first; t < step.next(); t++) {
      int before = nearby.before(t);
      while (tokens.is(before, Category.OF_ORGAN)
          || tokens.is(before, Category.FUNCTION_WORD) && !tokens.is(before, Category.WORD)
          || tokens.is(before, Category.ORGAN) && tokens.gapLength(before) == 0) {
        before--;
      }
      boolean inside =
          tokens.is(before, Category.WORD, "inside") || tokens.is(before, Category.WORD, "ahead");
      inside &= !joined || t > step.at() || tokens.is(before, Category.OWN);
      boolean into = tokens.is(t, Category.WORD, "inside") || nearby.closes(t + 1);
      if (written(t) && (into || inside && nearby.gap(before, t) <= 40)) {
        return true;
      }
    }
    return false;
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
  private boolean spoken(int t) {
    boolean duty = !nearby.duty(t).isEmpty() && !written(t) && !nearby.attributive(t);
    return tokens.is(t, Category.FORCE) || duty;
  }

  /** Whether a report to come is named: "in his next report". */
  boolean foretold(Step step) {
    return has(step.at(), step.next(), "ahead") && reporting(step);
  }

  private boolean written(int t) {
    String name = at(t);
    return name.equals("report") || name.equals("same");
  }

  private boolean told(int t) {
    String name = at(t);
    boolean part =
        tokens.is(t + 1, Category.WORD, "relative")
            || tokens.is(t + 1, Category.WORD, "inside-behind")
            || tokens.is(t + 1, Category.WORD, "shall");
    if (part && tokens.gapLength(t) == 0) {
      return false;
    }
    return written(t) || name.equals("oral") || name.equals("update") || name.equals("weak");
  }

  /** The things that a step delivers: each with the times that stand with it. */
  List<Item> items(Step step, List<Mark> marks) {
    int first = -1;
    boolean held = false;
    for (int t = from(step.at()); t < step.next() && first < 0; t++) {
      boolean handed = step.duty().equals("submit") && at(t).equals("other");
      if (handed && !modifies(t) && object.other(step.at(), t)) {
        return List.of();
      }
      held |= step.duty().equals("conduct") && at(t).equals("meeting") && !received(t);
      first = told(t) ? t : -1;
    }
    boolean object = first == step.at() || first > 0 && this.object.of(step.at(), first, marks);
    if (!object || held || lightly(step, first, marks)) {
      return List.of();
    }
    boolean leads = !marks.isEmpty() && marks.getFirst().at() < first;
    List<Integer> heads = new ArrayList<>(List.of(first));
    for (int t = first + 1; t < step.next(); t++) {
      if (told(t) && another(heads.getLast(), t, marks, leads)) {
        heads.add(t);
      }
    }
    if (heads.size() == 1) {
      return List.of(item(step, first, marks, spoken(step, first)));
    }
    return share(step, heads, marks, leads);
  }

  /** Whether what token {@code t} names only describes a thing that stands behind it. */
  private boolean modifies(int t) {
    for (int i = t + 1; i < t + 4 && tokens.gapLength(i - 1) == 0; i++) {
      if (tokens.is(i, Category.WORD, "relative")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "give" says too little: it owes a report or a briefing right behind it, no advice. */
  private boolean lightly(Step step, int t, List<Mark> marks) {
    boolean light = step.duty().equals("give") && !at(t).equals("oral");
    boolean vague = at(t).equals("same") || at(t).equals("weak") && marks.isEmpty();
    boolean inside = tokens.is(nearby.before(t), Category.WORD, "inside");
    return light && (vague || inside || !object.near(step, t));
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

  /** The token from which the object of the duty at {@code t} stands, ahead of it or behind. */
  private int from(int t) {
    for (int i = t - 1; i >= 0 && t - i < AHEAD; i--) {
      if (tokens.is(i, Category.WORD, "object")) {
        return i;
      }
      if (spoken(i)) {
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
        return tokens.start(t) - tokens.end(step.at()) < 4 * DirectObject.NEAR;
      }
    }
    return false;
  }

  /** Whether the product at {@code t} is a further one, and no word of the one before. */
  private boolean another(int before, int t, List<Mark> marks, boolean leads) {
    if (at(t).equals("weak")) {
      return false;
    }
    boolean linked = linked(t);
    boolean timed =
        marks.stream().anyMatch(mark -> mark.at() > before && mark.at() < t) && (linked || leads);
    boolean differs = at(before).equals("oral") != at(t).equals("oral");
    boolean close = tokens.start(t) - tokens.end(before) < 60;
    return timed || differs && linked && close && !at(before).equals("update");
  }

  /** Whether "and" or "with" and no more than an article stands before the product. */
  private boolean linked(int t) {
    int before = nearby.before(t);
    for (int hops = 0; hops < 3 && received(before); hops++) {
      before = nearby.before(before);
    }
    if (tokens.is(t, Category.WORD, "linked")) {
      return true;
    }
    boolean link =
        tokens.is(before, Category.LIST_LINK, "and") || tokens.is(before, Category.WORD, "along");
    if (link && nearby.gap(before, t) <= 2 * DirectObject.NEAR) {
      return true;
    }
    for (int i = tokens.start(t) - 3; i >= Math.max(tokens.end(before), tokens.start(t) - 9); i--) {
      if (Letters.fold(context.chars[i]) == ',' || context.chars[i] == '،') {
        return true;
      }
    }
    return false;
  }

  private boolean received(int t) {
    return tokens.is(t, Category.WORD, "to")
        || tokens.is(t, Category.ORGAN)
        || tokens.is(t, Category.ADDRESSEE);
  }

  private List<Item> share(Step step, List<Integer> heads, List<Mark> marks, boolean leads) {
    boolean between =
        marks.stream().anyMatch(m -> m.at() < heads.getLast() && m.at() > heads.getFirst())
            || leads && marks.stream().anyMatch(m -> m.at() > heads.getFirst());
    boolean respectively =
        marks.size() == heads.size() && has(step.at(), step.next(), "respectively");
    List<Item> all = new ArrayList<>(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      int from = i == 0 ? 0 : heads.get(i);
      int to = i + 1 < heads.size() ? heads.get(i + 1) : Integer.MAX_VALUE;
      List<Mark> own = marks;
      if (respectively) {
        own = List.of(marks.get(i));
      } else if (between && leads) {
        int low = i == 0 ? 0 : heads.get(i - 1);
        int high = i + 1 < heads.size() ? heads.get(i) : Integer.MAX_VALUE;
        own = marks.stream().filter(m -> m.at() > low && m.at() < high).toList();
      } else if (between) {
        own = marks.stream().filter(m -> m.at() >= from && m.at() < to).toList();
      }
      all.add(item(step, heads.get(i), own, at(heads.get(i)).equals("oral")));
    }
    return all;
  }

  /** Whether it is told and not written: "orally", "updates … in his briefing". */
  private boolean spoken(Step step, int first) {
    if (at(first).equals("oral") || has(step.at(), step.next(), "orally")) {
      return true;
    }
    return at(first).equals("update") && first(step, "oral") >= 0;
  }

  private Item item(Step step, int t, List<Mark> marks, boolean oral) {
    boolean orally = oral || has(step.at(), step.next(), "orally");
    return new Item(
        orally ? Kind.ORAL : Kind.REPORT,
        at(t).equals("same"),
        tokens.is(t, Category.WORD, "bare") || from(step.at()) < step.at(),
        at(t).equals("update"),
        at(t).equals("weak"),
        marks);
  }
}
