package org.saisine.secretariat.reconciliation;

import java.util.List;
import java.util.Optional;

/** Where a list and the register do not say the same. */
public sealed interface Mismatch {

  /** The row that it is about; none where the list has none. */
  default Optional<Row> of() {
    return switch (this) {
      case OnlyTheirs(Row row) -> Optional.of(row);
      case OnlyOurs(Item _) -> Optional.empty();
      case OtherDue(Row row, Item.Mandate _) -> Optional.of(row);
      case OtherParagraph(Row row, Item.Mandate _) -> Optional.of(row);
      case OtherDate(Row row, Item.Document _) -> Optional.of(row);
      case OtherForm(Row row, String _) -> Optional.of(row);
      case Unread(Row row, List<Fault> _) -> Optional.of(row);
      case Twice(Row row, int _) -> Optional.of(row);
    };
  }

  /** The register has nothing that the row could mean. */
  record OnlyTheirs(Row row) implements Mismatch {}

  /** The list has no row of it, though it covers the session. */
  record OnlyOurs(Item item) implements Mismatch {}

  /** The same paragraph at another time. */
  record OtherDue(Row row, Item.Mandate ours) implements Mismatch {}

  /** The same document and time under another paragraph. */
  record OtherParagraph(Row row, Item.Mandate ours) implements Mismatch {}

  /** The same document of another day. */
  record OtherDate(Row row, Item.Document ours) implements Mismatch {}

  /**
   * The symbol is written in another way; what it stands for was compared all the same.
   *
   * @param symbol as the register has it
   */
  record OtherForm(Row row, String symbol) implements Mismatch {}

  /** The row cannot be read, or not all of it. */
  record Unread(Row row, List<Fault> faults) implements Mismatch {}

  /**
   * The row stands in the list already.
   *
   * @param first the row with which it is the same
   */
  record Twice(Row row, int first) implements Mismatch {}
}
