package org.saisine.secretariat.silence;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Looks at the clock again and again. It only wakes the door: what has expired is found by asking
 * the table, whoever ended or slept in between.
 */
final class Tick implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tick.class);

  private final Silences silences;
  private final long millis;
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Thread thread;

  /**
   * @param millis between two looks; none where nobody is to look
   */
  Tick(Silences silences, long millis) {
    this.silences = silences;
    this.millis = millis;
  }

  void start() {
    if (millis > 0) {
      thread = Thread.ofPlatform().daemon().name("silence").start(this::run);
    }
  }

  private void run() {
    try {
      do {
        try {
          silences.settle();
        } catch (DataAccessException e) {
          LOG.warn("what has expired cannot be looked for, and is tried again: {}", e.toString());
        }
      } while (!closing.await(millis, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      // Somebody wants the process to end.
    }
  }

  @Override
  public void close() throws InterruptedException {
    closing.countDown();
    if (thread != null) {
      thread.join(5_000);
    }
  }
}
