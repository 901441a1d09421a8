package org.saisine.secretariat.calendar;

import java.util.List;
import org.saisine.reader.vocabulary.DateRange;

/** Dates of a session that an officer has entered. */
record SessionEntry(
    String body, int session, List<DateRange> days, String place, String reason, String actor) {}
