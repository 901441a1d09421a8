package org.saisine.reader.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Part;

/**
 * A paragraph across the versions.
 *
 * @param units one a version, in their order; empty where the version lacks the paragraph
 */
record Row(List<Optional<Unit>> units) {

  /** All paragraphs of the versions of a document, part after part. */
  static List<Row> of(List<Version> versions) {
    List<Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      rows.addAll(
          align(
              versions.stream()
                  .map(version ->
                      version.units.stream().filter(unit -> unit.part() == part).toList())
                  .toList()));
    }
    return rows;
  }

  Unit first() {
    return units.stream().flatMap(Optional::stream).findFirst().orElseThrow();
  }

  boolean has(int version) {
    return units.get(version).isPresent();
  }

  /** Whether every version has it. */
  boolean whole() {
    return units.stream().allMatch(Optional::isPresent);
  }

  /** Whether the very versions that have the one have the other. */
  boolean sharesHolders(Row other) {
    for (int v = 0; v < units.size(); v++) {
      if (has(v) != other.has(v)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Each version is paired with one of the length that most of them have, so that what a single one
   * has lost or gained disturbs no other.
   */
  private static List<Row> align(List<List<Unit>> versions) {
    List<Unit> model = model(versions);
    int[][] partners = new int[versions.size()][];
    for (int v = 0; v < versions.size(); v++) {
      partners[v] = Pairing.of(model, versions.get(v));
    }
    List<Row> rows = new ArrayList<>();
    int[] taken = new int[versions.size()];
    for (int i = 0; i <= model.size(); i++) {
      int[] upTo = new int[versions.size()];
      for (int v = 0; v < upTo.length; v++) {
        int partner = i < model.size() ? partners[v][i] : versions.get(v).size();
        upTo[v] = Math.max(taken[v], partner);
      }
      gained(versions, taken, upTo, rows);
      if (i < model.size()) {
        rows.add(paired(versions, partners, i, taken));
      }
    }
    return rows;
  }

  private static Row paired(List<List<Unit>> versions, int[][] partners, int i, int[] taken) {
    List<Optional<Unit>> units = new ArrayList<>();
    for (int v = 0; v < taken.length; v++) {
      int partner = partners[v][i];
      units.add(partner < 0 ? Optional.empty() : Optional.of(versions.get(v).get(partner)));
      taken[v] = Math.max(taken[v], partner + 1);
    }
    return new Row(units);
  }

  /** What stands between two paragraphs of the model: the first of each version together. */
  private static void gained(List<List<Unit>> versions, int[] taken, int[] upTo, List<Row> rows) {
    boolean more = true;
    while (more) {
      more = false;
      List<Optional<Unit>> units = new ArrayList<>();
      for (int v = 0; v < taken.length; v++) {
        boolean has = taken[v] < upTo[v];
        units.add(has ? Optional.of(versions.get(v).get(taken[v]++)) : Optional.empty());
        more |= has;
      }
      if (more) {
        rows.add(new Row(units));
      }
    }
  }

  private static List<Unit> model(List<List<Unit>> versions) {
    List<Unit> model = versions.getFirst();
    long most = 0;
    for (List<Unit> version : versions) {
      long same = versions.stream().filter(other -> other.size() == version.size()).count();
      if (same > most || same == most && version.size() > model.size()) {
        model = version;
        most = same;
      }
    }
    return model;
  }
}
