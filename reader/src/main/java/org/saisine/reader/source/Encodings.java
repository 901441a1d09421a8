package org.saisine.reader.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a text became bytes: as a mark says, as UTF-8, else as the letters that it
 * has most suggest.
 */
final class Encodings {
  /** So much of a text tells how it is written. */
  private static final int SAMPLE = 1 << 16;

  /** So few strange bytes tell nothing. */
  private static final int FEW = 2;

  private Encodings() {}

  /**
   * @param from where the text begins, behind a byte order mark
   * @param repaired whether some bytes are no characters in it
   * @param guessed whether only the look of the text tells it
   */
  record Guess(Charset charset, int from, boolean repaired, boolean guessed) {}

  static Guess of(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return known(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return known(bytes, 2, StandardCharsets.UTF_16BE);
    }
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    if (mark || valid(bytes, 0, StandardCharsets.UTF_8)) {
      Guess wide = mark ? null : unmarked(bytes);
      return wide != null ? wide : known(bytes, mark ? 3 : 0, StandardCharsets.UTF_8);
    }
    Guess wide = unmarked(bytes);
    return wide != null ? wide : legacy(bytes);
  }

  /** Text of UTF-16 without a mark: every other byte of its Latin letters is nought. */
  private static @Nullable Guess unmarked(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    if (length < 8 || Math.max(even, odd) * 6 < length || Math.min(even, odd) * 8 > length) {
      return null;
    }
    Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new Guess(charset, 0, !valid(bytes, 0, charset), true);
  }

  // The most frequent letters of running text, as the bytes of each Windows encoding.
  private static final byte[] RUSSIAN = "оеаинтсрвл".getBytes(charset("windows-1251"));
  private static final byte[] ARABIC = "اليمنتروبةد".getBytes(charset("windows-1256"));
  private static final byte[] WESTERN =
      "éèàêçôùîâóíñáúüöãõäßåøÉÀÎÓ’‘–—“”«»…¹²³°§½\u00a0".getBytes(charset("windows-1252"));

  private static Charset charset(String name) {
    return Charset.forName(name);
  }

  /**
   * One of the encodings of Windows, or damaged UTF-8. Where whole characters of UTF-8 outnumber
   * the broken ones, it is UTF-8 all the same.
   */
  private static Guess legacy(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int[] counts = new int[256];
    int high = 0;
    int letters = 0;
    for (int i = 0; i < length; i++) {
      counts[bytes[i] & 0xff]++;
      high += bytes[i] < 0 ? 1 : 0;
      letters += Character.isLetter(bytes[i] & 0x7f) || bytes[i] < 0 ? 1 : 0;
    }
    int whole = wholeCharacters(bytes, length);
    if (whole * 2 >= high || high < FEW && high * 20 > letters || letters == 0) {
      return new Guess(StandardCharsets.UTF_8, 0, true, false);
    }
    Charset chinese = charset("GB18030");
    if (high * 2 > letters && ideographs(bytes, length, chinese)) {
      return new Guess(chinese, 0, !valid(bytes, 0, chinese), true);
    }
    if (high * 3 < letters) {
      boolean western = sum(counts, WESTERN) * 2 >= high;
      return western
          ? new Guess(charset("windows-1252"), 0, false, true)
          : new Guess(StandardCharsets.UTF_8, 0, true, false);
    }
    boolean russian = sum(counts, RUSSIAN) >= sum(counts, ARABIC);
    if (Math.max(sum(counts, RUSSIAN), sum(counts, ARABIC)) * 5 < high * 2) {
      return new Guess(StandardCharsets.UTF_8, 0, true, false);
    }
    return new Guess(charset(russian ? "windows-1251" : "windows-1256"), 0, false, true);
  }

  private static int sum(int[] counts, byte[] letters) {
    int sum = 0;
    for (byte letter : letters) {
      sum += counts[letter & 0xff];
    }
    return sum;
  }

  /** How many bytes belong to whole characters of UTF-8 beyond ASCII. */
  private static int wholeCharacters(byte[] bytes, int length) {
    int whole = 0;
    int i = 0;
    while (i < length) {
      int lead = bytes[i] & 0xff;
      int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
      int k = 1;
      while (k <= more && i + k < length && (bytes[i + k] & 0xc0) == 0x80) {
        k++;
      }
      boolean all = more > 0 && k == more + 1;
      whole += all ? k : 0;
      i += all ? k : 1;
    }
    return whole;
  }

  /** Whether nearly all that is not ASCII becomes Chinese characters in common use. */
  private static boolean ideographs(byte[] bytes, int length, Charset charset) {
    String text = new String(bytes, 0, length, charset);
    int common = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean print = c >= '\u3000' && c <= '\u303f' || c >= '\uff00' && c <= '\uffef';
      if (c >= '\u4e00' && c <= '\u9fa5' || print) {
        common++;
      } else if (c >= '\u0080') {
        other++;
      }
    }
    return common > other * 8 && frequent(text) * 20 > common;
  }

  private static int frequent(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += "的和国在一是人不中会有议第为年，。、".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static Guess known(byte[] bytes, int from, Charset charset) {
    return new Guess(charset, from, !valid(bytes, from, charset), false);
  }

  static boolean valid(byte[] bytes, int from, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
