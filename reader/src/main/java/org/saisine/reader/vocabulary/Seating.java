package org.saisine.reader.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting of a subsidiary body and the report that came of it.
 *
 * @param body the body's code
 * @param name as printed
 * @param planned whether the text puts it in the future
 * @param submittedTo the session that receives the report
 */
public record Seating(
    String body,
    String name,
    OptionalInt ordinal,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    boolean planned,
    Optional<String> reportSymbol,
    Optional<Due.AtSession> submittedTo,
    List<String> agendaItems,
    Optional<String> establishedBy,
    Optional<String> permanentBy,
    Span span) {}
