package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Numbers.Form;
import org.saisine.reader.sense.Numbers.Number;

/** The years that stand with the numbers of a list, and what they tell of how these were set. */
final class ListYears {
  private final Context context;
  private final Tokens tokens;
  private final Whose whose;
  private final NumberList list;

  ListYears(Context context, Whose whose, NumberList list) {
    this.context = context;
    this.tokens = context.tokens;
    this.whose = whose;
    this.list = list;
  }

  /**
   * The years of the items, 0 where they are not known. Each may have its date behind it; or all
   * dates follow the last, in the same order.
   */
  int[] of(Numbers numbers, int limit) {
    int size = list.items.size();
    int[] years = new int[size];
    if (list.lead < list.noun) {
      for (int i = 0; i < size; i++) {
        years[i] = list.items.get(i).year;
      }
      return years;
    }
    for (int i = 0; i + 1 < size; i++) {
      years[i] =
          numbers.year(list.items.get(i).number, tokens.from(list.items.get(i + 1).number.start()));
    }
    List<Integer> last = numbers.years(list.items.getLast().number, limit);
    int from = size - last.size();
    boolean paired = last.size() > 1 && from >= 0 && years[from] == 0;
    if (last.size() == 1 || last.size() > 1 && size == 1) {
      years[size - 1] = last.getFirst();
    } else if (paired) {
      for (int i = 0; i < last.size(); i++) {
        years[from + i] = last.get(i);
      }
    }
    return years;
  }

  /**
   * Where text runs from the right, numbers may stand mirrored: "251/60" of 2006 is 60/251. If the
   * date of one tells so, all of the list are read from the other end.
   */
  void mirror(int[] years) {
    byte direction = Character.getDirectionality(context.chars[tokens.start(list.noun)]);
    boolean mirrored = false;
    for (int i = 0; i < years.length; i++) {
      Number number = list.items.get(i).number;
      boolean told = years[i] > 0 && number.form() == Form.SLASH && number.number().length() < 4;
      mirrored |= told && !held(number, years[i]) && held(number.mirrored(), years[i]);
    }
    if (direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC || !mirrored) {
      return;
    }
    for (int i = 0; i < years.length; i++) {
      Number number = list.items.get(i).number;
      boolean session = number.form() == Form.SLASH && number.number().length() < 4;
      if (session && held(number.mirrored(), years[i])) {
        list.items.get(i).number = number.mirrored();
      }
    }
  }

  private boolean held(Number number, int year) {
    return !whose.fallback(number, year, list.decision).isEmpty();
  }
}
