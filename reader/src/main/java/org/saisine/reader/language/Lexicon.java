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

  private static final int TARGET_BITS = 24;
  private static final int TARGET = (1 << TARGET_BITS) - 1;

  /** More rows than this would leave the processor's cache: large scripts go without. */
  private static final int MOST_CELLS = 1 << 16;

  /** Edges: source node and character above, target node below. */
  private long[] table = new long[1 << 13];

  private int edges;
  private int nodes = 1;
  private Entry[] entries = new Entry[1 << 10];
  private final int[] first = new int[0x10000];

  /** Two letters decide most words: the second step has rows of its own, by the class of letter. */
  private int[] rows = new int[0];

  private int[] rowOf = new int[0];

  private final short[] classes = new short[0x10000];
  private int width;

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
    int next = node == 0 ? first[c] : next(node, c);
    if (next != 0) {
      return next;
    }
    int made = nodes++;
    if (made > TARGET) {
      throw new IllegalStateException("more phrases than a lexicon can hold");
    }
    if (made == entries.length) {
      entries = Arrays.copyOf(entries, made * 2);
      Arrays.fill(entries, made, made * 2, Entry.NONE);
    }
    if (node == 0) {
      first[c] = made;
      return made;
    }
    if (++edges * 2 > table.length) {
      rehash();
    }
    put((long) node << 16 | c, made);
    return made;
  }

  private void put(long key, int target) {
    int slot = slot(key, table.length);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = key << TARGET_BITS | target;
  }

  private void rehash() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long edge : old) {
      if (edge != 0) {
        put(edge >>> TARGET_BITS, (int) edge & TARGET);
      }
    }
  }

  private static int slot(long key, int length) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & (length - 1);
  }

  private int next(int node, char c) {
    long key = (long) node << 16 | c;
    int slot = slot(key, table.length);
    long edge = table[slot];
    while (edge != 0) {
      if (edge >>> TARGET_BITS == key) {
        return (int) edge & TARGET;
      }
      slot = (slot + 1) & (table.length - 1);
      edge = table[slot];
    }
    return 0;
  }

  /** Lays out the rows of the second step, once all phrases are in. */
  void seal() {
    int starts = 0;
    int kinds = 0;
    boolean[] isFirst = new boolean[nodes];
    for (int node : first) {
      isFirst[node] = node != 0;
      starts += node != 0 ? 1 : 0;
    }
    for (long edge : table) {
      long key = edge >>> TARGET_BITS;
      if (edge != 0 && isFirst[(int) (key >>> 16)] && classes[(char) key] == 0) {
        classes[(char) key] = (short) ++kinds;
      }
    }
    width = kinds + 1;
    if ((long) starts * width > MOST_CELLS) {
      width = 0;
      return;
    }
    rowOf = new int[nodes];
    int row = 0;
    for (int node = 0; node < nodes; node++) {
      if (isFirst[node]) {
        rowOf[node] = row++ * width;
      }
    }
    rows = new int[starts * width];
    fill(isFirst);
  }

  private void fill(boolean[] isFirst) {
    for (long edge : table) {
      long key = edge >>> TARGET_BITS;
      int node = (int) (key >>> 16);
      if (edge != 0 && isFirst[node]) {
        rows[rowOf[node] + classes[(char) key]] = (int) edge & TARGET;
      }
    }
  }

  /**
   * The longest phrase that starts at {@code from} and ends at a word's end.
   *
   * @return the end in the upper half, the node in the lower; or {@link #NOTHING}
   */
  public long match(char[] text, int from, int limit) {
    int node = first[Letters.fold(text[from])];
    if (node == 0) {
      return NOTHING;
    }
    long best = NOTHING;
    if (entries[node] != Entry.NONE && ends(text, from, limit)) {
      best = (long) (from + 1) << 32 | node;
    }
    boolean second = width > 0;
    for (int i = from + 1; i < limit; i++) {
      char c = Letters.fold(text[i]);
      if (c == 0) {
        continue;
      }
      node = second ? rows[rowOf[node] + classes[c]] : next(node, c);
      second = false;
      if (node == 0) {
        break;
      }
      if (entries[node] != Entry.NONE && ends(text, i, limit)) {
        best = (long) (i + 1) << 32 | node;
      }
    }
    return best == NOTHING ? best : whole(best, text, limit);
  }

  /** Signs that do not count belong to the letter before them. */
  private static long whole(long match, char[] text, int limit) {
    int end = end(match);
    while (end < limit && Letters.kind(text[end]) == Letters.IGNORED) {
      end++;
    }
    return (long) end << 32 | (int) match;
  }

  private static boolean ends(char[] text, int at, int limit) {
    int next = at + 1;
    while (next < limit && Letters.kind(text[next]) == Letters.IGNORED) {
      next++;
    }
    return next >= limit || !Letters.joined(text[at], text[next]);
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
