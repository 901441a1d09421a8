package org.saisine.reader.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.saisine.reader.vocabulary.Place;
import org.saisine.reader.vocabulary.Place.InParagraph;
import org.saisine.reader.vocabulary.Place.InRow;

/**
 * The paragraphs and rows of one part of a Word document: its body, a header, its notes. Insertions
 * count as made and deletions as done.
 */
final class DocxStory {
  /** A number and its stop before a tab, not words. */
  private static final int MARK = 8;

  private final Xml xml;
  private final String name;
  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final DocxNotes notes;

  /** Where finished lines go: the story, or the cell that is open. */
  private final Deque<List<Line>> sinks = new ArrayDeque<>();

  private final Deque<Row> rows = new ArrayDeque<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final List<String> heads = new ArrayList<>();
  private int paragraphsSeen;
  private int tables;

  /** The fields that are open, the innermost first: whether their code is still running. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private boolean titlePage;
  private boolean firstSection = true;

  /** How many insertions, deletions and moves were taken as accepted. */
  private int changes;

  /** Whether words stood outside tables before. */
  private boolean spoken;

  /**
   * A finished line.
   *
   * @param close whether it follows the line before without a blank
   */
  record Line(String text, Place.Where where, boolean close) {}

  private static final class Row {
    final List<List<Line>> cells = new ArrayList<>();
    final int table;
    int number;
    int paragraph;
    boolean deleted;

    Row(int table) {
      this.table = table;
    }
  }

  private static final class Paragraph {
    final StringBuilder words = new StringBuilder();
    final List<Line> boxed = new ArrayList<>();
    String number = "";
    int place;
    boolean raised;
    boolean hidden;
    boolean markDeleted;
  }

  DocxStory(Xml xml, String name, DocxStyles styles, DocxNumbers numbers, DocxNotes notes) {
    this.xml = xml;
    this.name = name;
    this.styles = styles;
    this.numbers = numbers;
    this.notes = notes;
  }

  List<Line> read() throws Refusal {
    sinks.push(new ArrayList<>());
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      switch (step) {
        case START -> start(xml.name());
        case END -> end(xml.name());
        default -> {}
      }
    }
    return sinks.getLast();
  }

  int changes() {
    return changes;
  }

  /** The relationship that leads to the first page's own head; empty where it has none. */
  String firstHead() {
    return titlePage && !heads.isEmpty() ? heads.getFirst() : "";
  }

  private void start(String element) throws Refusal {
    switch (element) {
      case "p" -> open();
      case "pPr" -> paragraphProperties();
      case "r" -> {
        Paragraph at = paragraphs.peek();
        if (at != null) {
          at.raised = false;
          at.hidden = false;
        }
      }
      case "rPr" -> runProperties();
      case "del", "moveFrom" -> {
        changes++;
        xml.skip();
      }
      case "ins", "moveTo" -> changes++;
      // what an older program would show instead, codes of fields, and former states
      case "Fallback", "instrText", "delText", "sectPrChange", "tblPrChange", "tblGrid" ->
          xml.skip();
      case "sectPr" -> section();
      case "tbl" -> rows.push(new Row(++tables));
      case "tr" -> row();
      case "trPr" -> rowProperties();
      case "tc" -> sinks.push(new ArrayList<>());
      case "txbxContent" -> sinks.push(new ArrayList<>());
      case "footnote", "endnote" -> notes.enter(xml, sinks.getLast().size());
      default -> inline(element);
    }
  }

  private void inline(String element) throws Refusal {
    Paragraph at = paragraphs.peek();
    if (at == null) {
      return;
    }
    switch (element) {
      case "t" -> {
        String words = xml.content();
        if (!at.hidden && !fields.contains(true)) {
          at.words.append(at.raised ? Raised.of(words) : words);
        }
      }
      case "tab", "ptab" -> tab(at.words);
      case "br", "cr" -> {
        String type = xml.attribute("type");
        boolean turns = type.equals("page") || type.equals("column");
        at.words.append(turns || at.words.isEmpty() ? ' ' : '\n');
      }
      case "noBreakHyphen" -> at.words.append('-');
      case "sym" -> at.words.append(DocxSymbols.of(xml.attribute("char")));
      case "footnoteReference", "endnoteReference" -> {
        boolean ownMark = xml.attribute("customMarkFollows").equals("1");
        at.words.append(notes.call(element.startsWith("end"), xml.attribute("id"), ownMark));
      }
      case "fldChar" -> field(xml.attribute("fldCharType"));
      default -> {}
    }
  }

  /** Between a field's begin and its separator stands its code, which nobody sees printed. */
  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (fields.poll() != null) {
          fields.push(false);
        }
      }
      default -> fields.poll();
    }
  }

  private static void tab(StringBuilder words) {
    String before = words.toString().strip();
    boolean mark = before.length() <= MARK && before.indexOf(' ') < 0;
    words.append(mark ? ' ' : '\t');
  }

  private void open() {
    Paragraph at = new Paragraph();
    at.place = ++paragraphsSeen;
    paragraphs.push(at);
    Row row = rows.peek();
    if (row != null && row.paragraph == 0) {
      row.paragraph = at.place;
    }
  }

  private void paragraphProperties() throws Refusal {
    Paragraph at = paragraphs.peek();
    String style = "";
    String list = "";
    int level = -1;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Xml.Step step = xml.next();
      if (step == Xml.Step.DONE || at == null) {
        return;
      }
      if (step == Xml.Step.START) {
        switch (xml.name()) {
          case "pStyle" -> style = xml.attribute("val");
          case "numId" -> list = xml.attribute("val");
          case "ilvl" -> level = DocxNumbers.number(xml.attribute("val"), 0);
          case "pPrChange", "rPrChange" -> xml.skip();
          case "sectPr" -> section();
          case "del", "moveFrom" -> {
            at.markDeleted = true;
            changes++;
          }
          case "ins", "moveTo" -> changes++;
          default -> {}
        }
      }
    }
    String named = list.isEmpty() ? styles.list(style) : list;
    if (!named.isEmpty() && !named.equals("0")) {
      at.number = numbers.next(named, level < 0 ? styles.level(style) : level);
    }
  }

  private void runProperties() throws Refusal {
    Paragraph at = paragraphs.peek();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Xml.Step step = xml.next();
      if (step == Xml.Step.DONE || at == null) {
        return;
      }
      if (step == Xml.Step.START) {
        switch (xml.name()) {
          case "rStyle" -> {
            at.raised = styles.raised(xml.attribute("val"));
            at.hidden = styles.hidden(xml.attribute("val"));
          }
          case "vertAlign" -> at.raised = xml.attribute("val").equals("superscript");
          case "vanish" -> at.hidden = DocxStyles.on(xml);
          case "rPrChange" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  /** Only the first section's first page carries the masthead. */
  private void section() throws Refusal {
    boolean first = firstSection;
    firstSection = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Xml.Step step = xml.next();
      if (step == Xml.Step.DONE) {
        return;
      }
      if (step == Xml.Step.START && first) {
        if (xml.name().equals("headerReference") && xml.attribute("type").equals("first")) {
          heads.add(xml.attribute("id"));
        } else if (xml.name().equals("titlePg")) {
          titlePage = DocxStyles.on(xml);
        }
      }
    }
  }

  private void row() {
    Row row = rows.peek();
    if (row != null) {
      row.cells.clear();
      row.number++;
      row.paragraph = 0;
      row.deleted = false;
    }
  }

  private void rowProperties() throws Refusal {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Xml.Step step = xml.next();
      Row row = rows.peek();
      if (step == Xml.Step.DONE || row == null) {
        return;
      }
      if (step == Xml.Step.START && xml.name().equals("del")) {
        row.deleted = true;
        changes++;
      } else if (step == Xml.Step.START && xml.name().equals("ins")) {
        changes++;
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> close();
      case "tc" -> {
        List<Line> cell = sinks.size() > 1 ? sinks.pop() : List.of();
        if (rows.peek() != null) {
          rows.element().cells.add(cell);
        }
      }
      case "tr" -> {
        if (rows.peek() != null) {
          closeRow(rows.element());
        }
      }
      case "tbl" -> rows.poll();
      case "txbxContent" -> {
        List<Line> lines = sinks.size() > 1 ? sinks.pop() : List.of();
        if (paragraphs.peek() != null) {
          paragraphs.element().boxed.addAll(lines);
        }
      }
      case "footnote", "endnote" -> notes.leave(sinks.getLast());
      default -> {}
    }
  }

  private void close() {
    Paragraph at = paragraphs.poll();
    if (at == null) {
      return;
    }
    List<Line> sink = sinks.element();
    String words = at.words.toString().strip();
    if (at.markDeleted && !words.isEmpty() && at.boxed.isEmpty()) {
      carried.append(at.number).append(at.words);
      return;
    }
    words = (carried + words).strip();
    carried.setLength(0);
    if (!words.isEmpty()) {
      boolean close = false;
      for (String part : (at.number + words).split("\n")) {
        if (!part.isBlank()) {
          sink.add(new Line(part.strip(), new InParagraph(name, at.place), close));
          close = true;
        }
      }
      spoken |= rows.isEmpty();
    }
    sink.addAll(at.boxed);
  }

  /** Words of paragraphs whose end was deleted: they open the next one. */
  private final StringBuilder carried = new StringBuilder();

  /**
   * A row is one line, its cells apart by tabs. Before the first words of a document a table is
   * only a means to place the masthead, and so is one where a single cell speaks.
   */
  private void closeRow(Row row) {
    List<Line> sink = sinks.element();
    if (row.deleted) {
      return;
    }
    long speaking = row.cells.stream().filter(cell -> !cell.isEmpty()).count();
    if (!spoken && sinks.size() == 1 || speaking <= 1 || rows.size() > 1) {
      row.cells.forEach(sink::addAll);
      return;
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < row.cells.size(); i++) {
      words.append(i == 0 ? "" : "\t");
      for (int k = 0; k < row.cells.get(i).size(); k++) {
        words.append(k == 0 ? "" : " ").append(row.cells.get(i).get(k).text.replace('\t', ' '));
      }
    }
    Place.Where where = new InRow(row.table, row.number, row.paragraph);
    sink.add(new Line(words.toString().stripTrailing(), where, row.number > 1 && !sink.isEmpty()));
  }
}
