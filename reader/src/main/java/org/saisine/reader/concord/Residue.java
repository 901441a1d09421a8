package org.saisine.reader.concord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Span;

/** What is left of the versions' facts when those that all of them share are taken away. */
final class Residue {
  private Residue() {}

  /**
   * The facts of a set that not all versions share, together as one matter; empty where all share
   * everything.
   */
  static <T> List<Says<T>> together(List<Map<T, Span>> sets, List<Integer> versions) {
    List<Voice<T>> voices = new ArrayList<>();
    boolean differ = false;
    for (int v = 0; v < sets.size(); v++) {
      List<Fact<T>> own = new ArrayList<>();
      for (Entry<T, Span> fact : sets.get(v).entrySet()) {
        if (!sets.stream().allMatch(set -> set.containsKey(fact.getKey()))) {
          own.add(new Fact<>(fact.getKey(), fact.getValue()));
        }
      }
      own.sort((a, b) -> a.value().toString().compareTo(b.value().toString()));
      differ |= !own.isEmpty();
      voices.add(new Voice<>(versions.get(v), own));
    }
    return differ ? List.of(new Says<>(voices)) : List.of();
  }

  /**
   * The facts that not all versions share, matter by matter. Where every version has as many, those
   * in the same place belong together; else each fact is a matter that some do not know.
   */
  static <T> List<Says<T>> apart(List<List<Fact<T>>> lists, List<Integer> versions) {
    Map<T, Integer> shared = shared(lists);
    List<List<Fact<T>>> own = lists.stream().map(list -> without(list, shared)).toList();
    int many = own.getFirst().size();
    if (own.stream().anyMatch(list -> list.size() != many)) {
      return byValue(own, versions);
    }
    List<Says<T>> matters = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int place = i;
      matters.add(voices(own.stream().map(list -> List.of(list.get(place))).toList(), versions));
    }
    return matters.stream().filter(matter -> !matter.unanimous()).toList();
  }

  static <T> Says<T> voices(List<List<Fact<T>>> lists, List<Integer> versions) {
    List<Voice<T>> voices = new ArrayList<>();
    for (int v = 0; v < lists.size(); v++) {
      voices.add(new Voice<>(versions.get(v), lists.get(v)));
    }
    return new Says<>(voices);
  }

  private static <T> List<Says<T>> byValue(List<List<Fact<T>>> own, List<Integer> versions) {
    Map<T, List<List<Fact<T>>>> matters = new LinkedHashMap<>();
    for (int v = 0; v < own.size(); v++) {
      for (Fact<T> fact : own.get(v)) {
        matters.computeIfAbsent(fact.value(), unseen -> silence(own.size())).get(v).add(fact);
      }
    }
    return matters.values().stream()
        .map(lists -> voices(lists, versions))
        .filter(matter -> !matter.unanimous())
        .toList();
  }

  static <T> List<List<Fact<T>>> silence(int versions) {
    List<List<Fact<T>>> lists = new ArrayList<>();
    for (int v = 0; v < versions; v++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** How often all of the lists have each value at least. */
  private static <T> Map<T, Integer> shared(List<List<Fact<T>>> lists) {
    Map<T, Integer> shared = null;
    for (List<Fact<T>> list : lists) {
      Map<T, Integer> counts =
          list.stream().collect(Collectors.toMap(Fact::value, fact -> 1, Integer::sum));
      if (shared == null) {
        shared = counts;
      } else {
        shared.replaceAll((value, count) -> Math.min(count, counts.getOrDefault(value, 0)));
      }
    }
    return shared == null ? Map.of() : shared;
  }

  private static <T> List<Fact<T>> without(Collection<Fact<T>> list, Map<T, Integer> shared) {
    Map<T, Integer> left = new HashMap<>(shared);
    List<Fact<T>> own = new ArrayList<>();
    for (Fact<T> fact : list) {
      int more = left.getOrDefault(fact.value(), 0);
      if (more > 0) {
        left.put(fact.value(), more - 1);
      } else {
        own.add(fact);
      }
    }
    return own;
  }
}
