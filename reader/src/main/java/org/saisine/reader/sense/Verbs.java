package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;

/** Tells the verbs of things to be done from nouns and descriptions that look like them. */
final class Verbs {
  /** Marks duties in a finite form in the data. */
  private static final String FINITE = "-finite";

  /** What points may tell how to do; in the data as what is done "by …". */
  static final List<String> WAYS = List.of("report", "submit", "draft", "hold");

  static final String BY = "by-";

  /** How many words of interest may stand between "in … report" and what is told there. */
  private static final int TOLD = 12;

  private final Tokens tokens;
  private final Nearby nearby;
  private final Ahead ahead;
  private final char[] chars;

  Verbs(Context context, Ahead ahead) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.ahead = ahead;
    this.chars = context.chars;
  }

  /** Whether token {@code t} is a duty, and no noun or description. */
  boolean starts(int t, int first) {
    if (nearby.closes(t) && ahead.of(t) >= first && tells(t)) {
      return true;
    }
    if (nearby.duty(t).isEmpty() || titled(t) || nearby.attributive(t)) {
      return false;
    }
    boolean report = tokens.is(t, Category.PRODUCT);
    return !ahead.nominal(t) || ahead.receivers(t, first) || report && verbal(t);
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

  /** "That" stands for a verb nobody listed, but not where it only opens what is decided. */
  boolean opens(int t, Clause clause) {
    return clause.subject() && tokens.is(t, Category.WORD, "that");
  }

  /**
   * What a point says is to be done where a list only tells how: "by: (a) Reporting to the Council
   * on …"; empty elsewhere.
   */
  String way(int t, Clause clause) {
    if (!clause.listed() || t > clause.first() + 1) {
      return "";
    }
    for (String duty : WAYS) {
      if (tokens.is(t, Category.WORD, BY + duty)) {
        return duty;
      }
    }
    return "";
  }

  /** A finite verb is a duty of the clause's own subject; elsewhere it tells of what goes on. */
  String duty(int t, Clause clause) {
    String way = way(t, clause);
    if (!way.isEmpty()) {
      return way;
    }
    String duty = nearby.closes(t) ? "include" : nearby.duty(t);
    if (!duty.endsWith(FINITE)) {
      return ahead.nominal(t) ? duty.substring(0, duty.length() - Ahead.BEHIND.length()) : duty;
    }
    String plain = duty.substring(0, duty.length() - FINITE.length());
    boolean past = tokens.value(clause.at(), Category.FORCE).endsWith(Speech.PAST);
    return clause.subject() || past
        ? plain
        : plain.equals("meet") || plain.equals("held") ? "held" : "passive";
  }
}
