package org.saisine.reader.language;

import java.nio.CharBuffer;
import java.text.Normalizer;

/**
 * How characters compare: without case, Latin accents, Arabic vowel signs and tatweel, and with one
 * apostrophe, one hyphen and one space. Noisy copies differ in just these.
 */
public final class Letters {
  private static final int ALL = 0x10000;
  private static final char[] FOLD = new char[ALL];
  private static final byte[] KIND = new byte[ALL];
  private static final boolean[] CASELESS = new boolean[ALL];

  /** Neither letter, digit nor space. */
  public static final byte OTHER = 0;

  public static final byte SPACE = 1;
  public static final byte DIGIT = 2;
  public static final byte LETTER = 3;

  /** A letter of a script that puts no spaces between words. */
  public static final byte IDEOGRAPH = 4;

  /** Invisible: vowel signs, joiners, soft hyphens. */
  public static final byte IGNORED = 5;

  private static final String APOSTROPHES = "’‘ʼʹ′`´‛＇";
  private static final String HYPHENS = "‐‑‒–—―−－⁃";
  private static final String INVISIBLE =
      "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u0640";
  private static final String QUOTES = "“”«»„‟″＂";

  static {
    for (int c = 0; c < ALL; c++) {
      KIND[c] = kindOf((char) c);
      FOLD[c] = foldOf((char) c, KIND[c]);
      CASELESS[c] =
          KIND[c] == IDEOGRAPH
              || KIND[c] == LETTER && Character.getType(c) == Character.OTHER_LETTER;
    }
  }

  private Letters() {}

  private static byte kindOf(char c) {
    if (INVISIBLE.indexOf(c) >= 0
        || c >= '\u0300' && c <= '\u036f'
        || c >= '\u064b' && c <= '\u065f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u0670') {
      return IGNORED;
    }
    if (Character.isIdeographic(c)) {
      return IDEOGRAPH;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : OTHER;
  }

  private static char foldOf(char c, byte kind) {
    if (kind == IGNORED) {
      return 0;
    }
    if (kind == DIGIT) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (kind == SPACE) {
      return c == '\n' ? '\n' : ' ';
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return '-';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      char narrow = (char) (c - 0xfee0);
      return foldOf(narrow, kindOf(narrow));
    }
    return foldLetter(c);
  }

  private static char foldLetter(char c) {
    if (c == 'أ' || c == 'إ' || c == 'آ' || c == 'ٱ') {
      return 'ا';
    }
    if (c == 'ى') {
      return 'ي';
    }
    char lower = Character.toLowerCase(c);
    if (lower == 'ё') {
      return 'е';
    }
    if (lower >= 0xc0 && lower <= 0x24f || lower >= 0x1e00 && lower <= 0x1eff) {
      char base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
      return base < 0x80 ? base : lower;
    }
    return lower;
  }

  /** The character that {@code c} compares as; 0 where it does not count at all. */
  public static char fold(char c) {
    return FOLD[c];
  }

  /**
   * The characters of a text, of which the first {@code text.length()} count; not a copy of its
   * own, if the text lies in an array.
   */
  public static char[] of(CharSequence text) {
    boolean bare =
        text instanceof CharBuffer buffer
            && buffer.hasArray()
            && buffer.arrayOffset() + buffer.position() == 0;
    return bare ? ((CharBuffer) text).array() : text.toString().toCharArray();
  }

  /** One of the kinds above. */
  public static byte kind(char c) {
    return KIND[c];
  }

  /** Whether {@code c} has no print of its own: a joiner, a mark of direction, a soft hyphen. */
  public static boolean invisible(char c) {
    return KIND[c] == IGNORED && c != '\u0640' && Character.getType(c) == Character.FORMAT;
  }

  /** Whether {@code c} is a letter of a script that has no capitals, as Arabic. */
  public static boolean caseless(char c) {
    return CASELESS[c];
  }

  private static final String ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  /**
   * Which point of a list {@code c} letters: 1 for "a", and for "أ", which Arabic lists count by
   * the old order; 0 where it is no letter of either.
   */
  public static int place(char c) {
    char folded = fold(c);
    return folded >= 'a' && folded <= 'z' ? folded - 'a' + 1 : ABJAD.indexOf(folded) + 1;
  }

  /** Whether {@code after} goes on with the word that {@code before} is in: Rev1, but و18. */
  public static boolean joined(char before, char after) {
    return inWord(before)
        && inWord(after)
        && (KIND[before] == KIND[after] || !caseless(before) && !caseless(after));
  }

  /** Whether {@code c} can stand inside a word. */
  public static boolean inWord(char c) {
    byte kind = KIND[c];
    return kind == LETTER || kind == DIGIT;
  }
}
