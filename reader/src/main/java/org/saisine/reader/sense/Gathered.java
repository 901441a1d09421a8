package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.sense.Numbers.Number;
import org.saisine.reader.sense.Sections.Letter;
import org.saisine.reader.vocabulary.Citation;

/** What a text cites, each once at its place; which paragraphs are meant is told in the end. */
final class Gathered {
  /**
   * A citation.
   *
   * @param of where the number begins that its paragraphs are of
   */
  private record Found(String symbol, int start, int end, int of) {}

  private final Context context;
  private final List<Found> found = new ArrayList<>();
  private final BitSet starts = new BitSet();

  /** All that was found, once a second one starts where another does: seldom does any. */
  private @Nullable Set<String> known;

  Gathered(Context context) {
    this.context = context;
  }

  void add(String symbol, int start, int end, int of) {
    if (starts.get(start) && known == null) {
      known = new HashSet<>();
      found.forEach(each -> known.add(each.symbol + "@" + each.start));
    }
    if (known == null || known.add(symbol + "@" + start)) {
      starts.set(start);
      found.add(new Found(symbol, start, end, of));
    }
  }

  /** Adds a number whose symbol is known, or each of its sections: "59/113 A and B" are two. */
  void add(Number number, String symbol) {
    if (number.letters().isEmpty()) {
      add(symbol, number.start(), number.end(), number.start());
      return;
    }
    int bracket = symbol.lastIndexOf('(');
    int start = number.start();
    for (Letter letter : number.letters()) {
      String lettered =
          bracket < 0
              ? symbol + letter.name()
              : symbol.substring(0, bracket) + letter.name() + symbol.substring(bracket);
      boolean only = number.letters().size() == 1;
      add(lettered, start, only ? number.end() : letter.end(), number.start());
      start = letter.start();
    }
  }

  /**
   * All citations with their paragraphs.
   *
   * @param at the paragraphs by the place of the number that they are of
   */
  List<Citation> all(Map<Integer, List<String>> at) {
    List<Citation> all = new ArrayList<>(found.size());
    for (Found each : found) {
      all.add(
          new Citation(
              each.symbol,
              at.getOrDefault(each.of, List.of()),
              context.text.string(each.start, each.end),
              context.paragraphAt(each.start),
              context.span(each.start, each.end)));
    }
    return List.copyOf(all);
  }
}
