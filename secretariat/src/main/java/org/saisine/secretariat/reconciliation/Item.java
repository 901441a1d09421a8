package org.saisine.secretariat.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;

/** What the register holds, of the kind that a list is compared with. */
public sealed interface Item {
  String symbol();

  /** The session, or the year, of the document. */
  Period period();

  /**
   * A mandate.
   *
   * @param id by which the register tells it from others like it
   * @param due all times that its text sets
   */
  record Mandate(long id, String symbol, Period period, String paragraph, List<Due> due)
      implements Item {}

  /**
   * A document in a language.
   *
   * @param language its code; empty where languages are not compared
   */
  record Document(
      String symbol,
      Period period,
      String language,
      Optional<LocalDate> adopted,
      Optional<LocalDate> issued)
      implements Item {
    Document in(String other) {
      return new Document(symbol, period, other, adopted, issued);
    }
  }

  /**
   * When a document's organ spoke.
   *
   * @param organ its code; empty where it is not known
   * @param session as symbols write it, or the year where the organ counts no sessions; empty where
   *     neither is known
   */
  record Period(String organ, String session) implements Comparable<Period> {
    @Override
    public int compareTo(Period other) {
      int organs = organ.compareTo(other.organ);
      int lengths = Integer.compare(session.length(), other.session.length());
      return organs != 0 ? organs : lengths != 0 ? lengths : session.compareTo(other.session);
    }
  }
}
