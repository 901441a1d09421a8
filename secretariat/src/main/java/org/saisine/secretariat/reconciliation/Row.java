package org.saisine.secretariat.reconciliation;

import java.util.List;
import java.util.Map;

/**
 * A row of somebody else's list, as it stands there.
 *
 * @param number as a spreadsheet counts it: the first row is 1
 * @param symbol as written
 * @param paragraph as written; empty where the list has none
 * @param due as written; empty where the list has none
 * @param language as written; empty where the list has none
 * @param date as written; empty where the list has none
 * @param other all other columns by their names
 */
public record Row(
    int number,
    String symbol,
    String paragraph,
    String due,
    String language,
    String date,
    Map<String, String> other) {
  /** The same row, as far as it is of some languages. */
  Row in(List<String> languages) {
    return new Row(number, symbol, paragraph, due, String.join(" ", languages), date, other);
  }
}
