package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;

/** What the dates of a session are, from what an officer has entered and what documents say. */
final class DateRules {
  private DateRules() {}

  /**
   * What counts.
   *
   * @param days empty where nothing that is said settles it
   * @param disputed whether documents disagree, so that none of them counts
   * @param plan whether nobody tells that it was so: only that it was to be so
   * @param sitting days on which it sat, from which only that follows
   */
  record Settled(
      List<DateRange> days,
      boolean disputed,
      boolean plan,
      List<Told> sitting,
      List<Reason> reasons) {
    private static Settled by(List<DateRange> days, List<Told> sitting, Reason reason) {
      return new Settled(days, false, false, sitting, List.of(reason));
    }

    /** The same as a plan, unless it sat on one of the days. */
    private Settled planned() {
      boolean sat =
          sitting.stream()
              .anyMatch(day -> days.stream().anyMatch(part -> holds(part, day.first())));
      return new Settled(days, disputed, !sat, sitting, reasons);
    }
  }

  static Settled settle(Optional<SessionEntry> entered, List<Told> told) {
    List<Told> sitting = of(told, Basis.SITTING);
    if (entered.isPresent()) {
      return Settled.by(
          entered.get().days(),
          sitting,
          Reason.of("entered", entered.get().actor(), entered.get().reason()));
    }
    // What was planned only counts while nothing tells what came of it.
    List<Told> firm = new ArrayList<>(of(told, Basis.PRINTED));
    firm.addAll(of(told, Basis.HELD));
    return agreed(firm, sitting)
        .or(() -> agreed(of(told, Basis.ANNOUNCED), sitting).map(Settled::planned))
        .or(() -> agreed(of(told, Basis.PLANNED), sitting).map(Settled::planned))
        .orElseGet(() -> new Settled(List.of(), false, false, sitting, List.of()));
  }

  private static List<Told> of(List<Told> told, Basis basis) {
    return told.stream().filter(each -> each.basis() == basis).toList();
  }

  /** Those who speak of a session's dates have to say the same, or the one more than the others. */
  private static Optional<Settled> agreed(List<Told> told, List<Told> sitting) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Told fullest =
        told.stream()
            .max(
                Comparator.comparing(Told::single, Comparator.reverseOrder())
                    .thenComparingInt(each -> each.dates().size())
                    .thenComparing(each -> each.basis().ordinal(), Comparator.reverseOrder())
                    .thenComparingInt(Told::documents))
            .orElseThrow();
    boolean same = told.stream().allMatch(each -> within(each, fullest.dates()));
    if (!same) {
      Reason reason = Reason.of("disputed", told.stream().map(Told::dates).distinct().count());
      return Optional.of(new Settled(List.of(), true, false, sitting, List.of(reason)));
    }
    String key = fullest.basis().name().toLowerCase(java.util.Locale.ROOT);
    return Optional.of(Settled.by(fullest.dates(), sitting, Reason.of(key, fullest.documents())));
  }

  /** Those of some tales that do not agree with what counts. */
  static List<Told> against(List<Told> told, When when) {
    return told.stream().filter(each -> !agrees(each, when)).toList();
  }

  private static boolean agrees(Told told, When when) {
    return switch (when) {
      case When.Held held -> within(told, held.days());
      case When.UnderWay now -> within(told, now.days());
      case When.Scheduled then -> within(told, then.days());
      case When.Sat sat -> within(told, sat.days());
      case When.Expected expected -> !outside(told, expected);
      case When.Unknown unknown -> false;
    };
  }

  private static boolean within(Told told, List<DateRange> days) {
    return told.basis() == Basis.SITTING || told.single()
        ? days.stream().anyMatch(part -> holds(part, told.first()))
        : new HashSet<>(days).containsAll(told.dates());
  }

  private static boolean holds(DateRange range, LocalDate day) {
    return !day.isBefore(range.from()) && !day.isAfter(range.to());
  }

  /** Whether it sat on a day on which it cannot have, if a rule is right. */
  static boolean outside(Told sitting, When.Expected expected) {
    return sitting.first().isBefore(expected.opening().from())
        || expected.closing().map(closing -> sitting.last().isAfter(closing.to())).orElse(false);
  }
}
