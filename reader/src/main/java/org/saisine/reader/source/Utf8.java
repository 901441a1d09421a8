package org.saisine.reader.source;

import java.nio.CharBuffer;
import java.util.Optional;

/**
 * Decodes UTF-8 that is whole. The library's own way looks at each byte as if any might follow;
 * here runs of one script stay in one short loop, since decoding was a fifth of all reading.
 */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of bytes that are valid UTF-8 throughout and hold no NUL; empty where they are not. As
   * the standard has it, neither overlong forms nor surrogates are valid.
   */
  static Optional<CharBuffer> decode(byte[] bytes) {
    char[] chars = new char[bytes.length];
    int length = 0;
    int at = 0;
    int end = bytes.length;
    while (at < end) {
      int lead = bytes[at];
      if (lead > 0) {
        chars[length++] = (char) lead;
        at++;
        while (at < end && (lead = bytes[at]) > 0) {
          chars[length++] = (char) lead;
          at++;
        }
      } else if ((lead & 0xe0) == 0xc0 && (lead & 0x1e) != 0) {
        do {
          if (at + 1 >= end || (bytes[at + 1] & 0xc0) != 0x80) {
            return Optional.empty();
          }
          chars[length++] = (char) ((lead & 0x1f) << 6 | bytes[at + 1] & 0x3f);
          at += 2;
        } while (at < end && ((lead = bytes[at]) & 0xe0) == 0xc0 && (lead & 0x1e) != 0);
      } else if ((lead & 0xf0) == 0xe0) {
        do {
          int c = at + 2 < end ? three(lead, bytes[at + 1], bytes[at + 2]) : -1;
          if (c < 0) {
            return Optional.empty();
          }
          chars[length++] = (char) c;
          at += 3;
        } while (at < end && ((lead = bytes[at]) & 0xf0) == 0xe0);
      } else {
        int c = at + 3 < end ? four(lead, bytes[at + 1], bytes[at + 2], bytes[at + 3]) : -1;
        if (c < 0) {
          return Optional.empty();
        }
        chars[length++] = Character.highSurrogate(c);
        chars[length++] = Character.lowSurrogate(c);
        at += 4;
      }
    }
    return Optional.of(CharBuffer.wrap(chars, 0, length));
  }

  private static int three(int first, int second, int third) {
    int c = (first & 0xf) << 12 | (second & 0x3f) << 6 | third & 0x3f;
    boolean tails = (second & 0xc0) == 0x80 && (third & 0xc0) == 0x80;
    return tails && c >= 0x800 && (c < 0xd800 || c > 0xdfff) ? c : -1;
  }

  private static int four(int first, int second, int third, int fourth) {
    int c = (first & 7) << 18 | (second & 0x3f) << 12 | (third & 0x3f) << 6 | fourth & 0x3f;
    boolean tails = (second & 0xc0) == 0x80 && (third & 0xc0) == 0x80 && (fourth & 0xc0) == 0x80;
    return (first & 0xf8) == 0xf0 && tails && c >= 0x10000 && c <= 0x10ffff ? c : -1;
  }
}
