package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Piece;

/**
 * Divides a paragraph into clauses, where the organ speaks anew ("and requests …", "(b) Decides
 * …").
 */
final class Clauses {
  /** What a clause may begin with; all other tokens pass. */
  private static final long SPEAKS = Category.bits(Category.FORCE);

  private static final long THAT = Tokens.values("that");

  /** What tells whether a subject stands in a clause; all other tokens pass. */
  private static final long NAMES =
      Category.bits(Category.ADDRESSEE, Category.DUTY, Category.FORCE);

  private static final long SUBJECTS = Tokens.values("that", "meeting", "in", "shall", "including");

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;
  private final Steps steps;
  private final Voices voices;
  private final Speech speech;
  final Points points;

  Clauses(Context context, Quotes quotes, Steps steps) {
    this.context = context;
    this.steps = steps;
    this.points = new Points(context);
    this.voices = new Voices(context);
    this.speech = new Speech(context, quotes, points);
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.chars = context.chars;
  }

  /**
   * What the organ says in one go.
   *
   * @param force {@code ask}, {@code decide}, {@code authorize}, {@code intend} or {@code nothing}
   * @param at the token of the force; where the words stand under a letter, the first behind it
   * @param first the first token of what is said
   * @param next the token behind the last
   * @param listed whether it goes on, under a letter, with what was said before the list
   * @param subject whether its subject stands in it: "requests that the Panel …"
   */
  record Clause(String force, int at, int first, int next, boolean listed, boolean subject) {}

  /**
   * One thing to be done.
   *
   * @param duty what kind of thing; empty where only nouns say it
   * @param at the token of the duty
   * @param next the token behind the last
   */
  record Step(String duty, int at, int next) {}

  /** The clauses of a paragraph in the order of the text. */
  List<Clause> of(Piece piece) {
    List<Clause> all = new ArrayList<>(4);
    int end = end(piece);
    Listing list = new Listing(points, piece.body());
    boolean given = false;
    int t = tokens.from(piece.body());
    int stop = tokens.from(end);
    boolean fresh = true;
    int head = -1;
    while (t < stop) {
      if (!tokens.any(t, SPEAKS) && !tokens.may(t, THAT) && !points.marked(t)) {
        fresh = false;
        t++;
        continue;
      }
      char dash = all.isEmpty() ? ' ' : points.dash(t);
      if (dash == ':') {
        head = all.size() - 1;
        given |= voices.names(all.getLast(), t);
      }
      boolean closed = points.closed(t);
      boolean letter = closed && points.before(t, piece.body());
      list.reach(t, !all.isEmpty());
      boolean point = closed && list.binds() && (letter || points.apart(t, piece.body()) >= 0);
      boolean that = tokens.is(t, Category.WORD, "that");
      boolean goesOn = dash == ';' && head >= 0 && head < all.size() - 1;
      if (!letter && !point && !that && !goesOn && !tokens.is(t, Category.FORCE) && !list.tells()) {
        fresh = false;
        t++;
        continue;
      }
      given |= point && !list.begun && voices.names(all.getLast(), t);
      boolean deciding = !all.isEmpty() && all.getLast().force.equals("decide");
      deciding |= (letter || list.begun) && list.base.equals("decide");
      String force = speech.force(t, piece.body(), fresh || letter, deciding);
      if (!force.isEmpty() && !voices.others(all, t, given)) {
        close(all, t);
        int first = tokens.is(t, Category.DUTY) ? t : t + 1;
        all.add(new Clause(force, t, first, stop, false, subject(first, stop)));
        list.speak(force, letter);
      } else if (point) {
        close(all, t);
        if (!list.begun) {
          list.base = listed(list.base, all.getLast(), t);
          list.led = deciding && leads(all.getLast(), t);
        }
        all.add(new Clause(list.base, t, t, stop, true, that || list.led));
        list.begun = true;
      } else if (list.tells()) {
        if (!all.getLast().force.equals("nothing")) {
          close(all, t);
          all.add(new Clause("nothing", t, t, stop, true, false));
        }
      } else if (goesOn && !all.getLast().listed) {
        // what the organ says within a point behind a dash ends with it
        close(all, t);
        all.add(new Clause(all.get(head).force, t, t, stop, true, that));
      } else if (that && !all.isEmpty() && renews(t, all.getLast())) {
        Clause last = all.getLast();
        close(all, t);
        all.add(new Clause(last.force, t, t, stop, false, true));
      }
      fresh = false;
      t++;
    }
    return all;
  }

  /** What the points of a list are: asked, decided, the tasks of a body, or none of these. */
  private String listed(String base, Clause clause, int t) {
    if (leadsAside(t)) {
      return "nothing";
    }
    boolean tasks = base.equals("decide") && !steps.of(clause).isEmpty();
    return tasks ? "tasks" : base;
  }

  /** Whether "that" ahead of a colon leads all points behind it: "decides that: (a) …". */
  private boolean leads(Clause clause, int t) {
    for (int i = clause.first; i < t; i++) {
      if (nearby.marked(i, ":")) {
        return tokens.is(i, Category.WORD, "that");
      }
    }
    return false;
  }

  /** Whether a list is only what a thing is for, or holds: "in order to: (a) share …", "其中：". */
  private boolean leadsAside(int t) {
    if (tokens.is(t - 1, Category.WORD, "therein") && tokens.parted(t - 1)) {
      return true;
    }
    for (int i = t - 1; i > t - 4; i--) {
      if (tokens.is(i, Category.WORD, "purpose") || tokens.is(i, Category.WORD, "foreign")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "that" stands at the start of a clause, or behind an aside between commas. */
  private boolean subject(int first, int stop) {
    boolean named = false;
    for (int t = first; t < stop; t++) {
      if (!tokens.any(t, NAMES) && !tokens.may(t, SUBJECTS)) {
        continue;
      }
      boolean dated =
          tokens.is(t - 1, Category.PRODUCT, "meeting")
              && tokens.is(t, Category.TIME, "in")
              && tokens.gapLength(t - 1) == 0;
      boolean modal = named && (dated || tokens.is(t, Category.WORD, "shall"));
      named |= tokens.is(t, Category.ADDRESSEE) || tokens.is(t, Category.PRODUCT, "meeting");
      if (modal) {
        return true;
      }
      if (tokens.is(t, Category.WORD, "including")) {
        t = aside(t, stop);
      }
      if (tokens.is(t, Category.WORD, "that")) {
        boolean told = tokens.is(t - 1, Category.WORD, "telling") && tokens.gapLength(t - 1) <= 2;
        return t == first && tokens.gapLength(t - 1) < 40 || comma(t) && !told;
      }
      if (tokens.is(t, Category.DUTY) && !nearby.attributive(t) || tokens.is(t, Category.FORCE)) {
        return false;
      }
    }
    return false;
  }

  /** The last token of the aside that starts at token {@code t}. */
  private int aside(int t, int stop) {
    int last = t;
    while (last + 1 < stop && nearby.unbroken(last, last + 1)) {
      last++;
    }
    return last;
  }

  private boolean comma(int t) {
    for (int i = tokens.end(t - 1); i < tokens.start(t); i++) {
      if (chars[i] == ',' || chars[i] == '،') {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause is a point of its own: the organ speaks anew right behind a letter. */
  boolean lettered(Clause clause, Piece piece) {
    return points.before(clause.at, piece.body());
  }

  private static void close(List<Clause> all, int next) {
    if (!all.isEmpty()) {
      Clause last = all.removeLast();
      all.add(new Clause(last.force, last.at, last.first, next, last.listed, last.subject));
    }
  }

  /**
   * "…, and that the secretariat should submit": another subject under the same verb. What may be a
   * purpose as well needs the "and".
   */
  private boolean renews(int t, Clause clause) {
    boolean asks = clause.force.equals("ask") || clause.force.equals("decide");
    boolean purpose = tokens.is(t, Category.WORD, "purpose");
    return asks
        && (!purpose || tokens.is(t - 1, Category.LIST_LINK, "and"))
        && t > clause.first
        && speech.joined(t)
        && tokens.is(nearby.behind(t), Category.ADDRESSEE)
        && nearby.gap(t, nearby.behind(t)) < 12;
  }

  /** The end of what the paragraph says: notes and closing lines behind its last stop left out. */
  private int end(Piece piece) {
    List<Block> blocks = context.shape.blocks();
    int end = piece.end();
    for (int b = piece.block(); b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.start() >= end) {
        break;
      }
      int last = block.end() - 1;
      while (last > block.start() && Letters.kind(chars[last]) == Letters.SPACE) {
        last--;
      }
      if (block.note() == 0 && last > piece.body() && ".。".indexOf(chars[last]) >= 0) {
        return Math.min(end, last + 1);
      }
    }
    return end;
  }
}
