package org.saisine.press;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The identifiers of a file's elements, by the Akoma Ntoso naming convention: the element's short
 * name and number behind those of its parent, {@code para_9__list_1__point_a}.
 */
final class AknIds {
  private final Set<String> given = new HashSet<>();

  /**
   * @param number as printed; where it has none, or where another element bears the same, its place
   *     among those of its name counts
   */
  String of(String parent, String name, String number) {
    String bare = bare(number);
    String stem = (parent.isEmpty() ? "" : parent + "__") + name + "_" + bare;
    String id = bare.isEmpty() ? stem + "n1" : stem;
    for (int place = 2; !given.add(id); place++) {
      id = stem + (bare.isEmpty() ? "n" : "-") + place;
    }
    return id;
  }

  /** The identifier of an element that is alone of its name under its parent. */
  String only(String parent, String name) {
    String id = parent.isEmpty() ? name : parent + "__" + name;
    return given.add(id) ? id : of(parent, name, "");
  }

  /** Letters and digits, for no other character is sure to survive in every address. */
  private static String bare(String number) {
    StringBuilder all = new StringBuilder();
    for (char c : number.toLowerCase(Locale.ROOT).toCharArray()) {
      all.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? String.valueOf(c) : "");
    }
    return all.toString();
  }
}
