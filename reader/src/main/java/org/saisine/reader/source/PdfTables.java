package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows of the lines of tables: a cell's words may take several lines. */
final class PdfTables {
  /** What is wider, in parts of the text's width, is prose beside a table. */
  private static final float WIDE = 0.62f;

  private final float bodySize;
  private final float left;
  private final float right;
  private final PdfHyphens hyphens;
  private float tableLeft = Float.MAX_VALUE;
  private float tableRight;

  /**
   * @param left where the lines of prose begin
   * @param right where they end
   * @param hyphens what becomes of the ends of a cell's lines
   */
  PdfTables(float bodySize, float left, float right, PdfHyphens hyphens) {
    this.bodySize = bodySize;
    this.left = left;
    this.right = right;
    this.hyphens = hyphens;
  }

  /** The lines of a page, those of tables joined to rows. */
  List<PdfLine> rows(List<PdfLine> lines) {
    boolean[] inside = new boolean[lines.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = lines.get(i).table();
    }
    for (int i = 1; i < inside.length; i++) {
      inside[i] |= inside[i - 1] && hangs(lines.get(i - 1), lines.get(i));
    }
    for (int i = inside.length - 2; i >= 0; i--) {
      inside[i] |=
          inside[i + 1]
              && narrow(lines.get(i))
              && beside(lines.get(i), lines.get(i + 1), lines.get(i));
    }
    List<PdfLine> all = new ArrayList<>(lines.size());
    int at = 0;
    while (at < inside.length) {
      if (!inside[at]) {
        all.add(lines.get(at++));
        continue;
      }
      int end = at;
      while (end < inside.length && inside[end]) {
        end++;
      }
      table(lines.subList(at, end), at == 0, all);
      at = end;
    }
    return all;
  }

  /** Whether a line that stands under a row of a table belongs to the table. */
  private boolean hangs(PdfLine above, PdfLine line) {
    return (narrow(line) || under(above, line)) && beside(above, line, line);
  }

  private boolean narrow(PdfLine line) {
    return line.right() - line.left() < WIDE * (right - left);
  }

  /** Whether a line that stands over or under a row of a table is set as a part of it. */
  private boolean beside(PdfLine above, PdfLine below, PdfLine line) {
    float step = below.base() - above.base();
    boolean small = line.size() < 0.97f * bodySize;
    boolean apart = Math.abs(line.leftwards() ? line.right() - right : line.left() - left) > 3;
    return step > 0
        && step < 2.2f * line.size()
        && (small || apart)
        && line.size() <= bodySize * 1.03f
        && !PdfFlow.item(line.text());
  }

  /** Whether a line begins where the last cell over it does. */
  private static boolean under(PdfLine above, PdfLine line) {
    PdfLine.Cell last = above.cells().getLast();
    return !line.table()
        && Math.abs(line.leftwards() ? last.right() - line.right() : last.left() - line.left()) < 3;
  }

  /**
   * Whether a row's first cell is empty shows in where the second one stands.
   *
   * @param goesOn whether a table of the page before may go on here
   */
  private void table(List<PdfLine> lines, boolean goesOn, List<PdfLine> to) {
    float left = goesOn ? tableLeft : Float.MAX_VALUE;
    float right = goesOn ? tableRight : 0;
    for (PdfLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    tableLeft = left;
    tableRight = right;
    List<PdfLine> rows = new ArrayList<>();
    join(lines, rows);
    for (PdfLine row : rows) {
      PdfLine.Cell first = row.cells().getFirst();
      float before = row.leftwards() ? right - first.right() : first.left() - left;
      if (before > 3 * row.size()) {
        float edge = row.leftwards() ? first.right() : first.left();
        List<PdfLine.Cell> cells = new ArrayList<>(row.cells());
        cells.addFirst(new PdfLine.Cell(edge, edge, ""));
        to.add(row.with(cells));
      } else {
        to.add(row);
      }
    }
  }

  private void join(List<PdfLine> lines, List<PdfLine> to) {
    List<PdfLine> ahead = new ArrayList<>();
    PdfLine row = null;
    float base = 0;
    for (PdfLine line : lines) {
      boolean tight = line.base() - base < 1.3f * line.size() && !itemized(line);
      if (row != null && tight && line.cells().size() < Math.max(2, row.cells().size())) {
        row = merged(row, line);
      } else if (row == null && !line.table()) {
        ahead.add(line);
      } else {
        if (row != null) {
          to.add(row);
        }
        row = line;
        for (PdfLine early : ahead) {
          row = early.base() > line.base() - 2.7f * line.size() ? merged(early, row) : row;
        }
        ahead.removeIf(early -> early.base() > line.base() - 2.7f * line.size());
        to.addAll(ahead);
        ahead.clear();
      }
      base = line.base();
    }
    if (row != null) {
      to.add(row);
    }
    to.addAll(ahead);
  }

  /** "3 (a)" beside a title: a row of a programme of work, however tightly it is set. */
  private static boolean itemized(PdfLine line) {
    String number = line.cells().getFirst().text();
    String title = line.cells().getLast().text();
    return line.cells().size() == 2
        && number.length() <= 7
        && Character.isDigit(number.charAt(0))
        && Character.isUpperCase(title.charAt(0));
  }

  private PdfLine merged(PdfLine upper, PdfLine lower) {
    List<PdfLine.Cell> cells = new ArrayList<>(upper.cells());
    for (PdfLine.Cell cell : lower.cells()) {
      int over = nearest(cells, cell);
      if (over < 0) {
        cells.add(cell);
      } else {
        PdfLine.Cell old = cells.get(over);
        cells.set(
            over,
            new PdfLine.Cell(
                Math.min(old.left(), cell.left()),
                Math.max(old.right(), cell.right()),
                hyphens.joined(old.text(), cell.text())));
      }
    }
    if (!upper.leftwards()) {
      cells.sort(Comparator.comparingDouble(PdfLine.Cell::left));
    }
    return (upper.table() ? upper : lower).with(cells);
  }

  /** The cell that stands over another one; -1 where none does. */
  private static int nearest(List<PdfLine.Cell> cells, PdfLine.Cell cell) {
    for (int i = 0; i < cells.size(); i++) {
      PdfLine.Cell each = cells.get(i);
      if (each.left() < cell.right() && each.right() > cell.left()) {
        return i;
      }
    }
    return -1;
  }
}
