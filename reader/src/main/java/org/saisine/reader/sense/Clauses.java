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
 * …"), and a clause into steps, one for each thing to be done ("to prepare … and to submit …").
 */
final class Clauses {
  /** The tokens that may stand between "and that" and the duty. */
  private static final int ANEW = 12;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;

  Clauses(Context context) {
    this.context = context;
    this.tokens = context.tokens;
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
   * @param aside {@code foreign} where somebody else does it, {@code purpose} where it is only what
   *     the step before is for; else empty
   */
  record Step(String duty, int at, int next, String aside) {
    Step(String duty, int at, int next) {
      this(duty, at, next, "");
    }

    boolean own() {
      return aside.isEmpty();
    }
  }

  /** The clauses of a paragraph in the order of the text. */
  List<Clause> of(Piece piece) {
    List<Clause> all = new ArrayList<>(4);
    int end = end(piece);
    String base = "nothing";
    boolean inList = false;
    int t = tokens.from(piece.body());
    int stop = tokens.from(end);
    boolean fresh = true;
    while (t < stop) {
      boolean letter = lettered(t, piece.body());
      String force = force(t, piece.body(), fresh || letter, letter || inList);
      boolean subject = tokens.is(t, Category.WORD, "that");
      if (!force.isEmpty()) {
        close(all, t);
        boolean merged = tokens.is(t, Category.DUTY);
        int first = merged ? t : t + 1;
        boolean that = tokens.is(first, Category.WORD, "that") && tokens.gapLength(t) < 40;
        all.add(new Clause(force, t, first, stop, false, that));
        if (!inList) {
          base = force;
        }
        inList |= letter;
      } else if (letter && !base.equals("nothing")) {
        close(all, t);
        all.add(new Clause(base, t, t, stop, true, subject));
        inList = true;
      } else if (subject && !all.isEmpty() && renews(t, all.getLast())) {
        Clause last = all.getLast();
        close(all, t);
        all.add(new Clause(last.force, t, t, stop, false, true));
      }
      fresh = false;
      t++;
    }
    return all;
  }

  private static void close(List<Clause> all, int next) {
    if (!all.isEmpty()) {
      Clause last = all.removeLast();
      all.add(new Clause(last.force, last.at, last.first, next, last.listed, last.subject));
    }
  }

  /** "…, and that the secretariat should submit": another subject under the same verb. */
  private boolean renews(int t, Clause clause) {
    boolean asks = clause.force.equals("ask") || clause.force.equals("decide");
    return asks
        && t > clause.first
        && joined(t)
        && tokens.is(t + 1, Category.ADDRESSEE)
        && tokens.gapLength(t) < 12;
  }

  private String force(int t, int body, boolean start, boolean list) {
    String force = tokens.value(t, Category.FORCE);
    if (force.isEmpty()) {
      return "";
    }
    if (force.equals("infinitive")) {
      return list && (start || joined(t)) ? "ask" : "";
    }
    return start && opens(t, body) || joined(t) ? force : "";
  }

  /** Whether only a letter of a list or little else stands between the start and token t. */
  private boolean opens(int t, int body) {
    return tokens.start(t) - body < 60 || lettered(t, body);
  }

  /** Whether a comma, a semicolon or "and" stands before token {@code t}. */
  boolean joined(int t) {
    int at = tokens.start(t) - 1;
    while (at >= 0 && (Letters.kind(chars[at]) == Letters.SPACE)) {
      at--;
    }
    boolean mark = at >= 0 && ",;:،؛，；：、)-".indexOf(Letters.fold(chars[at])) >= 0;
    boolean and =
        tokens.is(t - 1, Category.LIST_LINK, "and")
            && tokens.gapLength(t - 1) <= 2
            && !tokens.is(t - 1, Category.WORD, "to");
    return mark || and || tokens.is(t - 1, Category.WORD, "and") && tokens.gapLength(t - 1) <= 2;
  }

  /** Whether a letter of a list — "(a)", "b)", "(ii)" — stands right before token {@code t}. */
  private boolean lettered(int t, int body) {
    int at = tokens.start(t) - 1;
    int from = at;
    while (at >= body && Letters.kind(chars[at]) == Letters.SPACE) {
      at--;
    }
    // an article of one or two letters may stand before the word: "a) d'établir"
    if (at >= body && from == at) {
      int back = at;
      while (back > body && back > at - 4 && Letters.kind(chars[back]) != Letters.SPACE) {
        back--;
      }
      if (Letters.fold(chars[at]) == '\'' && Letters.kind(chars[back]) == Letters.SPACE) {
        at = back - 1;
      }
    }
    if (at < body || chars[at] != ')') {
      return false;
    }
    int letters = 0;
    at--;
    while (at >= body && Letters.inWord(chars[at]) && letters < 5) {
      at--;
      letters++;
    }
    boolean opened = at < body || chars[at] == '(' || Letters.kind(chars[at]) == Letters.SPACE;
    return letters > 0 && letters < 5 && opened && afterMark(chars, at, body);
  }

  private static boolean afterMark(char[] chars, int from, int body) {
    int at = from;
    while (at >= body && (chars[at] == '(' || Letters.kind(chars[at]) == Letters.SPACE)) {
      if (chars[at] == '\n') {
        return true;
      }
      at--;
    }
    return at < body || ";:,.؛：；".indexOf(chars[at]) >= 0;
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

  /** The steps of a clause; none where it names no duty. */
  List<Step> steps(Clause clause) {
    List<Step> all = new ArrayList<>(4);
    String aside = "";
    for (int t = clause.first; t < clause.next; t++) {
      if (tokens.is(t, Category.WORD, "foreign")) {
        aside = "foreign";
      } else if (tokens.is(t, Category.WORD, "purpose")) {
        aside = aside.isEmpty() ? "purpose" : aside;
      }
      if (tokens.is(t, Category.DUTY)) {
        if (!all.isEmpty()) {
          Step last = all.removeLast();
          all.add(new Step(last.duty, last.at, anew(t, last.at), last.aside));
        }
        boolean passive = tokens.is(t, Category.DUTY, "passive");
        String now = passive || fresh(t, clause.first) ? "" : aside;
        all.add(new Step(tokens.value(t, Category.DUTY), t, clause.next, now));
        aside = now;
      }
    }
    return all;
  }

  /**
   * Where the step of the duty at token {@code t} starts anew, behind the duty before it: "… and
   * that at its next session it report" has its time before the duty.
   */
  private int anew(int t, int before) {
    for (int i = t - 1; i > before && !tokens.is(i, Category.DUTY); i--) {
      if (tokens.is(i, Category.WORD, "that")
          && tokens.is(i - 1, Category.LIST_LINK, "and")
          && tokens.gapLength(i - 1) <= 2) {
        return i;
      }
    }
    return t;
  }

  /** The token from which a step's words run: pronouns may stand before the duty. */
  int opening(Step step) {
    int at = anew(step.at, Math.max(-1, step.at - ANEW));
    while (tokens.gapLength(at - 1) <= 1
        && (tokens.is(at - 1, Category.WORD, "to-us") || tokens.is(at - 1, Category.WORD, "it"))) {
      at--;
    }
    return at;
  }

  /** Whether a comma takes the duty of token {@code t} back to those who are addressed. */
  private boolean fresh(int t, int first) {
    for (int i = t; i > first; i--) {
      for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
        if (chars[at] == ',' || chars[at] == ';' || chars[at] == ':' || chars[at] == '،') {
          return true;
        }
      }
      if (tokens.gapLength(i - 1) > 2 || !small(i - 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether token {@code t} is one of the small words before an infinitive. */
  private boolean small(int t) {
    return tokens.is(t, Category.LIST_LINK)
        || tokens.is(t, Category.DATE_LINK)
        || tokens.is(t, Category.FROM_WORD)
        || tokens.is(t, Category.WORD, "to")
        || tokens.is(t, Category.WORD, "of")
        || tokens.is(t, Category.WORD, "it")
        || tokens.is(t, Category.WORD, "to-us");
  }
}
