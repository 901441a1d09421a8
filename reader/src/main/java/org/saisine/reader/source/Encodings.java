package org.saisine.reader.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the characters of a text became bytes. */
final class Encodings {
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
    return known(bytes, mark ? 3 : 0, StandardCharsets.UTF_8);
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
