package org.saisine.reader.sense;

import java.time.LocalDate;

/**
 * A day or a stretch of days that a sentence names.
 *
 * @param at the place of its first token in the sentence
 * @param next the place behind its last
 * @param start where it starts in the text, with the word that leads to it
 */
record Moment(Role role, LocalDate from, LocalDate to, int at, int next, int start, int end) {

  /** What the word before a date makes of it. */
  enum Role {
    /** "on 3 May": something happens then. */
    ON,
    /** "by 3 May", "to 3 May": something is due then. */
    BY,
    /** "moved to 3 May", "planned for 3 May": the day that something is to be. */
    FOR,
    /** "from 3 to 5 May". */
    FROM,
    /** "dated 3 May": what is spoken of was written then. */
    DATED,
    /** "of 3 May": names a document; "as at 3 May". */
    ASIDE,
    PLAIN
  }

  /** Whether it can be the day on which what is told happened. */
  boolean dates() {
    return role == Role.ON || role == Role.DATED || role == Role.PLAIN;
  }

  boolean single() {
    return from.equals(to);
  }
}
