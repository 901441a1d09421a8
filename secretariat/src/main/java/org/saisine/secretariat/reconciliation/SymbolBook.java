package org.saisine.secretariat.reconciliation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the symbol that is meant, however it is written: "a/hrc/res/54/4", "S/RES/2672 (2023)",
 * "A-HRC-RES-54-4", an address that ends in it. A mere end of one, such as "54/4", may be meant for
 * several bodies' and is never taken for one.
 */
final class SymbolBook {
  private static final Pattern ADDRESS =
      Pattern.compile("^https?://[^/\\s]+/(?:[a-z]{2}/)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS = Pattern.compile("^(?:\\p{L}{3,}\\.?\\s+)+");
  private static final int LONGEST = 200;
  private static final int TOLD = 3;

  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, TreeSet<String>> byEnd = new HashMap<>();

  SymbolBook(Collection<String> symbols) {
    for (String symbol : symbols) {
      String key = key(symbol);
      byKey.putIfAbsent(key, symbol);
      for (int at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
        String end = key.substring(at + 1);
        if (end.indexOf('/') > 0 || end.indexOf('(') > 0) {
          byEnd.computeIfAbsent(end, any -> new TreeSet<>()).add(symbol);
        }
      }
    }
  }

  /**
   * What a cell means.
   *
   * @param symbol as the register has it; as it is written where the register has none
   * @param held whether the register has it
   * @param same whether it is written as the register has it
   */
  record Found(String symbol, boolean held, boolean same) {}

  Told<Found> find(String cell) {
    String written = cell.strip();
    if (written.isEmpty()) {
      return Told.wrong("symbol-empty");
    }
    if (written.length() > LONGEST || written.indexOf(Script.BROKEN) >= 0) {
      return Told.wrong("symbol", written);
    }
    String key = key(written);
    String held = byKey.get(key);
    if (held != null) {
      return Told.of(new Found(held, true, held.equals(written)));
    }
    List<String> ends = byEnd.getOrDefault(key, new TreeSet<>()).stream().limit(TOLD).toList();
    if (!ends.isEmpty()) {
      return Told.wrong("symbol-part", written, String.join(", ", ends));
    }
    return key.chars().anyMatch(Character::isDigit)
        ? Told.of(new Found(bare(written), false, true))
        : Told.wrong("symbol", written);
  }

  private static String bare(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    return WORDS.matcher(ADDRESS.matcher(plain).replaceFirst("")).replaceFirst("");
  }

  /** What all ways to write a symbol have in common. */
  static String key(String symbol) {
    String key =
        bare(symbol)
            .replaceAll("[\\s\\p{Cf}]+", "")
            .replaceAll("\\p{Pd}", "-")
            .replaceAll("[_\\\\]", "/")
            .replaceAll("/{2,}", "/")
            .replaceAll("[/.,;]+$", "")
            .toLowerCase(Locale.ROOT);
    return key.indexOf('/') < 0 ? key.replace('-', '/') : key;
  }
}
