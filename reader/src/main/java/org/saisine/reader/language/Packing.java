package org.saisine.reader.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lays phrases out as a double array: the cell of what follows by class {@code c} is {@code base +
 * c}, if the label there says {@code c}. What may follow is laid out once, however many beginnings
 * it may follow; no two of these sets share a base, so that a label tells them apart. The first
 * steps, which decide most words, stand close together; where only one phrase is left, its last
 * classes stand in a row, beside those of others that end alike.
 */
final class Packing {
  /** The flag of a cell where a phrase ends. */
  static final int ENDS = 1;

  /** The flag of a cell whose one phrase goes on in the tails. */
  static final int TAIL = 2;

  /** What a cell is shifted by to give its label. */
  static final int LABEL = 20;

  private static final int FLAGS = 2;
  private static final int PLACES = 1 << LABEL - FLAGS;

  /** How many labels there can be; 0 is none. */
  static final int LABELS = 1 << Integer.SIZE - LABEL;

  /**
   * What may follow a beginning: classes, what is meant there, and what follows these: the number
   * of a set, {@code ~} a place in the tails, or 0 for nothing.
   */
  private record Follow(int[] steps, Entry[] entries, int[] then) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Follow follow
          && Arrays.equals(steps, follow.steps)
          && Arrays.equals(entries, follow.entries)
          && Arrays.equals(then, follow.then);
    }

    @Override
    public int hashCode() {
      return (Arrays.hashCode(steps) * 31 + Arrays.hashCode(entries)) * 31 + Arrays.hashCode(then);
    }
  }

  private final Filling made;
  private final int kinds;
  private final int[] firstChild;
  private final int[] sibling;

  /** Nodes below which no other phrase starts or ends than one. */
  private final boolean[] alone;

  /** The number of the set that follows a node; 0 where no set does. */
  private final int[] follows;

  private final Map<Follow, Integer> numbers = new HashMap<>();
  private Follow[] all = new Follow[1 << 10];
  private int[] cells = new int[0];
  private final BitSet bases = new BitSet();
  private int free = 1;

  /** What each cell means, or the one phrase that goes on from it. */
  Entry[] entries = new Entry[0];

  /** Classes, 0 behind the last of each phrase. */
  char[] tails = new char[1 << 10];

  private int length;
  private final Map<String, Integer> known = new HashMap<>();

  Packing(Filling made, int kinds) {
    this.made = made;
    this.kinds = kinds;
    firstChild = new int[made.nodes];
    sibling = new int[made.nodes];
    alone = new boolean[made.nodes];
    follows = new int[made.nodes];
    for (int node = made.nodes - 1; node > 0; node--) {
      int child = firstChild[node];
      boolean passes = made.entries[node] == Entry.NONE && child > 0 && sibling[child] == 0;
      alone[node] = child == 0 || passes && alone[child];
      sibling[node] = firstChild[made.parents[node]];
      firstChild[made.parents[node]] = node;
      follows[node] = alone[node] ? 0 : follow(node);
    }
    size(kinds + 2);
    lay(firstChild[0] == 0 ? 0 : follow(0));
    tails = Arrays.copyOf(tails, length);
  }

  /** The cells by their numbers; the first one tells where all phrases start. */
  int[] cells() {
    return cells;
  }

  /** The base or the place in the tails that a cell tells. */
  static int place(int cell) {
    return cell >>> FLAGS & PLACES - 1;
  }

  private static int cell(int label, int place, int flags) {
    if (place >= PLACES) {
      throw new IllegalStateException(
          "a lexicon has 262,144 cells, and its phrases need more: fewer, or more that end alike");
    }
    return label << LABEL | place << FLAGS | flags;
  }

  private int follow(int node) {
    int count = 0;
    for (int child = firstChild[node]; child != 0; child = sibling[child]) {
      count++;
    }
    Follow follow = new Follow(new int[count], new Entry[count], new int[count]);
    int at = 0;
    // the order in which the nodes were made is not that of other beginnings
    for (int child : sorted(node, count)) {
      boolean tail = alone[child] && firstChild[child] != 0;
      follow.steps[at] = made.steps[child];
      follow.entries[at] = made.entries[tail ? last(child) : child];
      follow.then[at++] = tail ? ~tail(child) : follows[child];
    }
    Integer seen = numbers.putIfAbsent(follow, numbers.size() + 1);
    if (seen != null) {
      return seen;
    }
    if (numbers.size() == all.length) {
      all = Arrays.copyOf(all, all.length * 2);
    }
    all[numbers.size()] = follow;
    return numbers.size();
  }

  private int[] sorted(int node, int count) {
    long[] keys = new long[count];
    int at = 0;
    for (int child = firstChild[node]; child != 0; child = sibling[child]) {
      keys[at++] = (long) made.steps[child] << Integer.SIZE | child;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private int last(int node) {
    int last = node;
    while (firstChild[last] != 0) {
      last = firstChild[last];
    }
    return last;
  }

  private int tail(int node) {
    StringBuilder classes = new StringBuilder();
    for (int child = firstChild[node]; child != 0; child = firstChild[child]) {
      classes.append((char) made.steps[child]);
    }
    return known.computeIfAbsent(classes.append('\0').toString(), this::append);
  }

  private int append(String classes) {
    int at = length;
    length += classes.length();
    if (length > tails.length) {
      tails = Arrays.copyOf(tails, length * 2);
    }
    classes.getChars(0, classes.length(), tails, at);
    return at;
  }

  /** Lays sets out from the first step onwards. */
  private void lay(int first) {
    int[] base = new int[numbers.size() + 1];
    Queue<Integer> queue = new ArrayDeque<>();
    base[first] = first == 0 ? 0 : place(all[first]);
    cells[0] = cell(0, base[first], 0);
    queue.add(first);
    while (!queue.isEmpty()) {
      int set = queue.remove();
      Follow follow = all[set];
      for (int k = 0; set > 0 && k < follow.steps.length; k++) {
        int next = follow.then[k];
        if (next > 0 && base[next] == 0) {
          base[next] = place(all[next]);
          queue.add(next);
        }
        int flags = next < 0 ? TAIL : follow.entries[k] == Entry.NONE ? 0 : ENDS;
        int to = base[set] + follow.steps[k];
        cells[to] = cell(follow.steps[k], next < 0 ? ~next : base[next], flags);
        entries[to] = follow.entries[k];
      }
    }
  }

  /** The lowest base of its own from which a whole set falls on free cells, now taken. */
  private int place(Follow follow) {
    while (free < cells.length && cells[free] != 0) {
      free++;
    }
    for (int at = Math.max(1, free - follow.steps[0]); ; at++) {
      if (at + kinds + 1 >= cells.length) {
        size(cells.length + cells.length / 2 + kinds);
      }
      boolean fits = !bases.get(at);
      for (int k = 0; fits && k < follow.steps.length; k++) {
        fits = cells[at + follow.steps[k]] == 0;
      }
      if (fits) {
        bases.set(at);
        for (int step : follow.steps) {
          cells[at + step] = cell(step, 0, 0);
        }
        return at;
      }
    }
  }

  private void size(int length) {
    int old = cells.length;
    cells = Arrays.copyOf(cells, length);
    entries = Arrays.copyOf(entries, length);
    Arrays.fill(entries, old, length, Entry.NONE);
  }
}
