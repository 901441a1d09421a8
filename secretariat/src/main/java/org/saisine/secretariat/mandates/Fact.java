package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

/**
 * Something that became of a mandate. It stands in the ledger, with its reason and the document
 * that tells it; a person who tells it without a document gives a reason.
 *
 * @param entry its number in the ledger
 * @param aim the round it is about, as the text has its time; empty for all of them
 * @param due when that is due instead
 * @param source what tells it; empty where a person does
 * @param day on which it happened
 * @param actor on whose account
 * @param withdrawn the entry that took it back
 */
record Fact(
    long entry,
    long mandate,
    Kind kind,
    String aim,
    Optional<Due> due,
    Optional<Source> source,
    Optional<LocalDate> day,
    String actor,
    String reason,
    Optional<Long> withdrawn) {

  /** What became of it. */
  enum Kind {
    /** It is due later, or earlier, than the text says. */
    DEFERRED,
    /** It was answered. */
    DISCHARGED,
    /** Another stands in its place. */
    SUPERSEDED,
    /** It fell away, unanswered. */
    LAPSED,
    /** What it established or renewed is over. */
    ENDED;

    static final List<String> WORDS = Arrays.stream(values()).map(Kind::word).toList();

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What the ledger calls it. */
    String act() {
      return "mandate-" + word();
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * Where a document tells it.
   *
   * @param paragraph the id of its paragraph; empty for the document as a whole
   * @param words as printed; empty for the document as a whole
   */
  record Source(String symbol, String paragraph, String words) {}

  /** Its time in the form of {@link Dues}. */
  String written() {
    return Dues.said(due.stream().toList());
  }

  /** Whether a rule concluded it, and no person. */
  boolean ruled() {
    return actor.equals(Assessor.ACTOR) || actor.equals(Chains.ACTOR);
  }

  /** Whether it counts. */
  boolean stands() {
    return withdrawn.isEmpty();
  }
}
