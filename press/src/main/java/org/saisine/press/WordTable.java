package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Line.Head;

/** Writes tables (ISO/IEC 29500-1, 17.4). Widths are twentieths of a point. */
final class WordTable {
  /** Between the margins of A4. */
  private static final int WIDTH = 9070;

  private static final int ISSUED = 3300;

  private final WordXml xml;
  private final WordScript script;
  private final WordBody body;

  WordTable(WordXml xml, WordScript script, WordBody body) {
    this.xml = xml;
    this.script = script;
    this.body = body;
  }

  void masthead(Bands bands) {
    int[] widths = {WIDTH - ISSUED, ISSUED};
    begin("TableNormal", widths);
    if (!bands.symbol().isEmpty()) {
      pair(bands.organization(), WordStyle.ORGANIZATION, bands.symbol(), widths, "4");
    }
    if (!bands.issued().isEmpty()) {
      pair(bands.organ(), WordStyle.ORGAN, bands.issued(), widths, "12");
    }
    xml.close();
  }

  private void pair(List<Head> left, WordStyle first, List<Head> right, int[] widths, String line) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    ruled(widths[0], line);
    for (Head head : left) {
      body.paragraph(head.role() == Line.Role.OTHER ? first : WordBody.style(head), head.words());
    }
    filled(left.isEmpty(), first);
    ruled(widths[1], line);
    for (Head head : right) {
      boolean other = head.role() == Line.Role.OTHER;
      body.paragraph(other ? WordStyle.DISTRIBUTION : WordBody.style(head), head.words());
    }
    filled(right.isEmpty(), WordStyle.DISTRIBUTION);
    xml.close();
  }

  private void ruled(int width, String line) {
    cell(width);
    xml.open("w:tcBorders");
    xml.empty("w:bottom", "w:val", "single", "w:sz", line, "w:space", "0", "w:color", "auto");
    xml.close().close();
  }

  /**
   * A table.
   *
   * @param lines its rows, and headings that stand across it
   */
  void rows(List<Line> lines) {
    List<Line.Row> rows =
        lines.stream().filter(Line.Row.class::isInstance).map(Line.Row.class::cast).toList();
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    int[] widths = WordColumns.widths(rows, columns, WIDTH);
    begin(WordStyles.TABLE, widths);
    for (Line line : lines) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
      if (line instanceof Line.Row row) {
        row(row, widths, WordColumns.behind(row, rows, columns));
      } else {
        cell(WIDTH);
        xml.say("w:gridSpan", columns).close();
        body.paragraph(WordStyle.ACROSS, line.words());
        xml.close();
      }
      xml.close();
    }
    xml.close();
    // two tables that touch are one to Word
    xml.open("w:p").open("w:pPr").say("w:pStyle", WordStyle.CELL.id()).close().close();
  }

  private void row(Line.Row row, int[] widths, int from) {
    for (int column = 0; column < widths.length; column++) {
      int at = column - from;
      boolean empty = at < 0 || at >= row.cells().size() || row.cells().get(at).isEmpty();
      cell(widths[column]);
      xml.close();
      if (!empty) {
        body.paragraph(WordStyle.CELL, row.cells().get(at));
      }
      filled(empty, WordStyle.CELL);
    }
  }

  private void begin(String style, int[] widths) {
    xml.open("w:tbl").open("w:tblPr").say("w:tblStyle", style);
    if (script.leftward()) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed").close();
    xml.open("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    xml.close();
  }

  /** Opens a cell and its properties. */
  private void cell(int width) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
  }

  /** Ends a cell, which must hold a paragraph. */
  private void filled(boolean empty, WordStyle style) {
    if (empty) {
      xml.open("w:p").open("w:pPr").say("w:pStyle", style.id()).close().close();
    }
    xml.close();
  }
}
