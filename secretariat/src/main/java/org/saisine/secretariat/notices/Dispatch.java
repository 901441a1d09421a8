package org.saisine.secretariat.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message out of the house, with one notice in it or with a day's, or with a link that confirms
 * an address.
 *
 * @param messageId the same however often it is sent: {@code <…@register.example.org>}
 * @param tries how often it was sent or that was tried
 * @param next when it is sent again, where it is not settled
 * @param last when it was last tried
 * @param link what it carries where it carries no notice
 * @param problem why it was not taken the last time; empty where it was
 */
record Dispatch(
    long id,
    String account,
    Channel channel,
    boolean digest,
    String messageId,
    Instant queued,
    State state,
    int tries,
    Instant next,
    Optional<Instant> last,
    String problem,
    List<Long> notices,
    Optional<Link> link) {
  /**
   * A link that confirms an address, and that goes there alone.
   *
   * @param href from the slash on; a secret of who has the mailbox
   * @param until when it holds
   */
  record Link(String address, String href, Instant until, String language) {}

  /** After so many it is given up: somebody has to look at it. */
  static final int MOST_TRIES = 12;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);

  enum Channel {
    MAIL,
    WEBHOOK;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Channel of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** In the order of its life. */
  enum State {
    /** It waits to be sent. */
    QUEUED,
    /** It was sent, or that was begun; nobody has said that they have it. It is sent again. */
    SENT,
    /** The other side has taken it. */
    DELIVERED,
    /** The other side will not take it, or was tried too often. */
    FAILED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static State of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** How long to wait after so many tries: twice as long each time, four hours at most. */
  static Duration patience(int tries) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
