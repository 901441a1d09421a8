package org.saisine.reader.concord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Span;

/** Goes through the versions of a document side by side, paragraph after paragraph. */
final class Comparison {
  private static final Mandate.Kind OTHER = Mandate.Kind.OTHER;

  private final List<Version> versions;
  private final List<Integer> all;
  private final List<Row> rows;
  private final List<Difference> found = new ArrayList<>();

  /** For each version, what its paragraphs' ids are called here. */
  private final List<Map<String, String>> places = new ArrayList<>();

  /** The versions that have a paragraph. */
  private final Map<String, Set<Integer>> holders = new HashMap<>();

  private Comparison(List<Version> versions) {
    this.versions = versions;
    this.all = IntStream.range(0, versions.size()).boxed().toList();
    this.rows = Row.of(versions);
    all.forEach(version -> places.add(new HashMap<>()));
    for (Row row : rows) {
      String where = row.first().id();
      for (int v : all) {
        row.units()
            .get(v)
            .ifPresent(unit -> {
              places.get(v).putIfAbsent(unit.id(), where);
              holders.computeIfAbsent(where, unseen -> new TreeSet<>()).add(v);
            });
      }
    }
  }

  static List<Difference> of(List<Version> versions) {
    Comparison comparison = new Comparison(versions);
    comparison.found.addAll(Mastheads.compare(versions));
    comparison.looseReferences();
    comparison.paragraphs();
    comparison.found.addAll(Polls.compare(versions));
    comparison.programme();
    return comparison.found;
  }

  private void paragraphs() {
    Map<String, List<List<Fact<Owed>>>> duties = owed(mandate -> mandate.kind() != OTHER);
    Map<String, List<List<Fact<Owed>>>> tasks = owed(mandate -> mandate.kind() == OTHER);
    Map<String, List<List<Fact<Told>>>> events =
        placed(
            version -> version.events,
            event -> event.paragraph().orElse(""),
            event -> new Fact<>(Told.of(event), event.span()));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      missing(i);
      paragraph(row);
      String where = row.first().id();
      matters(where, duties.remove(where), Difference.Duty::new);
      matters(where, tasks.remove(where), Difference.Duty::new);
      matters(where, events.remove(where), Difference.Happening::new);
    }
    duties.forEach((where, facts) -> matters(where, facts, Difference.Duty::new));
    tasks.forEach((where, facts) -> matters(where, facts, Difference.Duty::new));
    events.forEach((where, facts) -> matters(where, facts, Difference.Happening::new));
  }

  /** Tells the whole run of paragraphs that the same versions lack at its first. */
  private void missing(int first) {
    Row row = rows.get(first);
    if (row.whole() || first > 0 && rows.get(first - 1).sharesHolders(row)) {
      return;
    }
    List<List<Fact<String>>> standing = Residue.silence(versions.size());
    int last = first;
    while (last < rows.size() && rows.get(last).sharesHolders(row)) {
      String id = rows.get(last).first().id();
      for (int v : all) {
        rows.get(last)
            .units()
            .get(v)
            .ifPresent(unit -> standing.get(v).add(new Fact<>(id, unit.span())));
      }
      last++;
    }
    found.add(
        new Difference.Missing(
            row.first().id(),
            rows.get(last - 1).first().id(),
            row.first().opening(),
            Residue.voices(standing, all)));
  }

  private void paragraph(Row row) {
    Unit first = row.first();
    String where = first.id();
    List<Integer> having = all.stream().filter(row::has).toList();
    if (having.size() < 2) {
      return;
    }
    List<Unit> units = having.stream().map(v -> row.units().get(v).orElseThrow()).toList();
    if (first.numbered()) {
      each(having, units, Unit::id).stream()
          .map(says -> new Difference.Number(where, says))
          .forEach(found::add);
    }
    each(having, units, Unit::act).stream()
        .map(says -> new Difference.Act(where, says))
        .forEach(found::add);
    Residue.together(units.stream().map(Unit::dates).toList(), having).stream()
        .map(says -> new Difference.Day(where, says))
        .forEach(found::add);
    Residue.together(references(row, having), having).stream()
        .map(says -> new Difference.Reference(where, says))
        .forEach(found::add);
  }

  /**
   * What each version cites in a paragraph. A note whose mark was lost cites somewhere: what others
   * cite here may be what it cites.
   */
  private List<Map<String, Span>> references(Row row, List<Integer> having) {
    Set<String> cited = new HashSet<>();
    having.forEach(v -> cited.addAll(row.units().get(v).orElseThrow().references().keySet()));
    List<Map<String, Span>> references = new ArrayList<>();
    for (int v : having) {
      Map<String, Span> own = new LinkedHashMap<>(row.units().get(v).orElseThrow().references());
      versions
          .get(v)
          .looseReferences
          .forEach((symbol, span) -> {
            if (cited.contains(symbol)) {
              own.putIfAbsent(symbol, span);
            }
          });
      references.add(own);
    }
    return references;
  }

  /** What a version cites in no paragraph, and another nowhere at all. */
  private void looseReferences() {
    Set<String> loose = new HashSet<>();
    versions.forEach(version -> loose.addAll(version.looseReferences.keySet()));
    List<Map<String, Span>> cited = new ArrayList<>();
    for (Version version : versions) {
      Map<String, Span> own = new LinkedHashMap<>(version.looseReferences);
      version.units.forEach(unit -> unit.references().forEach(own::putIfAbsent));
      own.keySet().retainAll(loose);
      cited.add(own);
    }
    Residue.together(cited, all).stream()
        .map(says -> new Difference.Reference("", says))
        .forEach(found::add);
  }

  private void programme() {
    Residue.apart(
            versions.stream()
                .map(version ->
                    version.sittings.stream()
                        .map(sitting -> new Fact<>(Seated.of(sitting), sitting.span()))
                        .toList())
                .toList(),
            all)
        .stream()
        .map(Difference.Programme::new)
        .forEach(found::add);
  }

  private Map<String, List<List<Fact<Owed>>>> owed(Predicate<Mandate> kind) {
    return placed(
        version -> version.mandates.stream().filter(kind).toList(),
        mandate -> "op" + mandate.paragraph(),
        mandate -> new Fact<>(Owed.of(mandate), mandate.span()));
  }

  /** Facts by the paragraph they stand in, a list for each version. */
  private <S, T> Map<String, List<List<Fact<T>>>> placed(
      Function<Version, List<S>> items, Function<S, String> id, Function<S, Fact<T>> fact) {
    Map<String, List<List<Fact<T>>>> placed = new LinkedHashMap<>();
    for (int v : all) {
      for (S item : items.apply(versions.get(v))) {
        String own = id.apply(item);
        String where = places.get(v).getOrDefault(own, own);
        placed
            .computeIfAbsent(where, unseen -> Residue.silence(versions.size()))
            .get(v)
            .add(fact.apply(item));
      }
    }
    return placed;
  }

  /** A version without the paragraph is not asked what the paragraph says. */
  private <T> void matters(
      String where,
      @Nullable List<List<Fact<T>>> facts,
      BiFunction<String, Says<T>, Difference> differing) {
    if (facts == null) {
      return;
    }
    List<Integer> asked =
        all.stream().filter(v -> holders.getOrDefault(where, Set.copyOf(all)).contains(v)).toList();
    if (asked.size() > 1) {
      Residue.apart(asked.stream().map(facts::get).toList(), asked).stream()
          .map(says -> differing.apply(where, says))
          .forEach(found::add);
    }
  }

  private static List<Says<String>> each(
      List<Integer> having, List<Unit> units, Function<Unit, String> value) {
    Says<String> says =
        Residue.voices(
            units.stream()
                .map(unit -> List.of(new Fact<>(value.apply(unit), unit.span())))
                .toList(),
            having);
    return says.unanimous() ? List.of() : List.of(says);
  }
}
