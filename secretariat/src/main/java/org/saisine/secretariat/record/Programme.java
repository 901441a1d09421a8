package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saisine.reader.vocabulary.Sitting;

/** A programme of work as a timetable: days across, hours down. */
record Programme(List<Table> tables) {
  private static final int DAYS = 5;

  /** As many days as a page has room for. */
  record Table(List<LocalDate> days, List<Row> rows) {}

  /**
   * The same hours of each day.
   *
   * @param hours empty where none are told
   * @param cells what is taken up, day by day
   */
  record Row(String hours, List<List<Sitting.Slot>> cells) {}

  private record Hours(Optional<LocalTime> from, Optional<LocalTime> to) {
    static Hours of(Sitting sitting) {
      return new Hours(sitting.from(), sitting.to());
    }

    String said() {
      String start = from.map(Objects::toString).orElse("");
      return to.map(end -> start + "\u2013" + end).orElse(start);
    }
  }

  static Programme of(List<Sitting> sittings) {
    List<LocalDate> days = sittings.stream().map(Sitting::date).distinct().sorted().toList();
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < days.size(); i += DAYS) {
      tables.add(table(days.subList(i, Math.min(i + DAYS, days.size())), sittings));
    }
    return new Programme(tables);
  }

  private static Table table(List<LocalDate> days, List<Sitting> sittings) {
    List<Sitting> own = sittings.stream().filter(each -> days.contains(each.date())).toList();
    List<Hours> hours =
        own.stream()
            .map(Hours::of)
            .distinct()
            .sorted(
                Comparator.comparing((Hours each) -> each.from().orElse(LocalTime.MIN))
                    .thenComparing(each -> each.to().orElse(LocalTime.MAX)))
            .toList();
    return new Table(
        days,
        hours.stream()
            .map(each ->
                new Row(
                    each.said(),
                    days.stream()
                        .map(day ->
                            own.stream()
                                .filter(sitting -> sitting.date().equals(day))
                                .filter(sitting -> Hours.of(sitting).equals(each))
                                .flatMap(sitting -> sitting.items().stream())
                                .toList())
                        .toList()))
            .toList());
  }
}
