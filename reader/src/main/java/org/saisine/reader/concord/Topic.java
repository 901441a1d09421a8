package org.saisine.reader.concord;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What versions are compared in. */
public enum Topic {
  MASTHEAD,
  PARAGRAPHS,
  NUMBERS,
  ACTS,
  DATES,
  REFERENCES,
  VOTES,
  MANDATES,
  /** Mandates of no kind of their own: whether words ask for a deed or call for one. */
  TASKS,
  EVENTS,
  SITTINGS;

  /**
   * All but acts and tasks: translators may well choose another verb, a stronger one or a weaker,
   * so these are hints alone.
   */
  public static final Set<Topic> USUAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ACTS, TASKS)));

  /** The name that people give it on a command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
