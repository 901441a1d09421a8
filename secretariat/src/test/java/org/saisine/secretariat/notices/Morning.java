package org.saisine.secretariat.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns, from noon of 4 March 2036 on. */
final class Morning extends Clock {
  private volatile Instant now = Instant.parse("2036-03-04T12:00:00Z");

  void turn(Duration by) {
    now = now.plus(by);
  }

  void turn(Instant to) {
    now = to;
  }

  @Override
  public Instant instant() {
    return now;
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
