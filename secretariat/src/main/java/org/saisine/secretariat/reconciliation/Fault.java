package org.saisine.secretariat.reconciliation;

import java.util.List;

/**
 * Why something of a list cannot be read.
 *
 * @param code by which a sentence is found for it
 * @param words what the sentence is about, as it stands in the list
 */
public record Fault(String code, List<String> words) {
  private static final int SHOWN = 80;

  static Fault of(String code, Object... words) {
    return new Fault(code, List.of(words).stream().map(each -> shown(each.toString())).toList());
  }

  /** A cell may be a whole book. */
  private static String shown(String word) {
    return word.codePointCount(0, word.length()) <= SHOWN
        ? word
        : word.substring(0, word.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
