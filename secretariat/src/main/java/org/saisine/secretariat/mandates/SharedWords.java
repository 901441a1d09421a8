package org.saisine.secretariat.mandates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text, to be laid beside those of another of the same language. Pure. */
final class SharedWords {
  /** Shorter words are particles in the languages that are written with letters. */
  private static final int PARTICLE = 3;

  private final Map<String, Integer> words;
  private final int all;

  private SharedWords(Map<String, Integer> words) {
    this.words = words;
    this.all = words.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Words or, of a script that does not part them, each two characters that follow each other. */
  static SharedWords of(String text) {
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
    return new SharedWords(words);
  }

  private static void take(Map<String, Integer> words, StringBuilder word) {
    if (word.length() > PARTICLE) {
      words.merge(word.toString(), 1, Integer::sum);
    }
    word.setLength(0);
  }

  /** 0 where nothing is the same, 1 where all is but its order. Figures do not count. */
  double share(SharedWords other) {
    int both = all + other.all;
    return both == 0 ? 0 : 2.0 * many(other) / both;
  }

  /** How many words are the same. */
  int many(SharedWords other) {
    int many = 0;
    for (Map.Entry<String, Integer> each : words.entrySet()) {
      many += Math.min(each.getValue(), other.words.getOrDefault(each.getKey(), 0));
    }
    return many;
  }
}
