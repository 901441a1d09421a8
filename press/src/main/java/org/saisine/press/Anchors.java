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
    String joined = joined(name);
    String each = joined;
    while (!taken.add(each)) {
      int count = counts.getOrDefault(name, 0) + 1;
      counts.put(name, count);
      each = joined + "-" + (count + 1);
    }
    return each;
  }

  /** No name of a place has blanks. */
  private static String joined(String name) {
    StringBuilder all = new StringBuilder(name);
    for (int i = 0; i < all.length(); i++) {
      if (Character.isWhitespace(all.charAt(i))) {
        all.setCharAt(i, '-');
      }
    }
    return all.toString();
  }
}
