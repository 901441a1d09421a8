package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;

/** Tells a further product of a step from a word of the one before, and which times are whose. */
final class Further {
  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final Products products;

  Further(Context context, Products products) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.products = products;
  }

  /** Whether the product at {@code t} is a further one, and no word of the one before. */
  boolean another(int before, int t, List<Mark> marks, boolean leads) {
    if (products.at(t).equals("weak")) {
      return false;
    }
    boolean linked = linked(t);
    boolean timed =
        marks.stream().anyMatch(mark -> mark.at() > before && mark.at() < t) && (linked || leads);
    boolean differs = products.at(before).equals("oral") != products.at(t).equals("oral");
    boolean close = tokens.start(t) - tokens.end(before) < 60;
    return timed
        || gapped(t)
        || differs && linked && close && !products.at(before).equals("update");
  }

  /**
   * Whether a dash stands in the place of the verb before the product: "a report to the Assembly,
   * and to the Council — a summary".
   */
  private boolean gapped(int t) {
    return received(t - 1)
        && stands('—', t - 1, t)
        && (stands(',', t - 2, t - 1) || stands('،', t - 2, t - 1));
  }

  private boolean stands(char mark, int from, int to) {
    for (int at = tokens.end(from); at < tokens.start(to); at++) {
      if (context.chars[at] == mark) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" or "with" and no more than an article stands before the product. */
  boolean linked(int t) {
    int before = nearby.before(t);
    for (int hops = 0; hops < 3 && received(before); hops++) {
      before = nearby.before(before);
    }
    if (tokens.is(t, Category.WORD, "linked")) {
      return true;
    }
    boolean link =
        tokens.is(before, Category.LIST_LINK, "and")
            || tokens.is(before, Category.WORD, "along")
            || tokens.is(before, Category.WORD, "joins");
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

  /** Whether token {@code t} only says who is given something. */
  boolean received(int t) {
    return tokens.is(t, Category.WORD, "to")
        || tokens.is(t, Category.ORGAN)
        || tokens.is(t, Category.ADDRESSEE);
  }

  /** The times of each of several products, in their order. */
  List<List<Mark>> times(Step step, List<Integer> heads, List<Mark> marks, boolean leads) {
    boolean between =
        marks.stream().anyMatch(m -> m.at() < heads.getLast() && m.at() > heads.getFirst())
            || leads && marks.stream().anyMatch(m -> m.at() > heads.getFirst())
            || gapped(heads.getLast());
    boolean respectively =
        marks.size() == heads.size() && products.has(step.at(), step.next(), "respectively");
    List<List<Mark>> all = new ArrayList<>(heads.size());
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
      all.add(own);
    }
    return all;
  }
}
