package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.vocabulary.Due;

/** Reads the bare year to which a matter is put off: "to defer its consideration to 2028". */
final class Postponed {
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2200;

  /** How much room a word for "the year" takes between "to" and the year. */
  private static final int NEAR = 5;

  private final Context context;
  private final Tokens tokens;
  private final Horizon horizon;

  Postponed(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.horizon = new Horizon(context);
  }

  /** The year that ends what is said, where "to" and no other year stands before it. */
  List<Due> to(Step step) {
    int last = step.next() - 1;
    while (last > step.at() && tokens.digits(last) < FIRST_YEAR) {
      last--;
    }
    int year = tokens.digits(last);
    int to = tokens.is(last - 1, Category.YEAR_WORD) ? last - 2 : last - 1;
    boolean led = tokens.is(to, Category.RANGE_LINK, "to") && tokens.digits(to - 1) < FIRST_YEAR;
    boolean tied = tokens.start(last) - tokens.end(to) <= NEAR;
    boolean ahead = year >= FIRST_YEAR && year < LAST_YEAR && horizon.ahead(year);
    return led && tied && ahead && ends(last) ? List.of(new Due.InYear(year)) : List.of();
  }

  /** Whether no word follows token {@code t} before the next mark. */
  private boolean ends(int t) {
    int at = tokens.end(t);
    while (at < context.text.length() && Letters.kind(context.chars[at]) == Letters.SPACE) {
      at++;
    }
    return at >= context.text.length() || ".,;:،؛".indexOf(context.chars[at]) >= 0;
  }
}
