package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.vocabulary.Place;

/** The row of a table that is being read, and those before it as far as they are counted. */
final class DocxRow {
  private final int table;
  private final List<List<DocxStory.Line>> cells = new ArrayList<>();
  private int number;
  private int paragraph;

  /** Whether a tracked change took it away. */
  boolean deleted;

  DocxRow(int table) {
    this.table = table;
  }

  void begin() {
    cells.clear();
    number++;
    paragraph = 0;
    deleted = false;
  }

  /** Its first paragraph tells where it stands. */
  void paragraph(int place) {
    paragraph = paragraph == 0 ? place : paragraph;
  }

  void cell(List<DocxStory.Line> lines) {
    cells.add(lines);
  }

  /**
   * One line, its cells apart by tabs; the lines of its cells where it is only a means to place
   * them, as it is where a single cell speaks.
   *
   * @param behind whether lines stand before it
   * @param placing whether all of the table is such a means: before the first words of a document
   *     it places the masthead, inside another table it is part of a cell
   */
  List<DocxStory.Line> lines(boolean behind, boolean placing) {
    if (deleted) {
      return List.of();
    }
    long speaking = cells.stream().filter(cell -> !cell.isEmpty()).count();
    if (placing || speaking <= 1) {
      return cells.stream().flatMap(List::stream).toList();
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String gap = i == 0 ? "" : "\t";
      for (DocxStory.Line line : cells.get(i)) {
        words.append(gap).append(line.text().replace('\t', ' '));
        gap = " ";
      }
      words.append(cells.get(i).isEmpty() ? gap : "");
    }
    Place.Where where = new Place.InRow(table, number, paragraph);
    return List.of(
        new DocxStory.Line(words.toString().stripTrailing(), where, number > 1 && behind));
  }
}
