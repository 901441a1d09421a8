package org.saisine.secretariat.access;

import java.time.Duration;

/**
 * How long whoever gets a password wrong has to wait. Guessing becomes slow; nobody is shut out for
 * good, not even by others who guess at their account.
 */
enum Patience {
  /** Whatever is tried on one account, from wherever. */
  ACCOUNT(5, Duration.ofMinutes(1)),
  /** Whatever is tried from one address, which a whole mission may share. */
  ADDRESS(20, Duration.ofMinutes(15));

  /** After so long without an attempt those before it no longer count. */
  static final Duration MEMORY = Duration.ofHours(1);

  private final int free;
  private final Duration longest;

  Patience(int free, Duration longest) {
    this.free = free;
    this.longest = longest;
  }

  /** The wait that follows a number of failures: from the last free one on it doubles. */
  Duration after(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, 20));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
