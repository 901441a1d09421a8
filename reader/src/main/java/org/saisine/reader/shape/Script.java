package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/** The characters of a source, which all that looks at each of them shares. */
final class Script {
  final char[] chars;

  /** How many of them count. */
  final int length;

  Script(CharSequence source) {
    this.chars = Letters.of(source);
    this.length = source.length();
  }

  /** The characters from {@code from} to {@code to}. */
  String string(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Where {@code c} stands first from {@code from} to {@code to}; -1 where it does not. */
  int find(char c, int from, int to) {
    for (int at = from; at < to; at++) {
      if (chars[at] == c) {
        return at;
      }
    }
    return -1;
  }

  /** Where {@code words} stand first from {@code from} to {@code to}; -1 where they do not. */
  int find(String words, int from, int to) {
    int at = find(words.charAt(0), from, to);
    while (at >= 0 && (at + words.length() > to || !stands(words, at))) {
      at = find(words.charAt(0), at + 1, to);
    }
    return at;
  }

  /** Whether {@code words} stand at {@code at}. */
  boolean stands(String words, int at) {
    int all = words.length();
    boolean same = at + all <= length;
    for (int i = 0; i < all && same; i++) {
      same = chars[at + i] == words.charAt(i);
    }
    return same;
  }
}
