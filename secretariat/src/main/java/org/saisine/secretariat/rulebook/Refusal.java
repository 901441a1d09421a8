package org.saisine.secretariat.rulebook;

import java.util.List;
import org.saisine.reader.print.Words;

/**
 * Why something cannot be done.
 *
 * @param clause the one that forbids it
 * @param key of the sentence that says what happened and what would be allowed, in the words of the
 *     room that refuses
 * @param arguments of that sentence
 */
public record Refusal(Clause clause, String key, List<String> arguments) {
  public static Refusal of(Clause clause, String key, String... arguments) {
    return new Refusal(clause, key, List.of(arguments));
  }

  /** The sentence, without the clause. */
  public String said(Words words) {
    return words.say(key, arguments.toArray());
  }

  /** The sentence and the words of the clause with its source. */
  public String told(Words words) {
    return said(words) + " " + clause.cited(words.language());
  }
}
