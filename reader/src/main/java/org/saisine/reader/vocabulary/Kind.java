package org.saisine.reader.vocabulary;

/** What a document is. */
public enum Kind {
  RESOLUTION,
  DECISION,
  /** A note by the Secretariat or by the Secretary-General. */
  NOTE,
  /** A provisional or annotated agenda. */
  AGENDA,
  REPORT,
  LETTER,
  OTHER
}
