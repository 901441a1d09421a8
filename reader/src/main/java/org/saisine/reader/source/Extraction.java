package org.saisine.reader.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer);
      return new Extraction(chars.toString(), "text/plain", false);
    } catch (CharacterCodingException e) {
      // a broken byte costs itself, never the document
      String text = new String(bytes, from, bytes.length - from, charset);
      return new Extraction(text, "text/plain", true);
    }
  }
}
