package org.saisine.secretariat.ledger;

/** What became of the ledger's seals. */
public sealed interface Verification {
  /**
   * Every entry holds.
   *
   * @param last the seal of the last entry: whoever noted it down elsewhere knows later whether
   *     entries at the end have gone
   */
  record Whole(long entries, String last) implements Verification {}

  /** The first entry that is missing or is not what was entered. */
  record Broken(long number) implements Verification {}
}
