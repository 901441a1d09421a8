package org.saisine.reader.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The bits of a character as it is printed that tell its class. */
  private static final int CLASS = Packing.LABELS - 1;

  /** The bit of a character that can stand in a word of a script that has capitals. */
  private static final int IN_WORD = Packing.LABELS;

  /** The bit of a character that can stand in a word of a script that has none. */
  private static final int CASELESS = IN_WORD << 1;

  /** The bit of a character that does not count at all. */
  private static final int IGNORED = IN_WORD << 2;

  /** The class, 0 where no phrase has it, and the bits of each character: one look tells all. */
  private final short[] spread = new short[0x10000];

  /** The first words of the phrases, as bits: most words of a text open none. */
  private final long[] openings = new long[OPENINGS / Long.SIZE];

  private static final int OPENINGS = 1 << 16;

  /** The first two letters of the phrases, as bits. */
  private final long[] pairs = new long[Long.SIZE];

  /** Sets the letters of a word apart in its bits. */
  private static final int SPREAD = 0x9E37;

  private final Map<Category, Set<String>> values = new EnumMap<>(Category.class);

  private int kinds;

  private Filling filling = new Filling();

  /** What many phrases mean alike is one entry. */
  private final Map<List<Meaning>, Entry> known = new HashMap<>();

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
      if ((spread[c] & CLASS) == 0) {
        if (kinds == CLASS) {
          throw new IllegalStateException(
              "a lexicon holds 4,095 different letters, and '" + c + "' is one more");
        }
        spread[c] = (short) (++kinds | bits(c));
      }
      node = filling.child(node, (short) (spread[c] & CLASS));
      folded[size++] = c;
      last = c;
    }
    if (node == 0) {
      throw new IllegalArgumentException("a phrase of " + meaning + " is empty");
    }
    Entry entry = filling.entries[node].and(meaning);
    filling.entries[node] = known.computeIfAbsent(entry.meanings(), unseen -> entry);
    values.computeIfAbsent(meaning.category(), unseen -> new HashSet<>()).add(meaning.value());
    long word = word(folded, 0, size);
    openings[(int) word >> 6] |= 1L << word;
    int first = spread[folded[0]];
    pairs[first & 63] |= size == 1 ? -1 : 1L << spread[folded[1]];
  }

  /** No phrase is added any more. */
  void seal() {
    Packing packed = new Packing(filling, kinds);
    cells = packed.cells();
    entries = packed.entries;
    tails = packed.tails;
    for (int c = 0; c < spread.length; c++) {
      spread[c] = (short) (spread[Letters.fold((char) c)] & CLASS | bits((char) c));
    }
    filling = new Filling();
    known.clear();
  }

  /**
   * The word of letters that starts at {@code from}: its end in the upper half; in the lower, bits
   * that tell {@link #opens} about it.
   */
  long word(char[] text, int from, int limit) {
    int bits = 0;
    int end = from;
    int wanted = from < limit ? wanted(text[from]) : IN_WORD;
    for (; end < limit; end++) {
      int c = spread[text[end]];
      if ((c & wanted) != 0) {
        bits = bits * SPREAD + (c & CLASS);
      } else if ((c & IGNORED) == 0) {
        break;
      }
    }
    return (long) end << 32 | (bits ^ bits >>> 16) & 0xffff;
  }

  private static int bits(char c) {
    int word = Letters.inWord(c) ? IN_WORD : 0;
    int caseless = Letters.kind(c) == Letters.LETTER && Letters.caseless(c) ? CASELESS : 0;
    return word | caseless | (Letters.kind(c) == Letters.IGNORED ? IGNORED : 0);
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
      if (kind != Letters.LETTER) {
        if (kind == Letters.IDEOGRAPH && match(text, at, limit) != NOTHING) {
          return at;
        }
        at++;
      } else if (begins(text, at, limit)) {
        long word = word(text, at, limit);
        if (opens(word) && match(text, at, limit) != NOTHING) {
          return at;
        }
        at = end(word);
      } else {
        at = behind(text, at, limit);
      }
    }
    return -1;
  }

  /** Whether a phrase may start with the two letters at {@code at}; where not, none does. */
  private boolean begins(char[] text, int at, int limit) {
    int second = at + 1 < limit ? spread[text[at + 1]] : 0;
    return (second & IGNORED) != 0 || (pairs[spread[text[at]] & 63] & 1L << second) != 0;
  }

  /** Where the word of letters ends that starts at {@code from}. */
  private int behind(char[] text, int from, int limit) {
    int wanted = wanted(text[from]) | IGNORED;
    int end = from;
    while (end < limit && (spread[text[end]] & wanted) != 0) {
      end++;
    }
    return end;
  }

  private int wanted(char first) {
    return (spread[first] & CASELESS) != 0 ? CASELESS : IN_WORD;
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
      int c = spread[text[i]];
      int step = c & CLASS;
      if (step == 0) {
        if ((c & IGNORED) != 0) {
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
      int c = spread[text[i]];
      if ((c & IGNORED) != 0) {
        continue;
      }
      if ((c & CLASS) != tails[tail]) {
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

  private boolean ends(char[] text, int at, int limit) {
    int next = at + 1;
    if (next < limit && (spread[text[next]] & (IN_WORD | IGNORED)) == 0) {
      return true; // as nearly always: a space, a mark
    }
    while (next < limit && Letters.kind(text[next]) == Letters.IGNORED) {
      next++;
    }
    return next >= limit || !Letters.joined(text[at], text[next]);
  }

  /** Whether any phrase can mean {@code value} of {@code category}. */
  boolean knows(Category category, String value) {
    return values.getOrDefault(category, Set.of()).contains(value);
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
