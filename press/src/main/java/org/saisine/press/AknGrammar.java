package org.saisine.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of Akoma Ntoso for the elements that our files use, read from {@code akomantoso.txt}.
 */
final class AknGrammar {
  private static final AknGrammar STANDARD = new AknGrammar();

  /** The mark of a set whose elements may bear attributes of other namespaces. */
  private static final String ANY = "*";

  private final Map<String, String> sets = new HashMap<>();
  private final Map<String, Element> elements = new HashMap<>();

  /**
   * An element.
   *
   * @param free whether it may bear attributes of other namespaces
   */
  record Element(Set<String> attributes, Set<String> needed, boolean free, AknContent content) {}

  private AknGrammar() {
    for (String line : lines()) {
      if (line.startsWith("@") || line.startsWith("%")) {
        int equals = line.indexOf('=');
        sets.put(line.substring(0, equals).strip(), filled(line.substring(equals + 1).strip()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(":", -1);
        elements.put(parts[0].strip(), element(filled(parts[1]), filled(parts[2]).strip()));
      }
    }
  }

  private static String[] lines() {
    try (InputStream file = AknGrammar.class.getResourceAsStream("akomantoso.txt")) {
      byte[] bytes = Objects.requireNonNull(file, "akomantoso.txt is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String filled(String words) {
    String all = words;
    for (Map.Entry<String, String> set : sets.entrySet()) {
      all = all.replaceAll(set.getKey() + "(?![A-Za-z])", set.getValue());
    }
    return all;
  }

  private static Element element(String attributes, String content) {
    Set<String> all = new HashSet<>();
    Set<String> needed = new HashSet<>();
    for (String word : attributes.strip().split(" +", -1)) {
      boolean need = word.endsWith("!");
      String name = need ? word.substring(0, word.length() - 1) : word;
      all.add(name);
      if (need) {
        needed.add(name);
      }
    }
    boolean free = all.remove(ANY);
    return new Element(Set.copyOf(all), Set.copyOf(needed), free, AknContent.of(content));
  }

  static AknGrammar standard() {
    return STANDARD;
  }

  Optional<Element> element(String name) {
    return Optional.ofNullable(elements.get(name));
  }

  /** The elements' names. */
  Set<String> names() {
    return Set.copyOf(elements.keySet());
  }
}
