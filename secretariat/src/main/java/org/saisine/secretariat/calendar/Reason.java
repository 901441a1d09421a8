package org.saisine.secretariat.calendar;

import java.util.List;
import java.util.Optional;
import org.saisine.secretariat.bodies.Founding;

/**
 * Why a date is said.
 *
 * @param key of the sentence in the words of the room
 * @param words what fills its blanks: days, ranges of days, numbers, lists of session numbers
 * @param clause the rule it follows from, where it follows from one
 */
public record Reason(String key, List<Object> words, Optional<Founding> clause) {
  static Reason of(String key, Object... words) {
    return new Reason("why." + key, List.of(words), Optional.empty());
  }

  Reason under(Founding rule) {
    return new Reason(key, words, Optional.of(rule));
  }
}
