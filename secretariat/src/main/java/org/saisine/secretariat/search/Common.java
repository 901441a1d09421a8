package org.saisine.secretariat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What tells of a text, and what two have in common, in words. */
final class Common {
  private static final int TOLD = 8;
  private static final int LEAST_LETTERS = 2;

  private Common() {}

  /** The words that tell most of a text, of those that stand in the register. */
  static List<String> rarest(Weighed text, int most) {
    return byWorth(text).stream()
        .filter(at -> text.weights.stands(text.words, at))
        .map(text.words::stem)
        .distinct()
        .limit(most)
        .toList();
  }

  private static List<Integer> byWorth(Weighed text) {
    return IntStream.range(0, text.words.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer at) -> -text.weights.weight(text.words, at)))
        .toList();
  }

  /** How many different words of both stand in few paragraphs. */
  static int rare(Weighed text, Weighed other) {
    Set<Long> rare = new HashSet<>();
    for (int i = 0; i < text.words.size(); i++) {
      if (text.weights.rare(text.words, i) && other.has(text.words.key(i))) {
        rare.add(text.words.key(i));
      }
    }
    return rare.size();
  }

  /** The rarest words of both, as one text has them; pairs of signs that overlap are one. */
  static List<String> told(String text, Weighed weighed, Weighed other) {
    Telltale words = weighed.words;
    Set<Long> rarest = new HashSet<>();
    for (int at : byWorth(weighed)) {
      if (rarest.size() < TOLD
          && !Telltale.figure(words.key(at))
          && words.end(at) - words.start(at) >= LEAST_LETTERS
          && other.has(words.key(at))) {
        rarest.add(words.key(at));
      }
    }
    TreeMap<Integer, Integer> runs = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (rarest.remove(words.key(i))) {
        Map.Entry<Integer, Integer> last = runs.lastEntry();
        boolean goesOn = last != null && last.getValue() > words.start(i);
        runs.put(goesOn ? last.getKey() : words.start(i), words.end(i));
      }
    }
    List<String> told = new ArrayList<>();
    runs.forEach((start, end) -> told.add(text.substring(start, end)));
    return told.stream().distinct().toList();
  }
}
