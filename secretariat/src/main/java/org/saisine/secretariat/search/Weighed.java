package org.saisine.secretariat.search;

import java.util.Arrays;

/** A text as it is held against others: its words, how often it has each, and what they weigh. */
final class Weighed {
  /** How much it counts that words follow each other as they do in the other text. */
  private static final double ORDER = 0.2;

  private static final double EXACT = 1e9;
  private static final long PRIME = 0xC2B2AE3D27D4EB4FL;

  final Telltale words;
  final Weights weights;

  /** In their order as numbers, each as often as it stands. */
  private final long[] keys;

  private final double[] worth;
  private final long[] pairs;
  private final double weight;

  private Weighed(Telltale words, Weights weights) {
    this.words = words;
    this.weights = weights;
    int size = words.size();
    this.keys = new long[size];
    this.pairs = new long[size];
    long before = 0;
    double all = 0;
    for (int i = 0; i < size; i++) {
      keys[i] = words.key(i);
      pairs[i] = before * PRIME + keys[i];
      before = keys[i];
      all += weights.weight(words, i);
    }
    this.weight = all;
    Arrays.sort(keys);
    Arrays.sort(pairs);
    this.worth = new double[size];
  }

  static Weighed of(String text, Weights weights) {
    return new Weighed(Telltale.of(text), weights);
  }

  /** The same, ready to be held against others. */
  static Weighed asked(String text, Weights weights) {
    Weighed asked = of(text, weights);
    for (int i = 0; i < asked.words.size(); i++) {
      asked.worth[asked.place(asked.words.key(i))] = weights.weight(asked.words, i);
    }
    for (int i = 1; i < asked.keys.length; i++) {
      if (asked.keys[i] == asked.keys[i - 1] && asked.worth[i] == 0) {
        asked.worth[i] = asked.worth[i - 1];
      }
    }
    return asked;
  }

  /** The first place of a word among the sorted. */
  private int place(long key) {
    int at = Arrays.binarySearch(keys, key);
    while (at > 0 && keys[at - 1] == key) {
      at--;
    }
    return at;
  }

  boolean has(long key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }

  /** The weight of what both have, of the weight of both. */
  double share(Weighed other) {
    double both = 0;
    int here = 0;
    int there = 0;
    while (here < keys.length && there < other.keys.length) {
      if (keys[here] == other.keys[there]) {
        both += worth[here];
        here++;
        there++;
      } else if (keys[here] < other.keys[there]) {
        here++;
      } else {
        there++;
      }
    }
    double all = weight + other.weight;
    // What is the same is all of it, however the parts were added up.
    return all == 0 ? 0 : Math.min(1, Math.round(2 * both / all * EXACT) / EXACT);
  }

  /** What comes first: that which shares most and, of the like, that which has the same order. */
  double nearness(Weighed other) {
    int both = 0;
    int here = 0;
    int there = 0;
    while (here < pairs.length && there < other.pairs.length) {
      int order = Long.compare(pairs[here], other.pairs[there]);
      both += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    double order = 2.0 * both / Math.max(1, pairs.length + other.pairs.length);
    return (1 - ORDER) * share(other) + ORDER * order;
  }
}
