package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Village.Sheet;

/**
 * Every fact of every form of every document of the village, with its span, stays as it was last
 * looked at. The records made by hand say what is right; this says what has changed, so that no
 * change goes unseen. After looking at what was gained and lost: {@code mvn -pl reader test
 * -Dtest=LookedAtTest -Dsaisine.look=true} writes it down.
 */
class LookedAtTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "saisine", "reader", "village");

  /** Longer words are told by their length, their beginning and their spans. */
  private static final int LONG = 40;

  private static final Set<String> ELSEWHERE = Set.of("source", "sha256", "path", "name");

  private static final Map<String, Map<String, List<String>>> LOOKED = new ConcurrentHashMap<>();

  static List<Sheet> sheets() {
    return Village.sheets();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("a document reads as it did when somebody looked")
  void asLookedAt(Sheet sheet) {
    Map<String, List<String>> looked =
        LOOKED.computeIfAbsent(sheet.language(), LookedAtTest::looked);
    assertThat(facts(sheet)).isEqualTo(looked.get(sheet.name() + sheet.form()));
  }

  @Test
  @DisplayName(
      "six languages are looked at, and written down where somebody who looked asks for it")
  void look() throws IOException {
    Map<String, List<Sheet>> all =
        Village.sheets().stream().collect(Collectors.groupingBy(Sheet::language));
    assertThat(all.keySet()).contains("en", "fr", "es", "ru", "ar", "zh");
    if (Boolean.getBoolean("saisine.look")) {
      for (Map.Entry<String, List<Sheet>> language : all.entrySet()) {
        StringBuilder to = new StringBuilder();
        for (Sheet sheet : language.getValue()) {
          to.append("= ").append(sheet.name()).append(sheet.form()).append('\n');
          facts(sheet).forEach(fact -> to.append(fact).append('\n'));
        }
        Files.writeString(file(language.getKey()), to);
      }
    }
  }

  private static Path file(String language) {
    return FOLDER.resolve(language).resolve("looked-at.txt");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, List<String>> looked(String language) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    List<String> facts = new ArrayList<>();
    for (String line : lines(file(language))) {
      if (line.startsWith("= ")) {
        facts = new ArrayList<>();
        all.put(line.substring(2), facts);
      } else if (!line.isEmpty()) {
        facts.add(line);
      }
    }
    return all;
  }

  private static List<String> facts(Sheet sheet) {
    List<String> all = new ArrayList<>();
    Village.json(Village.anew(sheet))
        .forEach((key, value) -> {
          if (value instanceof List<?> list) {
            list.forEach(one -> all.add(key + " " + told(one)));
          } else if (value != null && !ELSEWHERE.contains(key)) {
            all.add(key + " " + told(value));
          }
        });
    return all;
  }

  private static String told(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      StringBuilder line = new StringBuilder();
      map.forEach((key, one) -> {
        boolean nothing = one == null || one instanceof List<?> list && list.isEmpty();
        if (!nothing && !ELSEWHERE.contains(key)) {
          line.append(line.isEmpty() ? "" : " ").append(key).append('=').append(told(one));
        }
      });
      return "{" + line + "}";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(LookedAtTest::told).toList().toString();
    }
    String words = String.valueOf(value).replace('\n', '/');
    return words.length() <= LONG ? words : words.substring(0, LONG) + "…" + words.length();
  }
}
