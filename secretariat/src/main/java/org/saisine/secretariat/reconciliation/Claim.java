package org.saisine.secretariat.reconciliation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;

/**
 * What a row says of a mandate.
 *
 * @param paragraph its number; empty where the row does not say, or cannot be read there
 * @param due when; null where the list does not say, or the row cannot be read there
 * @param faults what cannot be read: of such a row nothing else is told, but what it means is not
 *     missed in the list either
 */
record Claim(Row row, String paragraph, @Nullable Set<Due> due, List<Fault> faults) {
  boolean sameParagraph(Item.Mandate mandate) {
    return !paragraph.isEmpty() && paragraph.equals(number(mandate));
  }

  boolean sameDue(Item.Mandate mandate) {
    return due != null && due.equals(Times.same(mandate.due()));
  }

  boolean readable() {
    return faults.isEmpty();
  }

  private static String number(Item.Mandate mandate) {
    return Paragraphs.of(mandate.paragraph()) instanceof Told.Read<String>(String number)
        ? number
        : mandate.paragraph();
  }
}
