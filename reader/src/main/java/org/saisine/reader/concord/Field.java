package org.saisine.reader.concord;

/** A field of the masthead, or the list of items that an agenda is. */
public enum Field {
  KIND,
  SYMBOL,
  ORGAN,
  SESSION,
  SESSION_DATES,
  MEETINGS,
  AGENDA_ITEMS,
  ISSUED,
  ADOPTED,
  DRAFT,
  AGENDA
}
