package org.saisine.reader.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a narrative paragraph says happened or will happen.
 *
 * @param date empty where the act is undated
 * @param until the last day, where it took several
 * @param by codes of those who acted
 * @param to codes of those it was addressed to
 * @param deadline the day that the act sets or names
 * @param body the code of the body that met or was made
 * @param ordinal of its meeting or session
 * @param times how often, where the text counts: a deadline extended twice
 * @param seats how many, where the text says a number was changed to it
 */
public record Event(
    Type type,
    Optional<LocalDate> date,
    Optional<LocalDate> until,
    List<String> by,
    List<String> to,
    Optional<LocalDate> deadline,
    Optional<String> body,
    Optional<SessionNumber> ordinal,
    OptionalInt times,
    OptionalInt seats,
    List<Due> due,
    Optional<String> paragraph,
    String text,
    Span span) {

  /** What happened. */
  public enum Type {
    NOTE_VERBALE,
    NOMINATION_INVITED,
    DEADLINE_SET,
    DEADLINE_EXTENDED,
    EXTENSION_REQUESTED,
    SEATS_CHANGED,
    REPORT_DEFERRED,
    MEETING_HELD,
    MEETING_PLANNED,
    APPROVED_BY_SILENCE,
    BODY_ESTABLISHED,
    BODY_MADE_PERMANENT,
    DOCUMENT_SUBMITTED,
    OTHER
  }
}
