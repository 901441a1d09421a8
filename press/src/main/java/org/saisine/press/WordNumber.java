package org.saisine.press;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed number as one of the ways in which Word may count: "(c)" is the third of the small
 * letters, between brackets.
 */
record WordNumber(Manner manner, int value) {

  /**
   * How a list is numbered.
   *
   * @param before what stands before each number: "("
   * @param format as Word calls it (ISO/IEC 29500-1, 17.18.59)
   * @param behind what stands behind it: ")"
   */
  record Manner(String before, String format, String behind) {
    /** What Word is told to print at a level that is counted from 0. */
    String text(int level) {
      return before + "%" + (level + 1) + behind;
    }
  }

  private static final String[][] ALPHABETS = {
    {"lowerLetter", "abcdefghijklmnopqrstuvwxyz"},
    {"upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {"russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя"},
    {"russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"},
    {"arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"},
    {"arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"}
  };
  private static final List<String> ROMAN =
      places("i ii iii iv v vi vii viii ix", new String[] {"", "x", "xx", "xxx", "xl", "l", "lx"});
  private static final List<String> CHINESE =
      places("一 二 三 四 五 六 七 八 九", new String[] {"", "十", "二十", "三十", "四十", "五十"});

  /** The numbers from 1 to the last ten. */
  private static List<String> places(String ones, String[] tens) {
    List<String> all = new ArrayList<>();
    for (String ten : tens) {
      all.add(ten);
      for (String one : ones.split(" ", -1)) {
        all.add(ten + one);
      }
    }
    return List.copyOf(all);
  }

  /** Every way in which Word may come to print a mark, the likelier first; none for a dash. */
  static List<WordNumber> of(String mark) {
    int from = 0;
    int to = mark.length();
    while (from < to && !Character.isLetterOrDigit(mark.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(mark.charAt(to - 1))) {
      to--;
    }
    String core = mark.substring(from, to);
    String before = mark.substring(0, from);
    String behind = mark.substring(to);
    List<WordNumber> all = new ArrayList<>();
    if (core.isEmpty() || (before + behind).indexOf('%') >= 0) {
      return all;
    }
    add(all, before, "decimal", behind, decimal(core));
    add(all, before, "lowerRoman", behind, ROMAN.indexOf(core));
    for (String[] alphabet : ALPHABETS) {
      add(all, before, alphabet[0], behind, letters(core, alphabet[1]));
    }
    String small = core.toLowerCase(java.util.Locale.ROOT);
    add(all, before, "upperRoman", behind, small.equals(core) ? 0 : ROMAN.indexOf(small));
    add(all, before, "chineseCounting", behind, CHINESE.indexOf(core));
    return all;
  }

  private static void add(
      List<WordNumber> to, String before, String format, String behind, int value) {
    if (value > 0) {
      to.add(new WordNumber(new Manner(before, format, behind), value));
    }
  }

  private static int decimal(String core) {
    boolean digits = core.length() < 5 && core.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && core.charAt(0) != '0' ? Integer.parseInt(core) : 0;
  }

  /** a, b, … z, aa, bb, …: Word repeats the letter, as official documents do. */
  private static int letters(String core, String alphabet) {
    char letter = core.charAt(0);
    int at = alphabet.indexOf(letter);
    boolean same = core.length() < 4 && core.chars().allMatch(c -> c == letter);
    return at >= 0 && same ? at + 1 + alphabet.length() * (core.length() - 1) : 0;
  }
}
