package org.saisine.secretariat.record;

/** What became of a document that came in. */
public sealed interface Receipt {
  /** The content was there already. */
  record Known() implements Receipt {}

  /**
   * It is kept.
   *
   * @param edition 1 for the first of its symbol and language
   * @param entry its number in the ledger
   */
  record Kept(String symbol, String language, int edition, long entry) implements Receipt {}
}
