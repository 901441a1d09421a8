package org.saisine.secretariat.calendar;

import java.util.Locale;

/** How a document tells when a session is, the strongest first. */
public enum Basis {
  /** The head of a document that came out while it was held, or later, prints its dates. */
  PRINTED,
  /** A document tells that it was held then. */
  HELD,
  /** The head of a document that came out before it opened prints its dates. */
  ANNOUNCED,
  /** A document tells that it is to be held then. */
  PLANNED,
  /** It adopted a text on a day, and so sat on it: no more than that. */
  SITTING;

  /** What it is called in the words of the room. */
  public String key() {
    return "basis." + name().toLowerCase(Locale.ROOT);
  }
}
