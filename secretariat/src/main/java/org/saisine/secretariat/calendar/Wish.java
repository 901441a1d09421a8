package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.secretariat.web.Days;

/**
 * What an officer wants to count as the dates of a session.
 *
 * @param faults keys of sentences: all that is wrong
 */
record Wish(List<DateRange> days, String place, String reason, List<String> faults) {
  private static final int LONGEST = 500;

  /**
   * Reads what was filled in.
   *
   * @param release whether the word is given back to the documents, so that no dates are needed
   * @param from the first days of its parts, an empty one for a part that is not there
   * @param to their last days
   */
  static Wish of(boolean release, List<String> from, List<String> to, String place, String reason) {
    List<String> faults = new ArrayList<>();
    List<DateRange> days = new ArrayList<>();
    for (int i = 0; !release && i < Math.min(from.size(), to.size()); i++) {
      if (!from.get(i).isBlank() || !to.get(i).isBlank()) {
        range(from.get(i), to.get(i), faults).ifPresent(days::add);
      }
    }
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).from().isAfter(days.get(i - 1).to())) {
        faults.add("enter.order");
      }
    }
    if (!release && days.isEmpty() && faults.isEmpty()) {
      faults.add("enter.no-days");
    }
    if (reason.isBlank() || reason.length() > LONGEST) {
      faults.add("enter.no-reason");
    }
    return new Wish(
        List.copyOf(days), clean(place), clean(reason), faults.stream().distinct().toList());
  }

  private static String clean(String text) {
    return text.strip().replace("\0", "");
  }

  private static Optional<DateRange> range(String from, String to, List<String> faults) {
    Optional<LocalDate> first = Days.of(from);
    Optional<LocalDate> last = Days.of(to);
    if (first.isEmpty() || last.isEmpty()) {
      faults.add("enter.no-day");
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      faults.add("enter.backwards");
      return Optional.empty();
    }
    return Optional.of(new DateRange(first.get(), last.get()));
  }
}
