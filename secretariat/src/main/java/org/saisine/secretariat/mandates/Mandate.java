package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;

/**
 * Somebody owes something, under a paragraph of a document.
 *
 * @param place among the mandates of its document, as the edition counts them that speaks for it
 * @param kind as records write it
 * @param by codes of those who owe it
 * @param to codes of those who receive it
 * @param every how often; empty where it does not recur
 * @param next what is to come of its times or, where all are over, the last of them
 */
record Mandate(
    String symbol,
    int place,
    String paragraph,
    String kind,
    List<String> by,
    List<String> to,
    List<Due> due,
    Optional<String> every,
    Wording wording,
    Optional<Time> next,
    Standing standing) {

  /**
   * How a text says it.
   *
   * @param language of the edition
   * @param words as they stand in it
   */
  record Wording(String language, String words) {}

  /**
   * Days between which something is owed.
   *
   * @param from the first on which it may be: the opening of its session
   * @param until the last: after it, it is late
   * @param fixed whether nobody has to reckon it: false for a session that is only expected
   */
  record Time(LocalDate from, LocalDate until, boolean fixed) {}

  /** The days that are told beside the times as the text sets them: a year tells its own. */
  Optional<Time> days() {
    return next.filter(time -> !due.contains(new Due.InYear(time.until().getYear())));
  }

  Mandate in(Wording other) {
    return new Mandate(symbol, place, paragraph, kind, by, to, due, every, other, next, standing);
  }
}
