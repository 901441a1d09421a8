package org.saisine.secretariat.calendar;

import java.util.List;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;

/**
 * What a document says of when a session is.
 *
 * @param body whose session
 * @param dates several where it is held in several parts
 * @param place as the document writes it; empty where it says none
 * @param paragraph where it says so; empty for the head of the document
 * @param words as they stand there; empty where they are not known
 */
public record SessionEvidence(
    String body,
    SessionNumber session,
    Basis basis,
    List<DateRange> dates,
    String place,
    String paragraph,
    String words,
    String symbol,
    String language) {}
