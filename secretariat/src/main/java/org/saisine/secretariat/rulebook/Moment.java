package org.saisine.secretariat.rulebook;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;

/**
 * A moment by the clock of a seat, as the reader says it: 2 May 2036, 14:00 (New York, UTC−04:00).
 */
public final class Moment {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Moment() {}

  /** To the minute, as a deadline is told. */
  public static String told(ZonedDateTime at, Words words) {
    return told(at, MINUTE, words);
  }

  /** To the second, as what came in is told. */
  public static String exactly(ZonedDateTime at, Words words) {
    return told(at, SECOND, words);
  }

  private static String told(ZonedDateTime at, DateTimeFormatter hour, Words words) {
    return words.say(
        "rules.moment", new Phrases(words).date(at.toLocalDate()), hour.format(at), zone(at));
  }

  /** The seat, and what its clock is ahead of or behind; it keeps its own direction. */
  private static String zone(ZonedDateTime at) {
    String id = at.getZone().getId();
    String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    String offset = at.getOffset().getTotalSeconds() == 0 ? "" : at.getOffset().getId();
    return "\u2066"
        + (place.equals("UTC") || place.equals("Z")
            ? "UTC"
            : place + ", UTC" + offset.replace('-', '−'))
        + "\u2069";
  }
}
