package org.saisine.secretariat.silence;

import java.util.Map;

/**
 * Where a text lies that is not in the register yet. Answered by a room above, which knows drafts;
 * this one only asks.
 */
public interface Shelf {
  /**
   * The versions of a text.
   *
   * @param reference as a person writes it: {@code publication 7}
   * @return by language; none where there is no such text
   */
  Map<String, String> versions(String reference);
}
