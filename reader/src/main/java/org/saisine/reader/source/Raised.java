package org.saisine.reader.source;

/** Raised type: digits and asterisks call notes, the rest is written on the line. */
final class Raised {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  /** Digits as superscripts; text that has other characters stays as it is. */
  static String of(String words) {
    StringBuilder all = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      all.append(of(words.charAt(i)));
    }
    return all.toString();
  }

  static char of(char c) {
    return c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c;
  }

  static boolean is(char c) {
    return DIGITS.indexOf(c) >= 0;
  }
}
