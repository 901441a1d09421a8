package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a round of a mandate stands on a day, and what makes it so: facts of the ledger or, where
 * nothing became of it yet, its text and the days that the calendar gives to it.
 */
sealed interface State {
  /** The facts that count, the last of them decisive; none where its text alone does. */
  List<Fact> facts();

  /** Its time has not come, or there is none. */
  record Expected(Optional<Mandate.Time> time, List<Fact> facts) implements State {}

  /** Its time is on. */
  record Due(Mandate.Time time, List<Fact> facts) implements State {}

  /** Its time is over without an answer. */
  record Overdue(Mandate.Time time, List<Fact> facts) implements State {}

  /** It was given another time, which has not come. */
  record Deferred(Optional<Mandate.Time> time, List<Fact> facts) implements State {}

  /** It was answered. */
  record Discharged(List<Fact> facts) implements State {}

  /** Another stands in its place. */
  record Superseded(List<Fact> facts) implements State {}

  /** It fell away. */
  record Lapsed(List<Fact> facts) implements State {}

  /** What it established or renewed is over: its time ran out, or somebody ended it. */
  record Ended(Optional<Mandate.Time> time, List<Fact> facts) implements State {}

  default Standing standing() {
    return Standing.of(getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  /**
   * How a round stands. {@link Sheet} asks the same of all at once.
   *
   * @param kind of the mandate: what is established or renewed ends, and is never late
   * @param superseded from when on another mandate stands in its place
   * @param today where it is due
   */
  static State of(
      String kind,
      Course.Round round,
      Optional<Mandate.Time> time,
      Optional<LocalDate> superseded,
      LocalDate today) {
    List<Fact> facts = round.by();
    if (round.settled().isPresent()) {
      return switch (round.settled().get()) {
        case LAPSED -> new Lapsed(facts);
        case ENDED -> new Ended(time, facts);
        case DISCHARGED, DEFERRED, SUPERSEDED -> new Discharged(facts);
      };
    }
    if (superseded.filter(day -> time.isEmpty() || time.get().from().isAfter(day)).isPresent()) {
      return new Superseded(facts);
    }
    if (time.isEmpty() || today.isBefore(time.get().from())) {
      return round.moved() ? new Deferred(time, facts) : new Expected(time, facts);
    }
    if (!today.isAfter(time.get().until())) {
      return new Due(time.get(), facts);
    }
    return kind.equals("body") ? new Ended(time, facts) : new Overdue(time.get(), facts);
  }
}
