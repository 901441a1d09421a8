package org.saisine.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.saisine.cli.Paper.Labelled;
import org.saisine.cli.Style.Ink;

/** Rows under titles; cells break into lines within their columns. */
final class Table {
  private static final int GAP = 2;
  private static final int LONGEST_WORD_KEPT = 14;

  private final List<String> titles;
  private final int tallest;
  private final List<Row> rows = new ArrayList<>();

  Table(List<String> titles) {
    this(titles, Integer.MAX_VALUE);
  }

  /**
   * @param tallest how many lines a cell may have; what is longer is cut, and seen to be
   */
  Table(List<String> titles, int tallest) {
    this.titles = titles;
    this.tallest = tallest;
  }

  void row(String... cells) {
    rows.add(new Row(clean(cells), ""));
  }

  /** A row with a quotation under it. */
  void quoted(String quotation, String... cells) {
    rows.add(new Row(clean(cells), quotation));
  }

  /**
   * Prints the rows as narrow as they are, and as wide as the paper at most. Where not even the
   * words have room beside each other, each row is a list of its cells.
   */
  void print(Paper paper) {
    int[] natural = new int[titles.size()];
    int[] least = new int[titles.size()];
    measure(titles, natural, least);
    rows.forEach(row -> measure(row.cells(), natural, least));
    int room = paper.inside() - GAP * (titles.size() - 1);
    if (Arrays.stream(least).sum() > room) {
      rows.forEach(row -> list(paper, row));
      return;
    }
    int[] widths = fit(natural, least, room);
    head(paper, titles, widths);
    for (Row row : rows) {
      lines(paper, row.cells(), widths, Ink.PLAIN, tallest);
      quote(paper, row);
    }
  }

  private void list(Paper paper, Row row) {
    List<Labelled> facts = new ArrayList<>();
    for (int column = 0; column < titles.size(); column++) {
      if (!row.cells().get(column).isEmpty()) {
        facts.add(new Labelled(titles.get(column), row.cells().get(column)));
      }
    }
    paper.facts(facts);
    quote(paper, row);
  }

  private static void quote(Paper paper, Row row) {
    if (!row.quotation().isEmpty()) {
      paper.aside(Ink.QUIET, "  ", 2, row.quotation());
    }
  }

  /** The title row, where it has any titles. */
  static void head(Paper paper, List<String> titles, int[] widths) {
    if (titles.stream().anyMatch(title -> !title.isEmpty())) {
      lines(paper, titles, widths, Ink.QUIET, Integer.MAX_VALUE);
    }
  }

  static void body(Paper paper, List<String> cells, int[] widths) {
    lines(paper, cells, widths, Ink.PLAIN, Integer.MAX_VALUE);
  }

  /** Shares a line among columns by weight, for rows that are printed before the last is known. */
  static int[] share(int width, int... weights) {
    int room = width - GAP * (weights.length - 1);
    int sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> Math.max(3, room * weight / sum)).toArray();
  }

  static int longestWord(List<String> cells) {
    return cells.stream()
        .flatMap(cell -> Arrays.stream(cell.split(" ")))
        .mapToInt(Glyphs::width)
        .max()
        .orElse(0);
  }

  private static List<String> clean(String... cells) {
    return Arrays.stream(cells).map(Glyphs::shown).toList();
  }

  private static void lines(Paper paper, List<String> cells, int[] widths, Ink ink, int tallest) {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < cells.size(); column++) {
      List<String> lines = Lines.first(tallest, cells.get(column), widths[column]);
      broken.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        String part = i < broken.get(column).size() ? broken.get(column).get(i) : "";
        line.append(paper.paint(ink, part));
        if (column < cells.size() - 1) {
          line.repeat(' ', widths[column] - Glyphs.width(part) + GAP);
        }
      }
      paper.inner(line.toString());
    }
  }

  /** Every column gets its longest word; what is left goes to those that have more to say. */
  private static int[] fit(int[] natural, int[] least, int room) {
    if (Arrays.stream(natural).sum() <= room) {
      return natural;
    }
    int[] widths = least.clone();
    share(natural, widths, room - Arrays.stream(widths).sum());
    return widths;
  }

  /** Evenly, so that a column that wants little gets it all before one that wants a lot. */
  private static void share(int[] natural, int[] widths, int room) {
    int left = room;
    List<Integer> modestFirst =
        IntStream.range(0, natural.length)
            .boxed()
            .sorted(Comparator.comparingInt(column -> natural[column] - widths[column]))
            .toList();
    for (int i = 0; i < modestFirst.size(); i++) {
      int column = modestFirst.get(i);
      int fair = left / (modestFirst.size() - i);
      int more = Math.clamp(natural[column] - widths[column], 0, fair);
      widths[column] += more;
      left -= more;
    }
  }

  private static void measure(List<String> cells, int[] natural, int[] least) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      natural[column] = Math.max(natural[column], Glyphs.width(cell));
      int kept = Math.min(LONGEST_WORD_KEPT, longestWord(List.of(cell)));
      least[column] = Math.max(least[column], kept);
    }
  }

  private record Row(List<String> cells, String quotation) {}
}
