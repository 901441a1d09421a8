package org.saisine.reader.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Lays a trie out as a double array: the child of state {@code s} by class {@code c} is {@code
 * base[s] + c}, if {@code check} there says {@code s}. Nodes are laid out from the root downwards,
 * so that the first steps, which decide most words, stand close together; where only one phrase is
 * left, its last classes stand in a row, beside those of others that end alike.
 */
final class Packing {
  /** The flag of a cell where a phrase ends. */
  static final int ENDS = 1;

  /** The flag of a cell whose one phrase goes on in the tails. */
  static final int TAIL = 2;

  /** What a cell's lower half is shifted by to give its base, or its place in the tails. */
  static final int FLAGS = 2;

  private final Filling made;
  private final int kinds;
  private final int[] firstChild;
  private final int[] sibling;

  /** Nodes below which no other phrase starts or ends than one. */
  private final boolean[] alone;

  private int[] base = new int[0];
  private int[] check = new int[0];

  /** What each state means, or the one phrase that starts with it. */
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
    for (int node = made.nodes - 1; node > 0; node--) {
      int child = firstChild[node];
      boolean passes = made.entries[node] == Entry.NONE && child > 0 && sibling[child] == 0;
      alone[node] = child == 0 || passes && alone[child];
      sibling[node] = firstChild[made.parents[node]];
      firstChild[made.parents[node]] = node;
    }
    size(made.nodes / 2 + kinds + 2);
    lay();
    tails = Arrays.copyOf(tails, length);
  }

  private void lay() {
    int[] state = new int[made.nodes];
    int[] queue = new int[made.nodes];
    int tail = 1;
    int free = 1;
    check[0] = 0;
    for (int head = 0; head < tail; head++) {
      int node = queue[head];
      int child = firstChild[node];
      if (child == 0) {
        continue;
      }
      while (free < check.length && check[free] >= 0) {
        free++;
      }
      int at = place(child, free);
      base[state[node]] = at;
      for (; child != 0; child = sibling[child]) {
        int to = at + made.steps[child];
        check[to] = state[node];
        state[child] = to;
        if (alone[child] && firstChild[child] != 0) {
          base[to] = ~tail(child, to);
        } else {
          entries[to] = made.entries[child];
          queue[tail++] = child;
        }
      }
    }
  }

  private int tail(int node, int state) {
    StringBuilder classes = new StringBuilder();
    int last = node;
    for (int child = firstChild[node]; child != 0; child = firstChild[child]) {
      classes.append((char) made.steps[child]);
      last = child;
    }
    entries[state] = made.entries[last];
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

  /** The lowest base from which all children fall on free places. */
  private int place(int child, int free) {
    for (int at = Math.max(0, free - made.steps[child]); ; at++) {
      if (at + kinds + 1 >= check.length) {
        size(check.length + check.length / 2 + kinds);
      }
      boolean fits = true;
      for (int c = child; c != 0 && fits; c = sibling[c]) {
        fits = check[at + made.steps[c]] < 0;
      }
      if (fits) {
        return at;
      }
    }
  }

  private void size(int length) {
    int old = check.length;
    base = Arrays.copyOf(base, length);
    check = Arrays.copyOf(check, length);
    entries = Arrays.copyOf(entries, length);
    Arrays.fill(check, old, length, -1);
    Arrays.fill(entries, old, length, Entry.NONE);
  }

  /** One look tells of a state where it hangs, where it goes on, and whether a phrase ends. */
  long[] cells() {
    long[] cells = new long[check.length];
    for (int state = 0; state < cells.length; state++) {
      int on = base[state];
      int flags = on < 0 ? TAIL : entries[state] == Entry.NONE ? 0 : ENDS;
      int low = (on < 0 ? ~on : on) << FLAGS | flags;
      cells[state] = (long) check[state] << 32 | low & 0xffffffffL;
    }
    return cells;
  }
}
