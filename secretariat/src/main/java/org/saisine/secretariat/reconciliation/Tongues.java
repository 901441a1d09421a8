package org.saisine.secretariat.reconciliation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages as lists write them: "fr", "French", "français", "F". */
final class Tongues {
  private static final List<String> CODES = List.of("en", "fr", "es", "ru", "ar", "zh");
  private static final Map<String, String> NAMES = names();

  private Tongues() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : CODES) {
      Locale language = Locale.of(code);
      names.put(code, code);
      names.put(language.getISO3Language(), code);
      for (String speaker : CODES) {
        names.put(Columns.folded(language.getDisplayLanguage(Locale.of(speaker))), code);
      }
    }
    // the letters that United Nations documents bear
    names.putAll(Map.of("e", "en", "f", "fr", "s", "es", "r", "ru", "a", "ar", "c", "zh"));
    return names;
  }

  /** The codes of a cell; none where it is empty. */
  static Told<Set<String>> of(String cell) {
    Set<String> codes = new LinkedHashSet<>();
    for (String word : cell.split("[;,/|+\\s]+", -1)) {
      if (!word.isEmpty()) {
        String code = NAMES.get(Columns.folded(word));
        if (code == null) {
          return Told.wrong("language", word);
        }
        codes.add(code);
      }
    }
    return Told.of(codes);
  }
}
