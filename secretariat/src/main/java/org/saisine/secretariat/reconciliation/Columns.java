package org.saisine.secretariat.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a list holds what: in any order, under any of the names that people use. */
final class Columns {
  /** What is compared: all else is kept and shown. */
  enum Field {
    SYMBOL,
    PARAGRAPH,
    DUE,
    LANGUAGE,
    ADOPTED,
    ISSUED,
    DATE
  }

  /** The names of each, those that say most clearly what is meant first. */
  private static final Map<Field, List<String>> NAMES = names();

  private final List<String> head;
  private final Map<Field, Integer> places;
  private final List<Fault> faults = new ArrayList<>();

  Columns(List<String> head) {
    this.head = head.stream().map(String::strip).toList();
    this.places = new HashMap<>();
    for (Field field : Field.values()) {
      place(field);
    }
    if (!has(Field.SYMBOL) && faults.isEmpty()) {
      faults.add(Fault.of("no-symbol", String.join(", ", this.head)));
    }
  }

  private static Map<Field, List<String>> names() {
    try (InputStream stream = Columns.class.getResourceAsStream("columns.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no columns.txt on the class path");
      }
      Map<Field, List<String>> names = new HashMap<>();
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.charAt(0) != '#') {
          Field field = Field.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
          for (String name : line.substring(equals + 1).split("\\|", -1)) {
            names.computeIfAbsent(field, any -> new ArrayList<>()).add(folded(name));
          }
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read columns.txt", e);
    }
  }

  /** Whether people call a field so. */
  static boolean calls(Field field, String folded) {
    return NAMES.getOrDefault(field, List.of()).contains(folded);
  }

  /** Letters and digits alone, without case and accents. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void place(Field field) {
    List<String> folded = head.stream().map(Columns::folded).toList();
    for (String name : NAMES.getOrDefault(field, List.of())) {
      int first = folded.indexOf(name);
      if (first >= 0 && !places.containsValue(first)) {
        int last = folded.lastIndexOf(name);
        if (last != first) {
          faults.add(Fault.of("two-columns", head.get(first), first + 1, last + 1));
        }
        places.put(field, first);
        return;
      }
    }
  }

  List<Fault> faults() {
    return faults;
  }

  boolean has(Field field) {
    return places.containsKey(field);
  }

  /** Whether the list is of mandates: else it is one of documents. */
  Outcome.Subject subject() {
    return has(Field.PARAGRAPH) || has(Field.DUE)
        ? Outcome.Subject.MANDATES
        : Outcome.Subject.DOCUMENTS;
  }

  /** The column in which a document's day stands; the clearest of them. */
  Field day() {
    return has(Field.ADOPTED) ? Field.ADOPTED : has(Field.ISSUED) ? Field.ISSUED : Field.DATE;
  }

  Row row(Cells.Line line) {
    List<String> cells = line.cells();
    boolean mandates = subject() == Outcome.Subject.MANDATES;
    Map<String, String> other = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      if (!compared(i, mandates)) {
        String name = head.get(i).isEmpty() ? String.valueOf(i + 1) : head.get(i);
        other.merge(name, i < cells.size() ? cells.get(i) : "", (one, more) -> one + " | " + more);
      }
    }
    return new Row(
        line.number(),
        cell(cells, Field.SYMBOL),
        mandates ? cell(cells, Field.PARAGRAPH) : "",
        mandates ? cell(cells, Field.DUE) : "",
        mandates ? "" : cell(cells, Field.LANGUAGE),
        mandates ? "" : cell(cells, day()),
        other);
  }

  private boolean compared(int column, boolean mandates) {
    return List.of(
            Field.SYMBOL, mandates ? Field.PARAGRAPH : Field.LANGUAGE, mandates ? Field.DUE : day())
        .stream()
        .anyMatch(field -> places.getOrDefault(field, -1) == column);
  }

  private String cell(List<String> cells, Field field) {
    int column = places.getOrDefault(field, -1);
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }

  /**
   * What stands in cells beyond the last column: a mark between cells that was not meant as one.
   */
  String beyond(Cells.Line line) {
    return line.cells().size() <= head.size()
        ? ""
        : String.join(" ", line.cells().subList(head.size(), line.cells().size())).strip();
  }
}
