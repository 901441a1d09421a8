package org.saisine.secretariat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test turns, and that all who were handed it look at. */
public final class TurnedClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TurnedClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * @param now in ISO form: {@code 2036-03-04T12:00:00Z}
   */
  public static TurnedClock at(String now) {
    return at(Instant.parse(now));
  }

  public static TurnedClock at(Instant now) {
    return new TurnedClock(new AtomicReference<>(now), ZoneOffset.UTC);
  }

  public void turn(Duration by) {
    now.updateAndGet(each -> each.plus(by));
  }

  public void turn(Instant to) {
    now.set(to);
  }

  /** To the afternoon of a day. */
  public void turn(String day) {
    turn(LocalDate.parse(day).atTime(16, 0).toInstant(ZoneOffset.UTC));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TurnedClock(now, other);
  }
}
