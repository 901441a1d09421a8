package org.saisine.reader.language;

import java.util.HashMap;
import java.util.Map;

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

  /** What many phrases mean alike is one entry. */
  private final Map<Entry, Entry> known = new HashMap<>();

  private Entry[] entries = new Entry[0];

  /** Label, base and flags of each cell. */
  private int[] cells = {0};

  private char[] tails = new char[0];

  Lexicon() {}

  void add(String phrase, Meaning meaning) {
    int node = 0;
    char last = ' ';
    char[] folded = new char[phrase.length()];
    int size = 0;
    int length = phrase.stripTrailing().length();
    for (int i = 0; i < length; i++) {
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
    Entry entry = filling.entries[node].and(meaning);
    filling.entries[node] = known.computeIfAbsent(entry, one -> one);
    long word = word(folded, 0, size, classes);
    openings[(int) word >> 6] |= 1L << word;
  }

  /** No phrase is added any more. */
  void seal() {
    Packing packed = new Packing(filling, kinds);
    cells = packed.cells();
    entries = packed.entries;
    tails = packed.tails;
    for (int c = 0; c < classes.length; c++) {
      char folded = Letters.fold((char) c);
      spread[c] = folded == 0 ? IGNORED : classes[folded];
    }
    filling = new Filling();
    known.clear();
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

  /** What {@link #match} answers at a letter, sooner where the word there opens no phrase. */
  public long phrase(char[] text, int from, int limit) {
    boolean letters = Letters.kind(text[from]) == Letters.LETTER;
    return letters && !opens(word(text, from, limit)) ? NOTHING : match(text, from, limit);
  }

  /** Where the first phrase starts that a word or an ideograph opens; -1 where none does. */
  public int first(char[] text, int from, int limit) {
    int at = from;
    while (at < limit) {
      byte kind = Letters.kind(text[at]);
      boolean letters = kind == Letters.LETTER;
      long word = letters ? word(text, at, limit) : (long) (at + 1) << 32;
      boolean asked = letters ? opens(word) : kind == Letters.IDEOGRAPH;
      if (asked && match(text, at, limit) != NOTHING) {
        return at;
      }
      at = end(word);
    }
    return -1;
  }

  /**
   * The longest phrase that starts at {@code from} and ends at a word's end.
   *
   * @return the end in the upper half, the cell in the lower; or {@link #NOTHING}
   */
  public long match(char[] text, int from, int limit) {
    int below = Packing.place(cells[0]);
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
      int cell = cells[next];
      if (cell >>> Packing.LABEL != step) {
        break;
      }
      below = Packing.place(cell);
      if ((cell & Packing.TAIL) != 0) {
        int end = tail(below, text, i + 1, limit);
        best = end == 0 ? best : (long) end << 32 | next;
        break;
      }
      if ((cell & Packing.ENDS) != 0 && ends(text, i, limit)) {
        best = (long) (i + 1) << 32 | next;
      }
    }
    return best == NOTHING ? best : whole(best, text, limit);
  }

  /** The end of the one phrase that can still come; 0 where it does not. */
  private int tail(int first, char[] text, int from, int limit) {
    int tail = first;
    for (int i = from; i < limit; i++) {
      int step = spread[text[i]];
      if (step == IGNORED) {
        continue;
      }
      if (step != tails[tail]) {
        return 0;
      }
      if (tails[++tail] == 0) {
        return ends(text, i, limit) ? i + 1 : 0;
      }
    }
    return 0;
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
