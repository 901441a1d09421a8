package org.saisine.secretariat.ledger;

import java.util.Set;

/**
 * Acts that change nothing of what everybody is shown. Each room says which of its own are so: that
 * one of them was done shows to nobody but those whom it concerns, not even by when an answer was
 * last another.
 */
public record Quiet(Set<String> acts) {
  public Quiet {
    acts = Set.copyOf(acts);
  }

  public static Quiet of(String... acts) {
    return new Quiet(Set.of(acts));
  }
}
