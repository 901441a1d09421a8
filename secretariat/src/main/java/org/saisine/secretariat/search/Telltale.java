package org.saisine.secretariat.search;

import java.util.Arrays;
import java.util.Set;
import java.util.StringJoiner;
import org.saisine.reader.language.Letters;

/**
 * The words of a paragraph as they are held against those of another: without their endings, so
 * that a plural is no other word. A language that writes no spaces is cut into pairs of its signs.
 * Thousands of paragraphs are cut for each draft: a word is a number here, and only told as text
 * where somebody reads it.
 */
final class Telltale {
  private static final int STEM = 6;
  private static final int LEAST_ROOT = 3;
  private static final int LONGEST_CLITIC = 3;
  private static final Set<String> CLITICS =
      Set.of("ال", "وال", "بال", "كال", "فال", "لل", "ولل", "و", "ف");

  /** Set in the number of a word that is a figure. */
  private static final long FIGURE = 1L << 62;

  private static final int SIXTEEN_BITS = 16;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final String text;
  private long[] keys = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private Telltale(String text) {
    this.text = text;
  }

  static Telltale of(String text) {
    Telltale words = new Telltale(text);
    words.cut();
    return words;
  }

  int size() {
    return size;
  }

  /** The number of a word: the same for the same stem, whatever the text. */
  long key(int at) {
    return keys[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** Whether it is a figure: years and sessions change where nothing else does. */
  static boolean figure(long key) {
    return (key & FIGURE) != 0;
  }

  /** A word as the index keeps it. */
  String stem(int at) {
    String word = text.substring(starts[at], ends[at]);
    return figure(keys[at]) ? "#" + word : folded(word);
  }

  /** All words as the index keeps them, a blank between two. */
  String stems() {
    StringJoiner all = new StringJoiner(" ");
    for (int i = 0; i < size; i++) {
      all.add(stem(i));
    }
    return all.toString();
  }

  private void cut() {
    int at = 0;
    int length = text.length();
    while (at < length) {
      byte kind = Letters.kind(text.charAt(at));
      int end = at + 1;
      if (kind == Letters.IDEOGRAPH) {
        if (end < length && Letters.kind(text.charAt(end)) == Letters.IDEOGRAPH) {
          add(key(text.substring(at, end + 1)), at, end + 1);
        }
      } else if (kind == Letters.DIGIT) {
        while (end < length && Letters.kind(text.charAt(end)) == Letters.DIGIT) {
          end++;
        }
        add(key(text.substring(at, end)) | FIGURE, at, end);
      } else if (kind == Letters.LETTER) {
        while (end < length && goesOn(text.charAt(end))) {
          end++;
        }
        add(key(folded(text.substring(at, end))), at, end);
      }
      at = end;
    }
  }

  private void add(long key, int start, int end) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    keys[size] = key;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private static boolean goesOn(char c) {
    byte kind = Letters.kind(c);
    return kind == Letters.LETTER || kind == Letters.IGNORED;
  }

  private static long key(String stem) {
    long key = 0;
    for (int i = 0; i < stem.length(); i++) {
      key = (key ^ stem.charAt(i)) * PRIME;
      key ^= key >>> SIXTEEN_BITS;
    }
    return key & ~FIGURE;
  }

  private static String folded(String word) {
    char[] small = new char[word.length()];
    int letters = 0;
    for (int i = 0; i < small.length; i++) {
      if (Letters.kind(word.charAt(i)) != Letters.IGNORED) {
        small[letters++] = Letters.fold(word.charAt(i));
      }
    }
    int from = clitic(small, letters);
    return new String(small, from, Math.min(letters - from, STEM));
  }

  /** How many letters are written together with an Arabic word that do not belong to it. */
  private static int clitic(char[] word, int letters) {
    if (word[0] >= '\u0600' && word[0] <= '\u06ff') {
      for (int length = LONGEST_CLITIC; length > 0; length--) {
        if (letters >= length + LEAST_ROOT && CLITICS.contains(new String(word, 0, length))) {
          return length;
        }
      }
    }
    return 0;
  }
}
