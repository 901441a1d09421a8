package org.saisine.reader.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Somebody owes something: a request or a decision of an operative paragraph that can later be
 * checked as done or not done.
 *
 * @param paragraph the number of the operative paragraph
 * @param by codes of those who owe it
 * @param to codes of the organs that receive it, where the text says so
 * @param due when, in the order of the text; empty where the text sets no time
 * @param every {@code annual}, {@code each-session}, … or an ISO 8601 duration, where it recurs
 * @param text the words that say so
 */
public record Mandate(
    String paragraph,
    Kind kind,
    List<String> by,
    List<String> to,
    List<Due> due,
    Optional<String> every,
    String text,
    Span span) {

  /** What is owed. */
  public enum Kind {
    REPORT,
    ORAL,
    MEETING,
    AGENDA,
    BODY,
    OTHER
  }
}
