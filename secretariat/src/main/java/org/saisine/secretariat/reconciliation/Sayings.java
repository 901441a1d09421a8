package org.saisine.secretariat.reconciliation;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saisine.secretariat.record.Dues;

/** What the register holds, in the words of a list. */
final class Sayings {
  private Sayings() {}

  static String of(Item item) {
    return switch (item) {
      case Item.Mandate mandate -> Dues.said(mandate.due());
      case Item.Document document -> (document.language() + " " + days(document)).strip();
    };
  }

  static String paragraph(Item item) {
    return item instanceof Item.Mandate mandate ? mandate.paragraph() : "";
  }

  /** The day of the adoption and that of the issue, as far as they are known. */
  static String days(Item.Document document) {
    return Stream.of(document.adopted(), document.issued())
        .flatMap(java.util.Optional::stream)
        .map(LocalDate::toString)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
