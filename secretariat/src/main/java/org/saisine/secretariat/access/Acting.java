package org.saisine.secretariat.access;

/**
 * Somebody who acts, and for whom.
 *
 * @param account its name
 */
public record Acting(String account, Capacity capacity) {
  /** As the ledger writes it: {@code anna for coordinator APG}; of the Secretariat {@code anna}. */
  public String actor() {
    return capacity instanceof Capacity.Secretariat ? account : account + " for " + capacity.said();
  }
}
