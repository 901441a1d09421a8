package org.saisine.reader.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Parts of phrases that many lines of a file share: after {@code let the = {,و}ال}, {@code $the}
 * stands for them. A language that writes small words together with the next one says so once.
 *
 * <p>A part may name others. They stand for what they were given last, so that one frame serves
 * many verbs.
 */
final class Parts {
  private static final String LET = "let ";

  /** How many parts may stand in one another. */
  private static final int DEPTH = 8;

  private final Map<String, String> given = new HashMap<>();

  /** Takes a line that names a part; false where it is another line. */
  boolean take(String line) {
    if (!line.startsWith(LET)) {
      return false;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("want 'let name = part', got '" + line + "'");
    }
    given.put(line.substring(LET.length(), equals).strip(), line.substring(equals + 1).strip());
    return true;
  }

  /** The line with every part written out. */
  String spell(String line) {
    return spell(line, 0);
  }

  private String spell(String line, int depth) {
    int at = line.indexOf('$');
    if (at < 0) {
      return line;
    }
    StringBuilder all = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int end = at + 1;
      while (end < line.length() && named(line.charAt(end))) {
        end++;
      }
      String part = given.get(line.substring(at + 1, end));
      if (part == null || depth == DEPTH) {
        throw new IllegalArgumentException("no part '" + line.substring(at, end) + "'");
      }
      all.append(line, from, at).append(spell(part, depth + 1));
      from = end;
      at = line.indexOf('$', from);
    }
    return all.append(line, from, line.length()).toString();
  }

  private static boolean named(char c) {
    return c >= 'a' && c <= 'z' || c == '-';
  }
}
