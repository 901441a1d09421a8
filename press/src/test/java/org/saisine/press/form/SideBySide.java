package org.saisine.press.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What two texts say differently, word for word; line breaks, mark-up and note marks aside. */
final class SideBySide {
  private final String[] seed;
  private final String[] printed;

  private SideBySide(String[] seed, String[] printed) {
    this.seed = seed;
    this.printed = printed;
  }

  /**
   * The stretches in order: "- words" that only the seed has, "+ words" that only the print has.
   */
  static List<String> differences(String seed, String printed) {
    return new SideBySide(words(seed), words(printed)).stretches();
  }

  /** The words that one has more often than the other, whatever their order. */
  static List<String> left(String one, String other) {
    List<String> all = new ArrayList<>(Arrays.asList(words(one)));
    for (String word : words(other)) {
      all.remove(word);
    }
    return all;
  }

  private static String[] words(String text) {
    String plain =
        text.replaceAll("</?[a-z]+>|[¹²³]|\\(#\\)|[\\^{}*]", "")
            .replaceAll("(?<=\\p{Ll}{3})[1-3]\\b", "")
            .replaceAll("(?m)^\\d (?=\\p{Lu})", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private List<String> stretches() {
    int[][] same = same();
    List<String> all = new ArrayList<>();
    StringBuilder lost = new StringBuilder();
    StringBuilder gained = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < seed.length || j < printed.length) {
      if (i < seed.length && j < printed.length && seed[i].equals(printed[j])) {
        end(all, lost, gained);
        i++;
        j++;
      } else if (j == printed.length || i < seed.length && same[i + 1][j] >= same[i][j + 1]) {
        lost.append(' ').append(seed[i++]);
      } else {
        gained.append(' ').append(printed[j++]);
      }
    }
    end(all, lost, gained);
    return all;
  }

  private static void end(List<String> all, StringBuilder lost, StringBuilder gained) {
    if (!lost.isEmpty()) {
      all.add("-" + lost);
      lost.setLength(0);
    }
    if (!gained.isEmpty()) {
      all.add("+" + gained);
      gained.setLength(0);
    }
  }

  /** How many words the ends of both have in common, from each word of either. */
  private int[][] same() {
    int[][] same = new int[seed.length + 1][printed.length + 1];
    for (int i = seed.length - 1; i >= 0; i--) {
      for (int j = printed.length - 1; j >= 0; j--) {
        same[i][j] =
            seed[i].equals(printed[j])
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    return same;
  }
}
