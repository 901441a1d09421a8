package org.saisine.secretariat.access;

import java.util.Arrays;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.web.Tongues;

/**
 * What the ledger's acts are done to, in words. The ledger writes what it is and which: {@code
 * account clerk}, {@code session HRC 57}; of a document its symbol and language: {@code
 * A/HRC/RES/54/4 fr}. Each room gives the words for what is its own.
 */
final class Subjects {
  private Subjects() {}

  /** As it is written where nobody has words for it. */
  static String told(Words words, String subject) {
    String[] parts = subject.split(" ", -1);
    int last = parts.length - 1;
    if (last > 0 && Tongues.ALL.contains(parts[last])) {
      String symbol = String.join(" ", Arrays.copyOf(parts, last));
      return words.say("subject.document", symbol, words.say("language." + parts[last]));
    }
    String key = "subject." + parts[0];
    String known = words.say(key);
    return last == 0 || known.equals(key)
        ? subject
        : words.say(key, Arrays.stream(parts).skip(1).map(words::name).toArray(Object[]::new));
  }
}
