package org.saisine.reader.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file.
 *
 * @param text what offsets count
 * @param mediaType found by content
 * @param repaired whether some bytes were no text in the file's encoding and stand as U+FFFD
 */
public record Extraction(String text, String mediaType, boolean repaired) {

  /** The text of {@code bytes}; never fails. */
  public static Extraction of(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return decoded(bytes, mark ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static Extraction decoded(byte[] bytes, int from, Charset charset) {
    // a broken byte costs itself, never the document
    String text = new String(bytes, from, bytes.length - from, charset);
    boolean repaired = text.indexOf('\ufffd') >= 0 && !valid(bytes, from, charset);
    return new Extraction(text, "text/plain", repaired);
  }

  /** Whether the replacement characters of a text were written so. */
  private static boolean valid(byte[] bytes, int from, Charset charset) {
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
