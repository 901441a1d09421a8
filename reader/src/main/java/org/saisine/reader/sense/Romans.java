package org.saisine.reader.sense;

/** Roman figures, by which organs counted their sessions until 1976. */
final class Romans {
  private static final String FIGURES = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Romans() {}

  /** The value of Roman figures; -1 where they are none. */
  static int value(String figures) {
    int total = 0;
    int last = 0;
    for (int i = figures.length() - 1; i >= 0; i--) {
      int figure = FIGURES.indexOf(figures.charAt(i));
      if (figure < 0) {
        return -1;
      }
      int value = VALUES[figure];
      total += value < last ? -value : value;
      last = value;
    }
    return total > 0 && total < 100 ? total : -1;
  }

  /** The figures of a number from 1 to 99. */
  static String of(int number) {
    return TENS[number / 10] + ONES[number % 10];
  }
}
