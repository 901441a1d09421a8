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

  /**
   * A session as it stands in brackets: "XV", "S-VI"; where a script has no such figures, a letter,
   * a hyphen and digits, "د-25", or "S-6". Empty where it is none.
   */
  static String session(String printed) {
    int hyphen = printed.lastIndexOf('-');
    String head = printed.substring(0, Math.max(0, hyphen));
    String tail = printed.substring(hyphen + 1);
    boolean special = head.equals("S") || head.equals("ES");
    boolean letter = head.length() == 1 && head.charAt(0) >= 0x80;
    int number = hyphen > 0 ? digits(tail) : -1;
    String figures = number > 0 ? of(number) : tail;
    if (!special && !letter && !head.isEmpty() || value(figures) < 0) {
      return "";
    }
    return special ? head + "-" + figures : figures;
  }

  private static int digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && value < 100; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value < 100 ? value : -1;
  }
}
