package org.saisine.secretariat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The clock on the tower of the village: of a register that is served with {@code village.clock},
 * the moment at which it begins. It stands still until a test turns it.
 */
public final class VillageClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private VillageClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Where it hangs. */
  @Configuration(value = "villageClock", proxyBeanMethods = false)
  @ConditionalOnProperty("village.clock")
  static class Tower {
    @Bean
    @Primary
    static VillageClock turned(
        @org.springframework.beans.factory.annotation.Value("${village.clock}") String begins) {
      return new VillageClock(new AtomicReference<>(Instant.parse(begins)), ZoneOffset.UTC);
    }
  }

  void turn(Duration by) {
    now.updateAndGet(before -> before.plus(by));
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
    return new VillageClock(now, other);
  }
}
