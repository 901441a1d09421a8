package org.saisine.reader.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
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

  /** Text of UTF-16 without a mark: as such it is written in scripts that are read here. */
  private static @Nullable Guess unmarked(byte[] bytes) {
    int even = letters(bytes, 0);
    int odd = letters(bytes, 1);
    if (bytes.length < 8 || Math.max(even, odd) * 20 < Math.min(bytes.length, SAMPLE) * 9) {
      return null;
    }
    Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new Guess(charset, 0, !valid(bytes, 0, charset), true);
  }

  /**
   * How many pairs of bytes are characters of such scripts; none where no pair is a blank, a line
   * end or a digit, because two Latin letters side by side would pass for a Chinese one.
   *
   * @param high which byte of a pair is the higher one
   */
  private static int letters(byte[] bytes, int high) {
    int letters = 0;
    int plain = 0;
    for (int i = 0; i + 1 < bytes.length && i < SAMPLE; i += 2) {
      int c = (bytes[i + high] & 0xff) << 8 | bytes[i + 1 - high] & 0xff;
      boolean ascii = c >= ' ' && c < 0x7f || c == '\n' || c == '\r' || c == '\t';
      boolean alphabet =
          c >= 0xa0 && c < 0x180 || c >= 0x400 && c < 0x530 || c >= 0x600 && c < 0x700;
      boolean print = c > 0x2008 && c < 0x2070 || c >= 0x3000 && c < 0x3040 || c >= 0xff00;
      letters += ascii || alphabet || print || c >= 0x4e00 && c < 0xa000 ? 1 : 0;
      plain += ascii && c < 'A' ? 1 : 0;
    }
    return plain * 100 < letters ? 0 : letters;
  }

  /** The most frequent letters of running text, as the bytes of an older encoding. */
  private record Letters(Charset charset, byte[] bytes) {
    Letters(String charset, String letters) {
      this(Charset.forName(charset), letters.getBytes(Charset.forName(charset)));
    }

    int in(int[] counts) {
      int sum = 0;
      for (byte each : bytes) {
        sum += counts[each & 0xff];
      }
      return sum;
    }
  }

  private static final String RUSSIAN = "оеаинтсрвл";
  private static final String ARABIC = "اليمنتروبةد";
  private static final Letters WESTERN =
      new Letters("windows-1252", "éèàêçôùîâóíñáúüöãõäßåøÉÀÎÓ’‘–—“”«»…¹²³°§½\u00a0");
  private static final List<Letters> OTHERS =
      List.of(
          new Letters("windows-1251", RUSSIAN),
          new Letters("windows-1256", ARABIC),
          new Letters("KOI8-R", RUSSIAN),
          new Letters("IBM866", RUSSIAN),
          new Letters("ISO-8859-5", RUSSIAN),
          new Letters("ISO-8859-6", ARABIC));

  private static final List<Charset> CHINESE =
      List.of(Charset.forName("GB18030"), Charset.forName("Big5"));

  /**
   * One of the encodings of Windows and their like, or damaged UTF-8. Where whole characters of
   * UTF-8 outnumber the broken ones, it is UTF-8 all the same.
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
    if (high * 2 > letters) {
      ToIntFunction<Charset> fit = each -> frequent(new String(bytes, 0, length, each));
      Charset chinese = Collections.max(CHINESE, Comparator.comparingInt(fit));
      if (ideographs(bytes, length, chinese)) {
        return new Guess(chinese, 0, !valid(bytes, 0, chinese), true);
      }
    }
    if (high * 3 < letters) {
      return WESTERN.in(counts) * 2 >= high
          ? new Guess(WESTERN.charset, 0, false, true)
          : new Guess(StandardCharsets.UTF_8, 0, true, false);
    }
    Letters likely = Collections.max(OTHERS, Comparator.comparingInt(each -> each.in(counts)));
    if (likely.in(counts) * 5 < high * 2) {
      return new Guess(StandardCharsets.UTF_8, 0, true, false);
    }
    return new Guess(likely.charset, 0, false, true);
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
      count += "的和国國在一是人不中会會有议議第为為年，。、".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
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
