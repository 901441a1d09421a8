package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/** How the columns of a table share its width, and in which of them a short row begins. */
final class WordColumns {
  /** How many signs count for a column's width: a long text breaks, a short one must not. */
  private static final int NARROW = 6;

  private static final int WIDE = 48;

  private WordColumns() {}

  /**
   * @param width of all columns together
   */
  static int[] widths(List<Line.Row> rows, int columns, int width) {
    int[] signs = new int[columns];
    for (Line.Row row : rows) {
      int from = behind(row, rows, columns);
      for (int cell = 0; cell < row.cells().size(); cell++) {
        signs[from + cell] = Math.max(signs[from + cell], signs(row, cell));
      }
    }
    int all = 0;
    for (int column = 0; column < columns; column++) {
      signs[column] = Math.clamp(signs[column], NARROW, WIDE);
      all += signs[column];
    }
    int[] widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      widths[column] = width * signs[column] / all;
    }
    return widths;
  }

  /**
   * How many columns a row that lacks cells leaves empty before it. Text keeps no empty cells: the
   * second item of a sitting comes without the hour, a total without the remark. The lengths of its
   * cells tell under which columns they belong.
   */
  static int behind(Line.Row row, List<Line.Row> rows, int columns) {
    int missing = columns - row.cells().size();
    if (missing == 0 || row.cells().isEmpty()) {
      return 0;
    }
    return strange(row, rows, columns, missing) < strange(row, rows, columns, 0) ? missing : 0;
  }

  /** How unlike their columns the cells of a row are, if it begins in column {@code from}. */
  private static double strange(Line.Row row, List<Line.Row> rows, int columns, int from) {
    double all = 0;
    for (int cell = 0; cell < row.cells().size(); cell++) {
      double usual = mean(rows, columns, from + cell);
      all += Math.abs(Math.log((1 + signs(row, cell)) / (1 + usual)));
    }
    return all;
  }

  /** The usual length of what a column holds, by the rows that have all cells. */
  private static double mean(List<Line.Row> rows, int columns, int column) {
    return rows.stream()
        .filter(row -> row.cells().size() == columns)
        .mapToInt(row -> signs(row, column))
        .average()
        .orElse(0);
  }

  private static int signs(Line.Row row, int cell) {
    return Run.words(row.cells().get(cell)).length();
  }
}
