package org.saisine.secretariat.calendar;

import java.util.List;

/**
 * A session of a body.
 *
 * @param places as documents write them, in the visitor's language where one is in it
 * @param told what documents say of its dates
 * @param against those of them that say otherwise than what counts
 */
public record Session(
    String body, int number, When when, List<String> places, List<Told> told, List<Told> against) {}
