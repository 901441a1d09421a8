package org.saisine.reader.source;

/**
 * A sign on a page.
 *
 * @param x of its left edge
 * @param y of its base line, from the page's upper edge
 * @param gap whether a blank was printed before it
 * @param content which marked content of a tagged file it belongs to; -1 for none
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    boolean bold,
    boolean gap,
    int content) {

  float right() {
    return x + width;
  }

  Glyph withGap(boolean blank) {
    return gap == blank ? this : new Glyph(text, x, y, width, size, bold, blank, content);
  }
}
