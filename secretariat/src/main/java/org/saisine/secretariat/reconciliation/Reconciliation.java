package org.saisine.secretariat.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.saisine.secretariat.mandates.Roster;
import org.saisine.secretariat.record.Inventory;

/** The door of the room: a list that somebody else keeps, beside what the register holds. */
public final class Reconciliation {
  private final Inventory inventory;
  private final Roster roster;

  public Reconciliation(Inventory inventory, Roster roster) {
    this.inventory = inventory;
    this.roster = roster;
  }

  /** How many editions the register has still to take up: what they say is not compared yet. */
  public long pending() {
    return inventory.pending();
  }

  /**
   * Compares a list in CSV, whatever its bytes.
   *
   * <p>A list with a column for paragraphs or for times is one of mandates, else one of documents.
   * It covers the sessions (of an organ that counts none, the years) of which it names a document
   * that the register holds: only of those is what it lacks told.
   */
  public Outcome of(byte[] list) {
    return compare(list, owed(), held());
  }

  static Outcome compare(byte[] list, List<Item.Mandate> owed, List<Item.Document> held) {
    List<Cells.Line> lines = Cells.of(Script.of(list));
    if (lines.size() > Cells.MOST_ROWS) {
      return new Outcome.Refused(List.of(Fault.of("rows", Cells.MOST_ROWS)));
    }
    int head = 0;
    while (head < lines.size() && lines.get(head).blank()) {
      head++;
    }
    if (head == lines.size()) {
      return new Outcome.Refused(List.of(Fault.of("empty")));
    }
    List<Fault> faults = new ArrayList<>(lines.get(head).faults());
    Columns columns = new Columns(lines.get(head).cells());
    faults.addAll(columns.faults());
    if (!faults.isEmpty()) {
      return new Outcome.Refused(faults);
    }
    List<Cells.Line> rows =
        lines.subList(head + 1, lines.size()).stream().filter(each -> !each.blank()).toList();
    if (columns.subject() == Outcome.Subject.MANDATES) {
      MandateList mandates = new MandateList(columns, owed, held);
      rows.forEach(mandates::take);
      return outcome(columns, rows.size(), mandates.covered(), mandates.mismatches());
    }
    DocumentList documents = new DocumentList(columns, held);
    rows.forEach(documents::take);
    return outcome(columns, rows.size(), documents.covered(), documents.mismatches());
  }

  private List<Item.Mandate> owed() {
    return roster.all().stream()
        .map(each ->
            new Item.Mandate(
                each.id(),
                each.symbol(),
                new Item.Period(each.organ(), each.session()),
                each.paragraph(),
                each.due()))
        .toList();
  }

  private List<Item.Document> held() {
    return inventory.all().stream()
        .map(each ->
            new Item.Document(
                each.symbol(),
                new Item.Period(each.organ(), each.session()),
                each.language(),
                each.adopted(),
                each.issued()))
        .toList();
  }

  private static Outcome outcome(
      Columns columns, int rows, Set<Item.Period> covered, List<Mismatch> mismatches) {
    List<Mismatch> sorted =
        mismatches.stream().sorted(Comparator.comparingInt(Reconciliation::place)).toList();
    Set<Integer> differing = new HashSet<>();
    mismatches.forEach(each -> each.of().ifPresent(row -> differing.add(row.number())));
    return new Outcome.Compared(
        columns.subject(),
        rows,
        rows - differing.size(),
        List.copyOf(new TreeSet<>(covered)),
        sorted);
  }

  private static int place(Mismatch mismatch) {
    return mismatch.of().map(Row::number).orElse(Integer.MAX_VALUE);
  }
}
