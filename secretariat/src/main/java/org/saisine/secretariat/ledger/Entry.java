package org.saisine.secretariat.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * An act as the ledger keeps it.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond
 * @param seal hexadecimal, over this entry and the seal before it
 */
public record Entry(long number, Instant at, Act act, String seal) {
  /** What the first entry is sealed upon. */
  static final String NOTHING = "0".repeat(64);

  static Entry sealed(String before, long number, Instant at, Act act) {
    return new Entry(number, at, act, seal(before, number, at, act));
  }

  /** Whether the entry is still what it was when it was sealed upon the one before it. */
  boolean holds(String before) {
    return seal(before, number, at, act).equals(seal);
  }

  private static String seal(String before, long number, Instant at, Act act) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(before));
      digest.update(ByteBuffer.allocate(8).putLong(number).flip());
      List<String> told =
          List.of(
              at.toString(),
              act.actor(),
              act.act(),
              act.subject(),
              act.clause(),
              act.before(),
              act.after());
      for (String each : told) {
        byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
        // With its length: no two different entries read the same.
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
