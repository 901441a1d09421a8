package org.saisine.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/**
 * Tables. Those of a document that have as many columns share their widths: the days of a timetable
 * stand between tables, and it looks like one.
 */
final class HtmlTables {
  /** A cell longer than this, in characters, takes more lines rather than more room. */
  private static final int LONG = 60;

  private final Tags tags;
  private final HtmlRuns runs;
  private final List<Line> lines;
  private final boolean turned;
  private final Map<Integer, int[]> widths = new TreeMap<>();

  /**
   * @param turned whether cells are written from the last to the first: see {@link Rows}
   */
  HtmlTables(Tags tags, HtmlRuns runs, List<Line> lines, boolean turned) {
    this.turned = turned;
    this.tags = tags;
    this.runs = runs;
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at) instanceof Line.Row) {
        List<Line.Row> rows = rows(at);
        measure(rows);
        at += rows.size() - 1;
      }
    }
  }

  /** Writes the table whose first row is the line at {@code from}; says where the lines go on. */
  int write(int from) {
    List<Line.Row> rows = rows(from);
    int columns = columns(rows);
    tags.open("table").open("colgroup");
    int[] each = widths.getOrDefault(columns, new int[columns]);
    int all = Math.max(1, Arrays.stream(each).sum());
    for (int i = 0; i < columns; i++) {
      int width = each[turned ? columns - 1 - i : i];
      tags.empty("col", "style", "width: " + Math.round(100f * width / all) + "%");
    }
    tags.close("colgroup").open("tbody").line();
    for (int i = 0; i < rows.size(); i++) {
      row(
          rows.get(i).cells(),
          columns,
          i == 0 && heads(rows.getFirst()) && (rows.size() > 1 || goesOn(from)));
    }
    tags.close("tbody").close("table");
    return from + rows.size();
  }

  private List<Line.Row> rows(int from) {
    List<Line.Row> rows = new ArrayList<>();
    for (int i = from; i < lines.size() && lines.get(i) instanceof Line.Row row; i++) {
      rows.add(row);
    }
    return rows;
  }

  private static int columns(List<Line.Row> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
  }

  private void measure(List<Line.Row> rows) {
    int columns = columns(rows);
    int[] most = widths.computeIfAbsent(columns, n -> new int[n]);
    for (Line.Row row : rows) {
      int indent = columns - row.cells().size();
      for (int i = 0; i < row.cells().size(); i++) {
        int length = Run.words(row.cells().get(i)).length();
        most[indent + i] = Math.max(most[indent + i], Math.clamp(length + 5, 8, LONG));
      }
    }
  }

  /** A row with fewer cells goes on with what stands in the first columns above it. */
  private void row(List<List<Run>> cells, int columns, boolean heads) {
    List<List<Run>> all = new ArrayList<>(Collections.nCopies(columns - cells.size(), List.of()));
    all.addAll(cells);
    tags.open("tr");
    for (List<Run> cell : turned ? all.reversed() : all) {
      String name = heads ? "th" : "td";
      tags.open(name, "scope", heads ? "col" : "", "dir", runs.direction(cell));
      runs.write(cell);
      tags.close(heads ? "th" : "td");
    }
    tags.close("tr").line();
  }

  /** Whether a row stands alone over a heading and the rest of its table. */
  private boolean goesOn(int from) {
    return from + 2 < lines.size()
        && lines.get(from + 1) instanceof Line.Heading
        && lines.get(from + 2) instanceof Line.Row;
  }

  /** Whether a first row names the columns: words in each cell, no figures. */
  private static boolean heads(Line.Row row) {
    return row.cells().stream()
        .map(Run::words)
        .allMatch(words -> words.length() < 40 && words.chars().noneMatch(Character::isDigit));
  }
}
