package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;

/** Reads the years by which, or in which, something is to be done. */
final class Years {
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2200;

  /** How many words of interest may stand in the name of what something is done at. */
  private static final int EVENT = 8;

  /** What no name of an event holds. */
  private static final long ELSE =
      Category.bits(Category.DUTY, Category.FORCE, Category.MONTH, Category.KIND_WORD);

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Horizon horizon;

  Years(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.horizon = new Horizon(context);
  }

  /** "in 2026", "before the end of 2025", "in 2027 and 2028". */
  int at(int t, List<Mark> all) {
    int year = tokens.digits(t);
    if (year < FIRST_YEAR || year >= LAST_YEAR || dashed(t)) {
      return 0;
    }
    int before = t - 1;
    while (near(before)
        && (tokens.is(before, Category.DATE_LINK) || tokens.is(before, Category.YEAR_WORD))) {
      before--;
    }
    boolean said =
        near(before)
            && (tokens.is(before, Category.TIME, "in")
                || tokens.is(before, Category.TIME, "by")
                || tokens.is(before, Category.TIME, "end"));
    boolean marked =
        tokens.is(t + 1, Category.YEAR_WORD) && tokens.gapLength(t) <= 1 && !names(t + 1);
    boolean goesOn =
        !all.isEmpty()
            && all.getLast().rank() == 2
            && tokens.start(t) - tokens.end(all.getLast().next() - 1) <= 6;
    if (!said && !goesOn && !marked && !during(t)) {
      return 0;
    }
    if (horizon.ahead(year)) {
      all.add(new Mark(new Due.InYear(year), 2, t, t + 1));
    }
    return t + 1;
  }

  /** Whether the year at token {@code t} is that of what something is done at: "lors de … de". */
  private boolean during(int t) {
    boolean of = tokens.is(t - 1, Category.DATE_LINK) && tokens.gapLength(t - 1) <= 1;
    for (int i = t - 1; of && i > t - EVENT && !tokens.parted(i); i--) {
      if (tokens.is(i, Category.WORD, "during")) {
        return true;
      }
      if (tokens.any(i, ELSE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the year that ends at token {@code t} names the report behind it: "2025 report". */
  private boolean names(int t) {
    return tokens.is(t + 1, Category.PRODUCT, "report") && tokens.gapLength(t) == 0;
  }

  private boolean near(int t) {
    return tokens.gapLength(t) <= 2;
  }

  /** Whether a dash or a bracket stands at either side: a range of years or the year of a text. */
  private boolean dashed(int t) {
    int before = tokens.start(t) - 1;
    int behind = tokens.end(t);
    char left = before >= 0 ? Letters.fold(chars[before]) : ' ';
    char right = behind < context.text.length() ? Letters.fold(chars[behind]) : ' ';
    return left == '-' || right == '-' || left == '(' || left == '/' || right == '/';
  }
}
