package org.saisine.secretariat.reconciliation;

import java.util.List;

/** What comes of comparing a list. */
public sealed interface Outcome {

  /** What a list is of. */
  enum Subject {
    MANDATES,
    DOCUMENTS
  }

  /**
   * The list was compared.
   *
   * @param rows how many it has, without its head and without empty ones
   * @param agreeing how many of them say what the register says
   * @param covered the sessions, or years, of which it names a document that is here
   * @param mismatches in the order of its rows; what only the register has stands at the end
   */
  record Compared(
      Subject subject, int rows, int agreeing, List<Item.Period> covered, List<Mismatch> mismatches)
      implements Outcome {}

  /** The list is none that could be compared. */
  record Refused(List<Fault> faults) implements Outcome {}
}
