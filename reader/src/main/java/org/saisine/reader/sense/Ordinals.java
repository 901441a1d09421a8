package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;

/**
 * How a noun is counted: "sixth and seventh meetings", and as other languages have it "meetings the
 * sixth and the seventh".
 *
 * @param all in the order of the text
 * @param first the place of the first of these words, the noun among them
 * @param last the place of the last
 */
record Ordinals(List<Integer> all, int first, int last) {
  /** How far an ordinal may stand before its noun. */
  private static final int NEAR = 2;

  /** How much room an article and its spaces take: "la sexta y la séptima". */
  private static final int ARTICLE = 6;

  static Ordinals of(Told told, int noun) {
    Ordinals before = before(told, noun);
    return before.all.isEmpty() ? behind(told, noun) : before;
  }

  /** The one that stands next to the noun; 0 where none does. */
  int next() {
    return all.isEmpty() ? 0 : all.getLast();
  }

  private static Ordinals before(Told told, int noun) {
    List<Integer> all = new ArrayList<>();
    int first = noun;
    boolean near = noun > 0 && told.start(noun) - told.end(noun - 1) <= NEAR;
    for (int k = noun - 1; near && k >= 0; k--) {
      if (told.start(k + 1) - told.end(k) > ARTICLE) {
        break;
      }
      int digits = digits(told, k);
      if (told.is(k, Category.ORDINAL)) {
        all.addFirst(told.tokens.number(told.token(k), Category.ORDINAL));
        first = k;
      } else if (digits > 0) {
        all.addFirst(digits);
        first = --k;
      } else if (all.isEmpty() || !link(told, k)) {
        break;
      }
    }
    return new Ordinals(List.copyOf(all), first, noun);
  }

  /** A number in digits that ends at place {@code k} with its sign, before or behind; else 0. */
  private static int digits(Told told, int k) {
    boolean suffix = told.is(k, Category.ORDINAL_SUFFIX);
    boolean prefix = told.is(k - 1, Category.ORDINAL_PREFIX);
    int digits = suffix ? k - 1 : k;
    return digits >= 0 && (suffix || prefix) ? told.tokens.digits(told.token(digits)) : 0;
  }

  /** Only scripts without capitals are of languages that count behind the noun. */
  private static Ordinals behind(Told told, int noun) {
    List<Integer> all = new ArrayList<>();
    int last = noun;
    boolean caseless = Letters.caseless(told.context.chars[told.start(noun)]);
    for (int k = noun + 1;
        caseless && k < told.size() && told.start(k) - told.end(k - 1) == 1;
        k++) {
      if (told.is(k, Category.ORDINAL)) {
        all.add(told.tokens.number(told.token(k), Category.ORDINAL));
        last = k;
      } else if (all.isEmpty() || !link(told, k)) {
        break;
      }
    }
    return new Ordinals(List.copyOf(all), noun, last);
  }

  private static boolean link(Told told, int k) {
    return told.is(k, Category.RANGE_LINK) || told.is(k, Category.LIST_LINK);
  }
}
