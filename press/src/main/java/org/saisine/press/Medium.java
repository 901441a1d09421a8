package org.saisine.press;

/** What a page is made for. */
enum Medium {
  /** Read in a browser: paragraphs can be linked to, notes stand at the end. */
  SCREEN,
  /** Set as a PDF: notes stand at the feet of pages. */
  PAPER
}
