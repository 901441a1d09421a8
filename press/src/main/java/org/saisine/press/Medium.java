package org.saisine.press;

/** What a page is made for. */
enum Medium {
  /** Read in a browser: paragraphs can be linked to, notes stand at the end. */
  SCREEN(" "),
  /** Set as a PDF: notes stand at the feet of pages. */
  PAPER("\u2005");

  private final String behindMark;

  Medium(String behindMark) {
    this.behindMark = behindMark;
  }

  /**
   * The blank between a number or a mark and its words. On paper one that is not widened with its
   * line, which would take the mark away from the words.
   */
  String behindMark() {
    return behindMark;
  }
}
