package org.saisine.reader.source;

import java.util.List;

/**
 * A line as printed.
 *
 * @param base of its letters, from the page's upper edge
 * @param size of most of its letters
 * @param bold whether all its letters are bold
 * @param leftwards whether it runs to the left
 * @param cells what wide gaps hold apart, in the order of reading
 * @param firstWord how wide its first word is
 */
record PdfLine(
    int page,
    float base,
    float size,
    boolean bold,
    boolean leftwards,
    List<Cell> cells,
    float firstWord) {

  /** A stretch of a line without wide gaps. */
  record Cell(float left, float right, String text) {}

  float left() {
    float least = Float.MAX_VALUE;
    for (Cell cell : cells) {
      least = Math.min(least, cell.left);
    }
    return least;
  }

  float right() {
    float most = 0;
    for (Cell cell : cells) {
      most = Math.max(most, cell.right);
    }
    return most;
  }

  boolean table() {
    return cells.size() > 1;
  }

  /** The words, cells apart by tabs. */
  String text() {
    if (cells.size() == 1) {
      return cells.getFirst().text;
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      all.append(i == 0 ? "" : "\t").append(cells.get(i).text);
    }
    return all.toString();
  }

  PdfLine with(List<Cell> others) {
    return new PdfLine(page, base, size, bold, leftwards, others, firstWord);
  }
}
