package org.saisine.secretariat.record;

import java.util.Collection;

/**
 * Whoever keeps what follows from documents. Rooms above implement it: the record does not know
 * them.
 */
public interface Consequence {
  /**
   * Draws the consequences, in the transaction in which these documents came to say what they say.
   *
   * @param symbols of documents that are new, say otherwise, or are here no more
   */
  void follow(Collection<String> symbols);

  /**
   * Draws them again, though these documents say what they said: they are drawn by other rules now.
   */
  default void again(Collection<String> symbols) {
    follow(symbols);
  }
}
