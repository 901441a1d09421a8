package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.rulebook.Value;

/**
 * The working days before a session: when what is due at it has to be submitted and issued, by the
 * rules of its body.
 *
 * @param submitted the day, or the days between which it is where the session's are only expected
 * @param issued the same of the day on which it comes out
 * @param rule by which that is counted
 */
record Preparation(DateRange submitted, DateRange issued, Rule rule) {
  private static final int WEEK = 7;

  /**
   * How long before the opening of a session its documents are submitted, and how long before it
   * they are issued.
   */
  record Rule(Clause submission, Clause issue) {
    static Rule of(Rulebook book, String body) {
      return new Rule(
          book.clause(body, Matter.DOCUMENT_SUBMISSION), book.clause(body, Matter.DOCUMENT_ISSUE));
    }

    /**
     * Counts back from the opening of a session.
     *
     * @param opens the day or the days between which it opens
     */
    Preparation before(DateRange opens) {
      return new Preparation(
          Preparation.before(opens, submission), Preparation.before(opens, issue), this);
    }
  }

  private static DateRange before(DateRange opens, Clause clause) {
    long days = days(clause);
    return new DateRange(opens.from().minusDays(days), opens.to().minusDays(days));
  }

  private static long days(Clause clause) {
    return clause.value(Value.Span.class).duration().toDays();
  }

  /** How long before the opening it is submitted. */
  long weeks() {
    return days(rule.submission) / WEEK;
  }

  /** How long before the opening it is issued. */
  long later() {
    return days(rule.issue) / WEEK;
  }

  /** The rules with their sources, in a language. */
  String cited(String language) {
    return rule.submission.cited(language) + " " + rule.issue.cited(language);
  }

  /** Counts forward again, to where it began. */
  DateRange opens() {
    long days = days(rule.submission);
    LocalDate from = submitted.from().plusDays(days);
    return new DateRange(from, submitted.to().plusDays(days));
  }
}
