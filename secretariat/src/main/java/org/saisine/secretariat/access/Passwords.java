package org.saisine.secretariat.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What is kept of a password: Argon2id, because bcrypt cuts at 72 bytes, which are 36 letters of
 * Russian or Arabic and 24 of Chinese. What bcrypt kept is still known, and kept anew at the next
 * sign-in.
 */
final class Passwords extends AbstractValidatingPasswordEncoder {
  static final int SHORTEST = 12;

  /** Nobody types more; whoever sends more wants the server to work. */
  static final int LONGEST = 256;

  /** Each takes 16 MB while it is worked out, and the server has 300 in all. */
  private static final int AT_ONCE = 4;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2",
          Map.of(
              "argon2",
              Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
              "bcrypt",
              new BCryptPasswordEncoder()));

  private final Semaphore places = new Semaphore(AT_ONCE);

  /** The key of the sentence that says why a password will not do. */
  static Optional<String> wrong(String password) {
    int length = password.codePointCount(0, password.length());
    return length < SHORTEST
        ? Optional.of("account.password-short")
        : length > LONGEST ? Optional.of("account.password-long") : Optional.empty();
  }

  /** What is kept of it. */
  String kept(String password) {
    return encodeNonNullPassword(password);
  }

  @Override
  protected String encodeNonNullPassword(String password) {
    places.acquireUninterruptibly();
    try {
      String kept = encoder.encode(password);
      if (kept == null) {
        throw new IllegalStateException("nothing is kept of a password");
      }
      return kept;
    } finally {
      places.release();
    }
  }

  @Override
  protected boolean matchesNonNull(String password, String kept) {
    if (password.length() > 2 * LONGEST) {
      return false;
    }
    places.acquireUninterruptibly();
    try {
      return encoder.matches(password, kept);
    } finally {
      places.release();
    }
  }

  @Override
  protected boolean upgradeEncodingNonNull(String kept) {
    return encoder.upgradeEncoding(kept);
  }
}
