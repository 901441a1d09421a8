package org.saisine.secretariat.reconciliation;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a list: UTF-8 or UTF-16, marked as such or not. */
final class Script {
  /** What stands where bytes are no characters. */
  static final char BROKEN = '\ufffd';

  private static final int LOOKED_AT = 1_000;

  private Script() {}

  /** Never fails: bytes that are no characters become {@link #BROKEN}. */
  static String of(byte[] bytes) {
    Charset charset = charset(bytes);
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    return text.isEmpty() || text.charAt(0) != '\ufeff' ? text : text.substring(1);
  }

  private static Charset charset(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(bytes, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, LOOKED_AT); i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    // a head in Latin letters has a nought for every other byte
    int most = Math.min(bytes.length, LOOKED_AT) / 4;
    return odd > most && even == 0
        ? StandardCharsets.UTF_16LE
        : even > most && odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
