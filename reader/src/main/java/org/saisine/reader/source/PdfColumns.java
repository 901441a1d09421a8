package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.List;

/** Finds columns of text and puts their lines one column after the other. */
final class PdfColumns {
  /** So many lines side by side are columns; fewer may be a masthead or a table. */
  private static final int FEW = 8;

  private PdfColumns() {}

  static List<PdfLine> inOrder(List<PdfLine> lines, float width) {
    float gutter = gutter(lines, width);
    if (gutter <= 0) {
      return lines;
    }
    List<PdfLine> order = new ArrayList<>(lines.size() * 2);
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines) {
      if (crosses(line, gutter)) {
        order.addAll(left);
        order.addAll(right);
        left.clear();
        right.clear();
        order.add(line);
        continue;
      }
      add(line, line.cells().stream().filter(cell -> cell.right() <= gutter).toList(), left);
      add(line, line.cells().stream().filter(cell -> cell.left() >= gutter).toList(), right);
    }
    order.addAll(left);
    order.addAll(right);
    return order;
  }

  private static void add(PdfLine line, List<PdfLine.Cell> cells, List<PdfLine> to) {
    if (!cells.isEmpty()) {
      to.add(line.with(cells));
    }
  }

  private static boolean crosses(PdfLine line, float x) {
    for (PdfLine.Cell cell : line.cells()) {
      if (cell.left() < x && cell.right() > x) {
        return true;
      }
    }
    return false;
  }

  /** Where the page's middle is white beside lines that fill both sides; 0 where it is not. */
  private static float gutter(List<PdfLine> lines, float width) {
    float best = 0;
    int least = Integer.MAX_VALUE;
    for (float x = width * 0.4f; x < width * 0.6f; x += 2) {
      int crossing = 0;
      for (PdfLine line : lines) {
        crossing += crosses(line, x) ? 1 : 0;
      }
      if (crossing < least) {
        least = crossing;
        best = x;
      }
    }
    int both = 0;
    for (PdfLine line : lines) {
      both += fills(line, best) ? 1 : 0;
    }
    return both >= FEW && both > least ? best : 0;
  }

  /** A line of each column: one stretch on either side, long enough to be prose. */
  private static boolean fills(PdfLine line, float gutter) {
    if (line.cells().size() != 2) {
      return false;
    }
    PdfLine.Cell one = line.cells().getFirst();
    PdfLine.Cell other = line.cells().getLast();
    PdfLine.Cell left = one.left() < other.left() ? one : other;
    PdfLine.Cell right = one.left() < other.left() ? other : one;
    float prose = 0.25f * gutter * 2;
    return left.right() <= gutter
        && right.left() >= gutter
        && left.right() - left.left() > prose
        && right.right() - right.left() > prose;
  }
}
