package org.saisine.secretariat.rulebook;

import java.time.ZonedDateTime;
import java.util.List;
import org.saisine.reader.print.Words;

/**
 * Why something cannot be done.
 *
 * @param clause the one that forbids it
 * @param key of the sentence that says what happened and what would be allowed, in the words of the
 *     room that refuses
 * @param arguments of that sentence: a moment is told in the reader's words, by the clock of its
 *     seat; all else as it is
 */
public record Refusal(Clause clause, String key, List<Object> arguments) {
  public static Refusal of(Clause clause, String key, Object... arguments) {
    return new Refusal(clause, key, List.of(arguments));
  }

  /** The sentence, without the clause. */
  public String said(Words words) {
    return words.say(key, arguments.stream().map(each -> told(each, words)).toArray());
  }

  private static Object told(Object argument, Words words) {
    return argument instanceof ZonedDateTime at
        ? at.getSecond() == 0 && at.getNano() == 0
            ? Moment.told(at, words)
            : Moment.exactly(at, words)
        : argument;
  }

  /** The sentence and the words of the clause with its source. */
  public String told(Words words) {
    return said(words) + " " + clause.cited(words.language());
  }
}
