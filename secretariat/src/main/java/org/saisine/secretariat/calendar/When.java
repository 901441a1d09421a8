package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;

/** When a session is, and why that is said. */
public sealed interface When {
  /** Why, the strongest reason first; at least one. */
  List<Reason> reasons();

  /** The first and the last day on which it may open; the same where the day is known. */
  Optional<DateRange> opens();

  /** Days on which it is known to be, or to have been, in session; none where it is expected. */
  List<DateRange> days();

  /** It is over. */
  record Held(List<DateRange> days, List<Reason> reasons) implements When {
    @Override
    public Optional<DateRange> opens() {
      return opening(days);
    }
  }

  /** It has opened and has not closed. */
  record UnderWay(List<DateRange> days, List<Reason> reasons) implements When {
    @Override
    public Optional<DateRange> opens() {
      return opening(days);
    }
  }

  /** Its dates are fixed and have not come; or they have, and nobody tells that it was held. */
  record Scheduled(List<DateRange> days, List<Reason> reasons) implements When {
    @Override
    public Optional<DateRange> opens() {
      return opening(days);
    }
  }

  /**
   * It sat on some days; its own dates are not known.
   *
   * @param days from the first to the last on which it is known to have sat
   * @param expected what a rule says of its dates besides
   */
  record Sat(List<DateRange> days, Optional<Expected> expected, List<Reason> reasons)
      implements When {
    @Override
    public Optional<DateRange> opens() {
      LocalDate sat = days.getFirst().from();
      return expected
          .map(Expected::opening)
          .filter(opening -> !opening.from().isAfter(sat))
          .map(opening ->
              new DateRange(opening.from(), opening.to().isBefore(sat) ? opening.to() : sat));
    }
  }

  /**
   * No document dates it; a rule tells between which days it opens.
   *
   * @param closing between which days it closes, where the rule tells that too
   */
  record Expected(DateRange opening, Optional<DateRange> closing, List<Reason> reasons)
      implements When {
    @Override
    public Optional<DateRange> opens() {
      return Optional.of(opening);
    }

    @Override
    public List<DateRange> days() {
      return List.of();
    }

    /** The last day on which it may still go on, as far as the rule tells. */
    LocalDate end() {
      return closing.map(DateRange::to).orElse(opening.to());
    }
  }

  /** It cannot be known, and this is why. */
  record Unknown(List<Reason> reasons) implements When {
    @Override
    public Optional<DateRange> opens() {
      return Optional.empty();
    }

    @Override
    public List<DateRange> days() {
      return List.of();
    }
  }

  /**
   * Dates that are known, as they look on a day.
   *
   * @param plan whether nobody tells that it was so: only that it was to be so
   */
  static When dated(List<DateRange> days, boolean plan, LocalDate today, List<Reason> reasons) {
    if (today.isBefore(days.getFirst().from()) || plan && today.isAfter(days.getLast().to())) {
      return new Scheduled(days, reasons);
    }
    return today.isAfter(days.getLast().to())
        ? new Held(days, reasons)
        : new UnderWay(days, reasons);
  }

  private static Optional<DateRange> opening(List<DateRange> days) {
    return Optional.of(new DateRange(days.getFirst().from(), days.getFirst().from()));
  }
}
