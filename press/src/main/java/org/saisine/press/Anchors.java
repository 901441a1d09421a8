package org.saisine.press;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of places in a page: a record may use one identifier for several paragraphs. */
final class Anchors {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** {@code name}, and a number behind it where it is taken. */
  String unique(String name) {
    String each = name.replaceAll("\\s", "-");
    while (!taken.add(each)) {
      each = name.replaceAll("\\s", "-") + "-" + (counts.merge(name, 1, Integer::sum) + 1);
    }
    return each;
  }
}
