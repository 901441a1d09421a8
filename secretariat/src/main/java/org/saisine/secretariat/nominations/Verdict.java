package org.saisine.secretariat.nominations;

import java.util.List;

/** What the rules say of an act. */
sealed interface Verdict {
  /** What happens. */
  record Allowed(List<NominationEvent> events) implements Verdict {}

  /** All that is in the way; nothing happens. */
  record Refused(List<Refusal> refusals) implements Verdict {}

  /** It is about something that does not exist for whoever asks. */
  record Missing() implements Verdict {}

  /**
   * A reason why not.
   *
   * @param key of the sentence that tells it, behind {@code refused.}
   * @param arguments that fill its blanks
   */
  record Refusal(Rule rule, String key, List<String> arguments) {
    static Refusal of(Rule rule, String key, Object... arguments) {
      return new Refusal(
          rule, key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
  }
}
