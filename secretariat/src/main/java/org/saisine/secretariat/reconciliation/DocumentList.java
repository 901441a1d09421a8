package org.saisine.secretariat.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of documents, row by row. */
final class DocumentList {
  private final Columns columns;
  private final SymbolBook book;

  /** What the register has: by symbol, then by language; without languages under one empty name. */
  private final Map<String, Map<String, Item.Document>> ours = new LinkedHashMap<>();

  private final Map<String, Map<String, Integer>> named = new HashMap<>();
  private final Set<Item.Period> covered = new HashSet<>();
  private final List<Mismatch> found = new ArrayList<>();

  DocumentList(Columns columns, List<Item.Document> ours) {
    this.columns = columns;
    boolean languages = columns.has(Columns.Field.LANGUAGE);
    for (Item.Document each : ours) {
      Item.Document one = languages ? each : each.in("");
      this.ours
          .computeIfAbsent(each.symbol(), any -> new LinkedHashMap<>())
          .putIfAbsent(one.language(), one);
    }
    this.book = new SymbolBook(this.ours.keySet());
  }

  void take(Cells.Line line) {
    Row row = columns.row(line);
    List<Fault> faults = new ArrayList<>(line.faults());
    String beyond = columns.beyond(line);
    if (!beyond.isEmpty()) {
      faults.add(Fault.of("beyond", beyond));
    }
    SymbolBook.@Nullable Found symbol = MandateList.read(book.find(row.symbol()), faults);
    @Nullable Set<String> languages = MandateList.read(Tongues.of(row.language()), faults);
    Optional<LocalDate> day =
        row.date().isBlank()
            ? Optional.empty()
            : Optional.ofNullable(MandateList.read(Days.of(row.date()), faults));
    if (!faults.isEmpty()) {
      found.add(new Mismatch.Unread(row, faults));
    }
    if (symbol == null) {
      return;
    }
    Map<String, Item.Document> held = ours.getOrDefault(symbol.symbol(), Map.of());
    held.values().stream().limit(1).map(Item.Document::period).forEach(this::cover);
    Set<String> meant =
        languages == null || languages.isEmpty()
            ? held.isEmpty() ? Set.of("") : held.keySet()
            : languages;
    boolean twice = true;
    int first = row.number();
    Map<String, Integer> rows = named.computeIfAbsent(symbol.symbol(), any -> new HashMap<>());
    for (String language : meant) {
      @Nullable Integer before = rows.putIfAbsent(language, row.number());
      twice &= before != null;
      first = before == null ? first : Math.min(first, before);
    }
    if (faults.isEmpty()) {
      tell(row, symbol, meant, day, twice ? first : 0);
    }
  }

  private void cover(Item.Period period) {
    if (!period.session().isEmpty()) {
      covered.add(period);
    }
  }

  /**
   * @param first the row that says the same; 0 where none does
   */
  private void tell(
      Row row, SymbolBook.Found symbol, Set<String> meant, Optional<LocalDate> day, int first) {
    if (first > 0) {
      found.add(new Mismatch.Twice(row, first));
      return;
    }
    if (!symbol.same()) {
      found.add(new Mismatch.OtherForm(row, symbol.symbol()));
    }
    Map<String, Item.Document> held = ours.getOrDefault(symbol.symbol(), Map.of());
    List<String> missing = meant.stream().filter(each -> !held.containsKey(each)).toList();
    if (!missing.isEmpty()) {
      found.add(new Mismatch.OnlyTheirs(row.in(missing)));
    }
    meant.stream()
        .flatMap(language -> Optional.ofNullable(held.get(language)).stream())
        .filter(each -> day.isPresent() && differs(each, day.get()))
        .limit(1)
        .forEach(each -> found.add(new Mismatch.OtherDate(row, each)));
  }

  private boolean differs(Item.Document ours, LocalDate day) {
    List<LocalDate> days = new ArrayList<>();
    if (columns.day() != Columns.Field.ISSUED) {
      ours.adopted().ifPresent(days::add);
    }
    if (columns.day() != Columns.Field.ADOPTED) {
      ours.issued().ifPresent(days::add);
    }
    return !days.isEmpty() && !days.contains(day);
  }

  Set<Item.Period> covered() {
    return covered;
  }

  List<Mismatch> mismatches() {
    List<Mismatch> all = new ArrayList<>(found);
    ours.forEach((symbol, languages) -> {
      Map<String, Integer> rows = named.getOrDefault(symbol, Map.of());
      languages.forEach((language, document) -> {
        if (!rows.containsKey(language) && covered.contains(document.period())) {
          all.add(new Mismatch.OnlyOurs(document));
        }
      });
    });
    return all;
  }
}
