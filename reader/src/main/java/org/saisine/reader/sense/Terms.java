package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;

/** Reads the terms within which, or for which, something is owed. */
final class Terms {
  private final Tokens tokens;
  private final char[] chars;

  Terms(Context context) {
    this.tokens = context.tokens;
    this.chars = context.chars;
  }

  /**
   * "within six months", "for a period of three years", "thirty days after its appointment"; or a
   * term in one phrase of the data, "на трехлетний срок".
   */
  int at(int t, int next, List<Mark> all) {
    int number = tokens.is(t, Category.CARDINAL) ? tokens.number(t, Category.CARDINAL) : -1;
    number = number < 0 ? tokens.digits(t) : number;
    if (tokens.is(t, Category.TIME, "for-one")
        && tokens.gapLength(t) <= 2
        && !unit(tokens, t + 1).isEmpty()) {
      int count = Math.max(1, dual(t + 1));
      int rank = tokens.is(t, Category.TIME, "within") ? 3 : 4;
      all.add(new Mark(new Due.Within("P" + count + unit(tokens, t + 1)), rank, t, t + 2));
      return t + 2;
    }
    String term = tokens.value(t, Category.TIME);
    if (term.startsWith("P")) {
      int rank = tokens.gapLength(t - 1) <= 2 && tokens.is(t - 1, Category.TIME, "within") ? 3 : 4;
      all.add(new Mark(new Due.Within(term), rank, t, t + 1));
      return t + 1;
    }
    String unit = number > 0 && tokens.gapLength(t) <= 16 ? unit(tokens, t + 1) : "";
    if (unit.isEmpty()) {
      return 0;
    }
    if (unit.equals("D")
        && tokens.is(t - 1, Category.WORD, "calendar")
        && tokens.gapLength(t - 1) == 0) {
      // 9月13日 is a day of a month, not thirteen days of it.
      return t + 2;
    }
    String iso = "P" + number + unit;
    char left = tokens.start(t) > 0 ? chars[tokens.start(t) - 1] : ' ';
    boolean runs = Letters.kind(left) == Letters.IDEOGRAPH;
    boolean before = tokens.gapLength(t - 1) <= (runs ? 2 : 24);
    boolean within = before && tokens.is(t - 1, Category.TIME, "within");
    boolean during = before && tokens.is(t - 1, Category.TIME, "for");
    boolean after = tokens.is(t + 2, Category.TIME, "after") && tokens.gapLength(t + 1) <= 3;
    if (tokens.is(t - 1, Category.TIME, "before") && tokens.gapLength(t - 1) == 0) {
      return t + 2;
    }
    if ((within || after) && t < next) {
      all.add(new Mark(new Due.Within(iso), 3, t, t + 2));
    } else if (during) {
      all.add(new Mark(new Due.Within(iso), 4, t, t + 2));
    }
    return t + 2;
  }

  /** How many the form of a unit says by itself, where a language has a dual; else 0. */
  private int dual(int t) {
    int years = tokens.number(t, Category.YEAR_WORD);
    return Math.max(years, tokens.number(t, Category.MONTH_WORD));
  }

  /** The letter of a unit of time in ISO 8601. */
  static String unit(Tokens tokens, int t) {
    if (tokens.is(t, Category.YEAR_WORD)) {
      return "Y";
    }
    if (tokens.is(t, Category.MONTH_WORD) && !tokens.is(t, Category.WORD, "calendar")) {
      return "M";
    }
    if (tokens.is(t, Category.WORD, "week")) {
      return "W";
    }
    return tokens.is(t, Category.DAY_WORD) ? "D" : "";
  }
}
