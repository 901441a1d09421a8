package org.saisine.secretariat.calendar;

/**
 * Whoever counts on the days of sessions. Rooms above implement it: the calendar does not know
 * them.
 */
public interface SessionWatch {
  /**
   * Follows, in the transaction in which an officer entered other days for a session of a body.
   *
   * @param actor who did
   */
  void moved(String body, String actor);
}
