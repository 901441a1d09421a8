package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days on which it is asked how things stand.
 *
 * @param seats the day that it is at the seat of each body
 * @param elsewhere the day that it is where no seat is known
 */
record Today(Map<String, LocalDate> seats, LocalDate elsewhere) {
  LocalDate at(String organ) {
    return seats.getOrDefault(organ, elsewhere);
  }

  /** The bodies at whose seat it is another day, so many later. */
  String[] behind(int days) {
    return seats.entrySet().stream()
        .filter(each -> each.getValue().equals(elsewhere.plusDays(days)))
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  String written() {
    return new TreeMap<>(seats) + " " + elsewhere;
  }
}
