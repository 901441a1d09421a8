package org.saisine.secretariat.mandates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How much of the words of two texts of one language is the same. Pure. */
final class Likeness {
  /** Shorter words are particles in the languages that are written with letters. */
  private static final int PARTICLE = 3;

  private Likeness() {}

  /** 0 where nothing is the same, 1 where all is but its order. Figures do not count. */
  static double of(String one, String other) {
    Map<String, Integer> here = words(one);
    Map<String, Integer> there = words(other);
    int all = count(here) + count(there);
    return all == 0 ? 0 : 2.0 * shared(here, there) / all;
  }

  /** How many of their words are the same. */
  static int shared(String one, String other) {
    return shared(words(one), words(other));
  }

  private static int shared(Map<String, Integer> here, Map<String, Integer> there) {
    return here.entrySet().stream()
        .mapToInt(each -> Math.min(each.getValue(), there.getOrDefault(each.getKey(), 0)))
        .sum();
  }

  private static int count(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Words or, of a script that does not part them, each two characters that follow each other. */
  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    StringBuilder word = new StringBuilder();
    int before = 0;
    for (int now : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      boolean ideograph = Character.isIdeographic(now);
      if (ideograph && Character.isIdeographic(before)) {
        words.merge(Character.toString(before) + Character.toString(now), 1, Integer::sum);
      }
      if (Character.isLetter(now) && !ideograph) {
        word.appendCodePoint(now);
      } else {
        take(words, word);
      }
      before = now;
    }
    take(words, word);
    return words;
  }

  private static void take(Map<String, Integer> words, StringBuilder word) {
    if (word.length() > PARTICLE) {
      words.merge(word.toString(), 1, Integer::sum);
    }
    word.setLength(0);
  }
}
