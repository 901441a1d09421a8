package org.saisine.reader.language;

import java.util.Arrays;

/**
 * Phrases in a trie over folded characters; finds the longest one that starts at a place.
 *
 * <p>Filled first, then sealed: the sealed trie is a double array, where a step costs two looks
 * into small tables whatever the script. A search looks at no more characters than the longest
 * phrase has.
 */
public final class Lexicon {
  /** What {@link #match} answers where nothing starts. */
  public static final long NOTHING = -1;

  /** The class of characters that do not count at all. */
  private static final short IGNORED = -1;

  /** The class of each folded character; 0 where no phrase has it. */
  private final short[] classes = new short[0x10000];

  /** The class of each character as it is printed. */
  private final short[] spread = new short[0x10000];

  /** The first words of the phrases, as bits: most words of a text open none. */
  private final long[] openings = new long[OPENINGS / Long.SIZE];

  private static final int OPENINGS = 1 << 16;

  /** Sets the letters of a word apart in its bits. */
  private static final int SPREAD = 0x9E37;

  private int kinds;

  private Filling filling = new Filling();

  private int[] base = new int[0];
  private int[] check = new int[0];
  private Entry[] entries = new Entry[0];

  /** Check, base and whether a phrase ends, of each state. */
  private long[] cells = {-1L << 32};

  Lexicon() {}

  void add(String phrase, Meaning meaning) {
    int node = 0;
    char last = ' ';
    char[] folded = new char[phrase.length()];
    int size = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = Letters.fold(phrase.charAt(i));
      if (c == 0 || c == ' ' && last == ' ') {
        continue;
      }
      if (classes[c] == 0) {
        classes[c] = (short) ++kinds;
      }
      node = filling.child(node, classes[c]);
      folded[size++] = c;
      last = c;
    }
    if (node == 0) {
      throw new IllegalArgumentException("a phrase of " + meaning + " is empty");
    }
    filling.entries[node] = filling.entries[node].and(meaning);
    long word = word(folded, 0, size, classes);
    openings[(int) word >> 6] |= 1L << word;
  }

  /**
   * Lays the trie out as a double array: the child of state {@code s} by class {@code c} is {@code
   * base[s] + c}, if {@code check} there says {@code s}. Nodes are laid out from the root
   * downwards, so that the first steps, which decide most words, stand close together.
   */
  void seal() {
    Filling made = filling;
    int[] firstChild = new int[made.nodes];
    int[] sibling = new int[made.nodes];
    for (int node = made.nodes - 1; node > 0; node--) {
      sibling[node] = firstChild[made.parents[node]];
      firstChild[made.parents[node]] = node;
    }
    size(made.nodes + kinds + 2);
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
      int at = place(made, child, sibling, free);
      base[state[node]] = at;
      for (; child != 0; child = sibling[child]) {
        int to = at + made.steps[child];
        check[to] = state[node];
        entries[to] = made.entries[child];
        state[child] = to;
        queue[tail++] = child;
      }
    }
    for (int c = 0; c < classes.length; c++) {
      char folded = Letters.fold((char) c);
      spread[c] = folded == 0 ? IGNORED : classes[folded];
    }
    pack();
    filling = new Filling();
  }

  /** One look tells of a state where it hangs, where its children are, and whether it ends. */
  private void pack() {
    cells = new long[check.length];
    for (int state = 0; state < cells.length; state++) {
      int ends = entries[state] == Entry.NONE ? 0 : 1;
      cells[state] = (long) check[state] << 32 | (base[state] << 1 | ends) & 0xffffffffL;
    }
    base = new int[0];
    check = new int[0];
  }

  private void size(int length) {
    int old = check.length;
    base = Arrays.copyOf(base, length);
    check = Arrays.copyOf(check, length);
    entries = Arrays.copyOf(entries, length);
    Arrays.fill(check, old, length, -1);
    Arrays.fill(entries, old, length, Entry.NONE);
  }

  /** The lowest base from which all children fall on free places. */
  private int place(Filling made, int child, int[] sibling, int free) {
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

  /**
   * The word of letters that starts at {@code from}: its end in the upper half; in the lower, bits
   * that tell {@link #opens} about it.
   */
  long word(char[] text, int from, int limit) {
    return word(text, from, limit, spread);
  }

  private static long word(char[] text, int from, int limit, short[] classes) {
    boolean caseless = from < limit && Letters.caseless(text[from]);
    int bits = 0;
    int end = from;
    for (; end < limit; end++) {
      byte kind = Letters.kind(text[end]);
      boolean letter = kind == Letters.LETTER && (!caseless || Letters.caseless(text[end]));
      if (letter || kind == Letters.DIGIT && !caseless) {
        bits = bits * SPREAD + classes[text[end]];
      } else if (kind != Letters.IGNORED) {
        break;
      }
    }
    return (long) end << 32 | (bits ^ bits >>> 16) & 0xffff;
  }

  /** Whether a phrase may start with a word; where not, none does. */
  boolean opens(long word) {
    return (openings[(int) word >> 6] & 1L << word) != 0;
  }

  /**
   * The longest phrase that starts at {@code from} and ends at a word's end.
   *
   * @return the end in the upper half, the state in the lower; or {@link #NOTHING}
   */
  public long match(char[] text, int from, int limit) {
    int state = 0;
    int below = (int) cells[0] >>> 1;
    long best = NOTHING;
    for (int i = from; i < limit; i++) {
      int step = spread[text[i]];
      if (step <= 0) {
        if (step == IGNORED) {
          continue;
        }
        break;
      }
      int next = below + step;
      long cell = cells[next];
      if ((int) (cell >>> 32) != state) {
        break;
      }
      state = next;
      below = (int) cell >>> 1;
      if ((cell & 1) != 0 && ends(text, i, limit)) {
        best = (long) (i + 1) << 32 | state;
      }
    }
    return best == NOTHING ? best : whole(best, text, limit);
  }

  /** Vowel signs and accents belong to the letter before them. */
  private static long whole(long match, char[] text, int limit) {
    int end = end(match);
    while (end < limit
        && Letters.kind(text[end]) == Letters.IGNORED
        && !Letters.invisible(text[end])) {
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
