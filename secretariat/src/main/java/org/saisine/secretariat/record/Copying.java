package org.saisine.secretariat.record;

import java.util.List;

/** Whoever prints copies of documents. Rooms above implement it: the record does not know them. */
public interface Copying {

  /** The formats that copies come in. */
  List<Copy> copies();

  /**
   * A format.
   *
   * @param key of its name in words
   * @param question that is added to an edition's address
   */
  record Copy(String key, String question) {}
}
