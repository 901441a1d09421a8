package org.saisine.secretariat.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Holidays;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Value;

/**
 * The clauses on silence that hold for a body, and how they count.
 *
 * @param seat where the body sits, as bodies name the place
 * @param zone by whose clock days begin and deadlines are told
 */
record Terms(
    String body,
    String seat,
    ZoneId zone,
    Clause least,
    Clause most,
    Clause days,
    Clause holidays,
    Clause circulation,
    Clause objection,
    Clause adoption,
    Clause extension,
    Clause withdrawal,
    Clause restart,
    Clause reasons,
    Clause seen) {

  /**
   * @param rule the tightest clause of the body on a matter
   */
  static Terms of(Body body, Function<Matter, Clause> rule) {
    return new Terms(
        body.code(),
        body.place(),
        rule.apply(Matter.ZONE).value(Value.Zone.class).of(body),
        rule.apply(Matter.SILENCE_HOURS),
        rule.apply(Matter.SILENCE_LONGEST),
        rule.apply(Matter.SILENCE_DAYS),
        rule.apply(Matter.HOLIDAYS),
        rule.apply(Matter.SILENCE_CIRCULATION),
        rule.apply(Matter.SILENCE_OBJECTION),
        rule.apply(Matter.SILENCE_ADOPTION),
        rule.apply(Matter.SILENCE_EXTENSION),
        rule.apply(Matter.SILENCE_WITHDRAWAL),
        rule.apply(Matter.SILENCE_RESTART),
        rule.apply(Matter.SILENCE_REASONS),
        rule.apply(Matter.SILENCE_SEEN));
  }

  /** The clause under which something happens. */
  Clause under(SilenceEvent event) {
    return switch (event) {
      case SilenceEvent.Circulated any -> circulation;
      case SilenceEvent.Extended any -> extension;
      case SilenceEvent.Objected any -> objection;
      case SilenceEvent.Withdrawn any -> withdrawal;
      case SilenceEvent.Restarted any -> restart;
      case SilenceEvent.Adopted any -> adoption;
    };
  }

  /** The earliest deadline of a text that is circulated at a moment. */
  Instant earliest(Instant circulated) {
    Duration left = least.value(Value.Span.class).duration();
    if (!working()) {
      return circulated.plus(left);
    }
    Instant at = circulated;
    while (true) {
      Instant midnight = midnight(at);
      if (counts(at)) {
        Duration room = Duration.between(at, midnight);
        if (room.compareTo(left) >= 0) {
          return at.plus(left);
        }
        left = left.minus(room);
      }
      at = midnight;
    }
  }

  /** The time between two moments that counts. */
  Duration counted(Instant from, Instant to) {
    if (!working()) {
      return Duration.between(from, to);
    }
    Duration sum = Duration.ZERO;
    for (Instant at = from; at.isBefore(to); at = midnight(at)) {
      Instant midnight = midnight(at);
      if (counts(at)) {
        sum = sum.plus(Duration.between(at, midnight.isBefore(to) ? midnight : to));
      }
    }
    return sum;
  }

  Instant latest(Instant circulated) {
    return circulated.plus(most.value(Value.Span.class).duration());
  }

  boolean working() {
    return days.value(Value.Counted.class).working();
  }

  private Instant midnight(Instant at) {
    return day(at).plusDays(1).atStartOfDay(zone).toInstant();
  }

  private boolean counts(Instant at) {
    LocalDate day = day(at);
    return !Holidays.weekend(seat).contains(day.getDayOfWeek())
        && !holidays.value(Value.Dates.class).closed(seat, day);
  }

  LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}
