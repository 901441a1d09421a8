package org.saisine.reader.language;

import java.util.Arrays;

/** Nodes and edges in the order of their making. */
final class Filling {
  /** An edge packs 24 bits of node, 16 of step and 24 of the node it leads to. */
  private static final int PLACE = 24;

  private static final int MASK = (1 << PLACE) - 1;

  private long[] table = new long[1 << 12];
  int[] parents = new int[1 << 10];
  short[] steps = new short[1 << 10];
  Entry[] entries = new Entry[1 << 10];
  int nodes = 1;

  Filling() {
    Arrays.fill(entries, Entry.NONE);
  }

  /** The node below {@code node} by a step of class {@code step}; made where it was not. */
  int child(int node, short step) {
    long key = (long) node << 16 | (step & 0xffff);
    int slot = slot(key, table.length);
    while (table[slot] != 0) {
      if (table[slot] >>> PLACE == key) {
        return (int) table[slot] & MASK;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    int made = nodes++;
    if (made > MASK) {
      throw new IllegalStateException("more phrases than a lexicon can hold");
    }
    if (made == parents.length) {
      parents = Arrays.copyOf(parents, made * 2);
      steps = Arrays.copyOf(steps, made * 2);
      entries = Arrays.copyOf(entries, made * 2);
      Arrays.fill(entries, made, made * 2, Entry.NONE);
    }
    parents[made] = node;
    steps[made] = step;
    table[slot] = key << PLACE | made;
    if (nodes * 2 > table.length) {
      rehash();
    }
    return made;
  }

  private void rehash() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long edge : old) {
      if (edge != 0) {
        int slot = slot(edge >>> PLACE, table.length);
        while (table[slot] != 0) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = edge;
      }
    }
  }

  private static int slot(long key, int length) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & (length - 1);
  }
}
