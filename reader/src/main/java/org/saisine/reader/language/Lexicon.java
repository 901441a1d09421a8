package org.saisine.reader.language;

import java.util.Arrays;

/**
 * Phrases in a trie over folded characters; finds the longest one that starts at a place.
 *
 * <p>Edges stand in one open hash table, so that scripts with thousands of characters cost no more
 * than Latin. A search looks at no more characters than the longest phrase has.
 */
public final class Lexicon {
  /** What {@link #match} answers where nothing starts. */
  public static final long NOTHING = -1;

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int edges;
  private int nodes = 1;
  private Entry[] entries = new Entry[1 << 10];
  private final int[] first = new int[0x10000];

  Lexicon() {
    Arrays.fill(entries, Entry.NONE);
  }

  void add(String phrase, Meaning meaning) {
    int node = 0;
    char last = ' ';
    for (int i = 0; i < phrase.length(); i++) {
      char c = Letters.fold(phrase.charAt(i));
      if (c == 0 || c == ' ' && last == ' ') {
        continue;
      }
      node = grow(node, c);
      last = c;
    }
    if (node == 0) {
      throw new IllegalArgumentException("a phrase of " + meaning + " is empty");
    }
    entries[node] = entries[node].and(meaning);
  }

  private int grow(int node, char c) {
    int next = next(node, c);
    if (next != 0) {
      return next;
    }
    int made = nodes++;
    if (made == entries.length) {
      entries = Arrays.copyOf(entries, made * 2);
      Arrays.fill(entries, made, made * 2, Entry.NONE);
    }
    if (node == 0) {
      first[c] = made;
      return made;
    }
    if (++edges * 2 > keys.length) {
      rehash();
    }
    put((long) node << 16 | c, made);
    return made;
  }

  private void put(long key, int target) {
    int slot = slot(key, keys.length);
    while (targets[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTargets[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static int slot(long key, int length) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & length - 1;
  }

  private int next(int node, char c) {
    if (node == 0) {
      return first[c];
    }
    long key = (long) node << 16 | c;
    int slot = slot(key, keys.length);
    while (targets[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return 0;
  }

  /**
   * The longest phrase that starts at {@code from} and ends at a word's end.
   *
   * @return the end in the upper half, the node in the lower; or {@link #NOTHING}
   */
  public long match(char[] text, int from, int limit) {
    int node = 0;
    long best = NOTHING;
    for (int i = from; i < limit; i++) {
      char c = Letters.fold(text[i]);
      if (c == 0) {
        continue;
      }
      node = next(node, c);
      if (node == 0) {
        break;
      }
      if (entries[node] != Entry.NONE && ends(text, i, limit)) {
        best = (long) (i + 1) << 32 | node;
      }
    }
    return best;
  }

  private static boolean ends(char[] text, int at, int limit) {
    int next = at + 1;
    while (next < limit && Letters.kind(text[next]) == Letters.IGNORED) {
      next++;
    }
    return next >= limit || !Letters.inWord(text[next]) || !Letters.inWord(text[at]);
  }

  /** Where a match ends. */
  public static int end(long match) {
    return (int) (match >>> 32);
  }

  Entry entry(long match) {
    return entries[(int) match];
  }

  /** Whether what was matched can mean {@code category}. */
  public boolean is(long match, Category category) {
    return match != NOTHING && entry(match).is(category);
  }

  /** The value of what was matched in {@code category}; empty where it has none. */
  public String value(long match, Category category) {
    return match == NOTHING ? "" : entry(match).value(category);
  }

  /** Whether what was matched can mean {@code value} of {@code category}. */
  public boolean means(long match, Category category, String value) {
    return match != NOTHING && entry(match).is(category, value);
  }
}
