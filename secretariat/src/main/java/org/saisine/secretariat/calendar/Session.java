package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.List;
import org.saisine.reader.vocabulary.SessionNumber;

/**
 * A session of a body.
 *
 * @param today the day at the seat of the body, on which it looks so
 * @param places as documents write them, in the visitor's language where one is in it
 * @param told what documents say of its dates
 * @param against those of them that say otherwise than what counts
 */
public record Session(
    String body,
    SessionNumber number,
    LocalDate today,
    When when,
    List<String> places,
    List<Told> told,
    List<Told> against) {}
