package org.saisine.secretariat.record;

import java.util.List;
import org.saisine.reader.vocabulary.Span;

/** What became of a wish to correct. */
sealed interface Outcome {
  /**
   * It counts from now on.
   *
   * @param place of the fact, to be shown again
   */
  record Kept(Span place) implements Outcome {}

  /** Nothing was changed; all that is wrong. */
  record Refused(List<Fault> faults) implements Outcome {}

  /**
   * One thing that is wrong.
   *
   * @param field of the form where it is; empty for all of it
   * @param why the key of a sentence
   */
  record Fault(String field, String why) {}

  static Refused refused(String field, String why) {
    return new Refused(List.of(new Fault(field, why)));
  }
}
