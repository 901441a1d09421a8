package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

/**
 * Somebody owes something, under a paragraph of a document, at a time.
 *
 * @param place among the mandates of its document, as the edition counts them that speaks for it; 0
 *     where it was entered by hand
 * @param kind as records write it
 * @param by codes of those who owe it
 * @param to codes of those who receive it
 * @param due all times that its text sets
 * @param every how often; empty where it does not recur
 */
record Mandate(
    long id,
    String symbol,
    int place,
    String paragraph,
    String kind,
    List<String> by,
    List<String> to,
    List<Due> due,
    Optional<String> every,
    Wording wording,
    Round round) {

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

  /**
   * One of the times at which it is owed.
   *
   * @param aim the time as the text has it, under which is kept what became of it
   * @param turn how often it has come round; 0 for what the text says itself
   * @param due the time that counts; empty for none
   * @param moved whether that is another than the text's
   * @param time the days of it, where they are known or reckoned
   */
  record Round(
      String aim,
      int turn,
      Optional<Due> due,
      boolean moved,
      Optional<Time> time,
      Standing standing) {

    /** The text's own time, where another counts. */
    Optional<Due> former() {
      return Dues.first(aim).filter(any -> moved);
    }

    /** The days that are told beside the time itself: a year tells its own. */
    Optional<Time> days() {
      return time.filter(each -> due.filter(Due.InYear.class::isInstance).isEmpty());
    }
  }

  Mandate in(Wording other) {
    return new Mandate(id, symbol, place, paragraph, kind, by, to, due, every, other, round);
  }
}
