package org.saisine.reader.sense;

import java.util.Optional;
import org.saisine.reader.language.Letters;

/**
 * Places in scripts that have no capitals: a word says "at", and the plain words behind it, up to
 * the next of interest or a mark, are the place.
 */
final class Places {
  /** How many letters a name takes with its spaces. */
  private static final int NAME = 40;

  private Places() {}

  /** The last place named between two offsets. */
  static Optional<String> last(Told told, int from, int to) {
    for (int k = told.last(told.size(), i -> told.end(i) <= to); k >= 0; k--) {
      if (told.start(k) < from) {
        break;
      }
      Optional<String> name = told.word(k, "at") ? behind(told, k, to) : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The place that the word at place {@code k} leads to. */
  static Optional<String> next(Told told, int k, int to) {
    return told.word(k, "at") ? behind(told, k, to) : Optional.empty();
  }

  private static Optional<String> behind(Told told, int k, int to) {
    int limit = k + 1 < told.size() ? Math.min(to, told.start(k + 1)) : to;
    char[] chars = told.context.chars;
    int at = told.end(k);
    while (at < limit && (letter(chars[at]) || Letters.kind(chars[at]) == Letters.SPACE)) {
      at++;
    }
    String name = told.string(told.end(k), at).strip();
    return name.isEmpty() || name.length() > NAME ? Optional.empty() : Optional.of(name);
  }

  private static boolean letter(char c) {
    return Letters.caseless(c) || Letters.kind(c) == Letters.IGNORED;
  }
}
