package org.saisine.reader.concord;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Span;

/**
 * A paragraph, as far as it can be compared across languages.
 *
 * @param act the code of its act; empty where it has none
 * @param years numbers of four digits
 * @param stems hashes of how its longer words begin: names and learned words are alike in kindred
 *     languages
 * @param length of its words, which are not kept
 */
record Unit(
    String id,
    Part part,
    String act,
    Map<String, Span> references,
    Map<LocalDate, Span> dates,
    Set<Integer> years,
    Set<Integer> stems,
    int length,
    String opening,
    Span span) {

  /** Whether its id is printed with it, and not just its place in a row. */
  boolean numbered() {
    return part != Part.PREAMBULAR;
  }
}
