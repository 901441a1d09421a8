package org.saisine.reader.vocabulary;

/** The part of a document that a paragraph belongs to. */
public enum Part {
  PREAMBULAR,
  OPERATIVE,
  /** A numbered paragraph of a note or a report. */
  PARAGRAPH,
  /** A paragraph under an item of an annotated agenda. */
  ANNOTATION,
  OTHER
}
