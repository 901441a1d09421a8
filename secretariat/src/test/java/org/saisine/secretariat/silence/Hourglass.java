package org.saisine.secretariat.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets, and that all its doors look at. */
final class Hourglass extends Clock {
  private final AtomicReference<Instant> now;

  Hourglass(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  void set(Instant at) {
    now.set(at);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
