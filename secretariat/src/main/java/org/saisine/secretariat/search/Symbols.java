package org.saisine.secretariat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which people write a symbol: "A/HRC/RES/54/4", "res/54/4", "54/4". */
final class Symbols {
  private Symbols() {}

  /** In small letters and without spaces, as forms are compared. */
  static String plain(String symbol) {
    return symbol.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a word may be meant as a symbol. */
  static boolean possible(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /**
   * All forms: each end of the symbol that still says which it is. Resolutions that are counted on
   * through the years are called by their number alone: "resolution 2672".
   */
  static Set<String> forms(String symbol) {
    String plain = plain(symbol);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(plain);
    boolean counted = plain.endsWith(")") && plain.lastIndexOf('(') > plain.lastIndexOf('/') + 1;
    for (String end : ends(plain)) {
      if (possible(end) && (counted || end.indexOf('/') > 0)) {
        forms.add(end);
        if (counted) {
          forms.add(end.substring(0, end.lastIndexOf('(')));
        }
      }
    }
    return forms;
  }

  /** What the symbol stands under: "a", "a/hrc", "a/hrc/res", … and itself. */
  static List<String> beginnings(String symbol) {
    String plain = plain(symbol);
    List<String> beginnings = new ArrayList<>();
    for (int at = plain.indexOf('/'); at >= 0; at = plain.indexOf('/', at + 1)) {
      beginnings.add(plain.substring(0, at));
    }
    beginnings.add(plain);
    return beginnings;
  }

  private static List<String> ends(String plain) {
    List<String> ends = new ArrayList<>();
    ends.add(plain);
    for (int at = plain.indexOf('/'); at >= 0; at = plain.indexOf('/', at + 1)) {
      ends.add(plain.substring(at + 1));
    }
    return ends;
  }
}
