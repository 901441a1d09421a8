package org.saisine.reader.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each version says in one matter, in the order of the versions. */
public record Says<T>(List<Voice<T>> voices) {

  /** The versions that say the same together, the larger camps first. */
  public List<List<Voice<T>>> camps() {
    Map<List<T>, List<Voice<T>>> camps = new LinkedHashMap<>();
    for (Voice<T> voice : voices) {
      camps.computeIfAbsent(voice.values(), unheard -> new ArrayList<>()).add(voice);
    }
    return camps.values().stream()
        .sorted(Comparator.comparingInt((List<Voice<T>> camp) -> camp.size()).reversed())
        .toList();
  }

  /** The camp of more than half of the versions; it may be wrong all the same. */
  public Optional<List<Voice<T>>> majority() {
    List<Voice<T>> largest = camps().getFirst();
    return largest.size() * 2 > voices.size() ? Optional.of(largest) : Optional.empty();
  }

  boolean unanimous() {
    List<T> first = voices.getFirst().values();
    return voices.stream().allMatch(voice -> voice.values().equals(first));
  }
}
