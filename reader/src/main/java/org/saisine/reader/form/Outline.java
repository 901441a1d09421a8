package org.saisine.reader.form;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Letters;

/** How deep the points of a list stand: those marked in one manner stand equally deep. */
final class Outline {
  private final List<Manner> open = new ArrayList<>();
  private String before = "";

  private enum Manner {
    NUMBER,
    LETTER,
    CAPITAL,
    ROMAN,
    IDEOGRAPH,
    ENCLOSED,
    SIGN
  }

  /**
   * The end of what marks a point at {@code from} — "(a)", "b)", "ii)", "'1'", "3.", "–" —; {@code
   * from} where nothing does.
   */
  static int mark(char[] chars, int from, int end) {
    int at = from;
    if (at < end && "–—•-·".indexOf(chars[at]) >= 0) {
      boolean apart = at + 1 < end && Letters.kind(chars[at + 1]) == Letters.SPACE;
      return apart ? at + 1 : from;
    }
    if (at < end && enclosed(chars[at])) {
      return at + 1;
    }
    boolean quoted = at < end && "'‘’".indexOf(chars[at]) >= 0;
    boolean bracket = quoted || at < end && "(（".indexOf(chars[at]) >= 0;
    at += bracket ? 1 : 0;
    int first = at;
    while (at < end && at < first + 5 && written(chars[at])) {
      at++;
    }
    if (at == first || at >= end) {
      return from;
    }
    boolean number = Letters.kind(chars[first]) == Letters.DIGIT;
    boolean closed = (quoted && number ? "'‘’" : ")）").indexOf(chars[at]) >= 0;
    boolean stopped = !bracket && number && ".．、".indexOf(chars[at]) >= 0;
    boolean ideographic =
        !bracket && Letters.kind(chars[first]) == Letters.IDEOGRAPH && chars[at] == '、';
    boolean more = at + 1 >= end || Letters.kind(chars[at + 1]) != Letters.DIGIT || ideographic;
    return (closed || stopped || ideographic) && more ? at + 1 : from;
  }

  /** Ideographs and numbers in brackets or rings that are one character: ㈠, ①. */
  private static boolean enclosed(char c) {
    return c >= '\u3220' && c <= '\u3229' || c >= '\u2460' && c <= '\u2473';
  }

  private static boolean written(char c) {
    return Letters.inWord(c) || Letters.kind(c) == Letters.IDEOGRAPH;
  }

  /** The depth of the next point, which is marked so. */
  int depth(String mark) {
    String bare = bare(mark);
    Manner manner = manner(bare);
    before = bare;
    int at = open.indexOf(manner);
    if (at < 0) {
      open.add(manner);
      return open.size();
    }
    open.subList(at + 1, open.size()).clear();
    return at + 1;
  }

  private Manner manner(String bare) {
    if (bare.isEmpty()) {
      return Manner.SIGN;
    }
    char first = bare.charAt(0);
    if (enclosed(first)) {
      return Manner.ENCLOSED;
    }
    boolean roman = bare.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    // the letter behind h is an i like the first of the Roman numbers
    boolean letter = bare.length() == 1 && !open.contains(Manner.ROMAN) && follows(first);
    if (roman && !letter) {
      return Manner.ROMAN;
    }
    return switch (Letters.kind(first)) {
      case Letters.DIGIT -> Manner.NUMBER;
      case Letters.IDEOGRAPH -> Manner.IDEOGRAPH;
      default -> Character.isUpperCase(first) ? Manner.CAPITAL : Manner.LETTER;
    };
  }

  private boolean follows(char letter) {
    return before.length() == 1 && before.charAt(0) == letter - 1;
  }

  private static String bare(String mark) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      if (written(mark.charAt(i)) || enclosed(mark.charAt(i))) {
        all.append(mark.charAt(i));
      }
    }
    return all.toString();
  }
}
