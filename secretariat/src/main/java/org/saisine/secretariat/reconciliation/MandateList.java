package org.saisine.secretariat.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;

/** A list of mandates, row by row. */
final class MandateList {
  private final Columns columns;
  private final Times times;
  private final SymbolBook book;
  private final Map<String, List<Item.Mandate>> ours = new LinkedHashMap<>();
  private final Map<String, Item.Period> periods = new HashMap<>();
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<List<Object>, List<Integer>> seen = new HashMap<>();
  private final List<Mismatch> found = new ArrayList<>();

  /**
   * @param held the documents that the register has, also those under which nothing is owed
   */
  MandateList(Columns columns, List<Item.Mandate> ours, List<Item.Document> held) {
    this.columns = columns;
    this.times = new Times(organs(ours));
    held.forEach(each -> periods.put(each.symbol(), each.period()));
    for (Item.Mandate each : ours) {
      this.ours.computeIfAbsent(each.symbol(), any -> new ArrayList<>()).add(each);
      periods.putIfAbsent(each.symbol(), each.period());
    }
    this.book = new SymbolBook(periods.keySet());
  }

  /** The organs that the register knows of. */
  private static Set<String> organs(List<Item.Mandate> ours) {
    Set<String> organs = new HashSet<>();
    for (Item.Mandate each : ours) {
      organs.add(each.period().organ());
      for (Due due : each.due()) {
        if (due instanceof Due.AtSession(String organ, int _)) {
          organs.add(organ);
        }
      }
    }
    return organs;
  }

  void take(Cells.Line line) {
    Row row = columns.row(line);
    List<Fault> faults = new ArrayList<>(line.faults());
    String beyond = columns.beyond(line);
    if (!beyond.isEmpty()) {
      faults.add(Fault.of("beyond", beyond));
    }
    SymbolBook.@Nullable Found symbol = read(book.find(row.symbol()), faults);
    String paragraph = read(Paragraphs.of(row.paragraph()), faults);
    @Nullable Set<Due> due =
        columns.has(Columns.Field.DUE)
            ? read(times.of(row.due(), symbol == null ? row.symbol() : symbol.symbol()), faults)
            : null;
    if (!faults.isEmpty()) {
      found.add(new Mismatch.Unread(row, faults));
    }
    if (symbol == null) {
      return;
    }
    Claim claim = new Claim(row, paragraph == null ? "" : paragraph, due, List.copyOf(faults));
    if (claim.readable() && twice(symbol.symbol(), claim)) {
      return;
    }
    if (claim.readable() && !symbol.same()) {
      found.add(new Mismatch.OtherForm(row, symbol.symbol()));
    }
    claims.computeIfAbsent(symbol.symbol(), any -> new ArrayList<>()).add(claim);
  }

  /** What was read; null, with the reason told, where nothing can be. */
  static <T> @Nullable T read(Told<T> told, List<Fault> faults) {
    return switch (told) {
      case Told.Read<T>(T value) -> value;
      case Told.Wrong<T>(Fault fault) -> {
        faults.add(fault);
        yield null;
      }
    };
  }

  /** Whether a row says what one before it says, more often than the register has it. */
  private boolean twice(String symbol, Claim claim) {
    Row row = claim.row();
    List<Integer> rows =
        seen.computeIfAbsent(
            List.of(symbol, row.paragraph(), row.due(), row.other()), any -> new ArrayList<>());
    rows.add(row.number());
    long held =
        ours.getOrDefault(symbol, List.of()).stream()
            .filter(each -> claim.sameParagraph(each) && claim.sameDue(each))
            .count();
    if (rows.size() > Math.max(1, held)) {
      found.add(new Mismatch.Twice(row, rows.getFirst()));
      return true;
    }
    return false;
  }

  /** The sessions of which the list names a document that the register holds. */
  Set<Item.Period> covered() {
    Set<Item.Period> covered = new HashSet<>();
    for (String symbol : claims.keySet()) {
      Item.Period period = periods.get(symbol);
      if (period != null && !period.session().isEmpty()) {
        covered.add(period);
      }
    }
    return covered;
  }

  List<Mismatch> mismatches() {
    List<Mismatch> all = new ArrayList<>(found);
    Set<Item.Period> covered = covered();
    claims.forEach(
        (symbol, rows) -> all.addAll(Pairing.of(rows, ours.getOrDefault(symbol, List.of()))));
    ours.forEach((symbol, mandates) -> {
      if (!claims.containsKey(symbol)) {
        mandates.stream()
            .filter(each -> covered.contains(each.period()))
            .forEach(each -> all.add(new Mismatch.OnlyOurs(each)));
      }
    });
    return all;
  }
}
