package org.saisine.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What printed documents are called: as what was read, without its ending. Where that says too
 * little, the language is added, and then a number; the same inputs always give the same names.
 */
final class FileNames {
  /** File systems take 255 bytes; a language, a number and an ending follow. */
  private static final int MOST_BYTES = 180;

  private static final String NEVER = "/\\:*?\"<>|\uFFFD";
  private static final String ZERO_WIDTH_JOINERS = "\u200C\u200D";

  private final Map<String, Integer> sharers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  FileNames(List<Input> inputs) {
    for (Input input : inputs) {
      plain(input).ifPresent(name -> sharers.merge(key(name), 1, Integer::sum));
    }
    sharers.forEach((key, count) -> {
      if (count == 1) {
        taken.add(key);
      }
    });
  }

  /** The name that an input has to itself, whatever stands in it. */
  Optional<String> settled(Input input) {
    return plain(input).filter(name -> sharers.getOrDefault(key(name), 0) == 1);
  }

  /**
   * The name of an input that was read. Names are given in the order of the inputs.
   *
   * @param symbol what a document is called that came without a name; may be empty
   */
  String of(Input input, String symbol, String language) {
    Optional<String> settled = settled(input);
    if (settled.isPresent()) {
      return settled.get();
    }
    Optional<String> shared = plain(input);
    String name = shared.orElseGet(() -> safe(symbol));
    if (shared.isEmpty() && taken.add(key(name))) {
      return name;
    }
    String spoken = name + "-" + language;
    String free = spoken;
    for (int number = 2; !taken.add(key(free)); number++) {
      free = spoken + "-" + number;
    }
    return free;
  }

  private static Optional<String> plain(Input input) {
    return input instanceof Input.Document(Path path) && path.getFileName() != null
        ? Optional.of(safe(Inputs.withoutEnding(path.getFileName().toString())))
        : Optional.empty();
  }

  /** Some file systems take "A" and "a", or two ways to write "é", for one name. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * A name that is a file's in its folder, and nothing else, on every system: it leads nowhere,
   * hides nothing, and cannot be taken for an option.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    int bytes = 0;
    for (int character : text.strip().codePoints().toArray()) {
      int fit = allowed(character) ? character : '_';
      String sign = Character.toString(fit);
      bytes += sign.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      safe.append(sign);
    }
    while (!safe.isEmpty() && ". ".indexOf(safe.charAt(safe.length() - 1)) >= 0) {
      safe.setLength(safe.length() - 1);
    }
    if (!safe.isEmpty() && ".-~".indexOf(safe.charAt(0)) >= 0) {
      safe.setCharAt(0, '_');
    }
    return safe.isEmpty() ? "document" : safe.toString();
  }

  private static boolean allowed(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> ZERO_WIDTH_JOINERS.indexOf(character) >= 0;
      default -> NEVER.indexOf(character) < 0;
    };
  }
}
