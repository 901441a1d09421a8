package org.saisine.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.concord.Version;

/**
 * Which files are versions of one document: those with the same symbol. A file that its symbol, or
 * the lack of one, leaves alone belongs to those of its name in other languages, so that a damaged
 * symbol shows as a difference.
 */
final class Grouping {
  private Grouping() {}

  /**
   * Versions of a document.
   *
   * @param name its symbol; the name of a file where it has none
   */
  record Document(String name, List<Version> versions) {}

  static List<Document> of(List<Version> versions) {
    Map<String, List<Version>> bySymbol = new LinkedHashMap<>();
    for (Version version : versions) {
      // No symbol has a blank before it: a version without one is alone at first.
      String key = version.symbol().orElseGet(() -> " " + version.source().path());
      bySymbol.computeIfAbsent(key, unseen -> new ArrayList<>()).add(version);
    }
    Map<String, List<Version>> byName = new LinkedHashMap<>();
    for (List<Version> group : bySymbol.values()) {
      if (group.size() > 1) {
        group.forEach(version -> byName.putIfAbsent(version.source().name(), group));
      }
    }
    List<List<Version>> groups = new ArrayList<>();
    for (List<Version> group : bySymbol.values()) {
      List<Version> namesakes =
          group.size() > 1
              ? group
              : byName.computeIfAbsent(
                  group.getFirst().source().name(), unseen -> new ArrayList<>());
      if (group.size() > 1 || namesakes.isEmpty()) {
        groups.add(namesakes);
      }
      if (group.size() == 1) {
        join(group.getFirst(), namesakes, groups);
      }
    }
    return groups.stream().map(Grouping::document).toList();
  }

  private static void join(Version version, List<Version> namesakes, List<List<Version>> groups) {
    boolean foreign =
        namesakes.stream().noneMatch(other -> other.language().equals(version.language()));
    if (foreign) {
      namesakes.add(version);
    } else {
      groups.add(List.of(version));
    }
  }

  private static Document document(List<Version> versions) {
    return new Document(
        versions.stream()
            .flatMap(version -> version.symbol().stream())
            .findFirst()
            .orElse(versions.getFirst().source().name()),
        versions);
  }
}
