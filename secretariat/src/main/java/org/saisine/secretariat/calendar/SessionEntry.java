package org.saisine.secretariat.calendar;

import java.util.List;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;

/** Dates of a session that an officer has entered. */
record SessionEntry(
    String body,
    SessionNumber session,
    List<DateRange> days,
    String place,
    String reason,
    String actor) {}
