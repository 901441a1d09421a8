package org.saisine.secretariat.bodies;

import java.time.LocalDate;
import java.util.List;

/**
 * A recorded vote: whoever voted in a body on a day was a member of it on that day.
 *
 * @param states by their codes
 */
public record Ballot(
    String body, LocalDate day, List<String> states, String symbol, String language) {}
