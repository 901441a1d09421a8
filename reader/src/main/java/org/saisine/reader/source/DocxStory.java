package org.saisine.reader.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.saisine.reader.vocabulary.Place;
import org.saisine.reader.vocabulary.Place.InParagraph;

/**
 * The paragraphs and rows of one part of a Word document: its body, a header, its notes. Insertions
 * count as made and deletions as done.
 */
final class DocxStory {
  private final Xml xml;
  private final String name;
  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final DocxNotes notes;

  /** Where finished lines go: the story, or the cell that is open. */
  private final Deque<List<Line>> sinks = new ArrayDeque<>();

  private final Deque<DocxRow> rows = new ArrayDeque<>();
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final List<String> heads = new ArrayList<>();
  private int paragraphsSeen;
  private int tables;

  /** The fields that are open, the innermost first: whether their code is still running. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** Words of paragraphs whose end was deleted: they open the next one. */
  private final StringBuilder carried = new StringBuilder();

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
        DocxParagraph at = paragraphs.peek();
        if (at != null) {
          at.run();
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
      case "tbl" -> rows.push(new DocxRow(++tables));
      case "tr" -> {
        DocxRow row = rows.peek();
        if (row != null) {
          row.begin();
        }
      }
      case "trPr" -> rowProperties();
      case "tc" -> sinks.push(new ArrayList<>());
      case "txbxContent" -> sinks.push(new ArrayList<>());
      case "footnote", "endnote" -> notes.enter(xml, sinks.getLast().size());
      default -> inline(element);
    }
  }

  private void inline(String element) throws Refusal {
    DocxParagraph at = paragraphs.peek();
    if (at == null) {
      return;
    }
    switch (element) {
      case "t" -> {
        String words = xml.content();
        if (!fields.contains(true)) {
          at.write(words);
        }
      }
      case "tab", "ptab" -> at.tab();
      case "br", "cr" -> at.turn(xml.attribute("type"));
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

  private void open() {
    DocxParagraph at = new DocxParagraph(++paragraphsSeen);
    paragraphs.push(at);
    DocxRow row = rows.peek();
    if (row != null) {
      row.paragraph(at.place);
    }
  }

  private void paragraphProperties() throws Refusal {
    DocxParagraph at = paragraphs.peek();
    if (at == null) {
      return;
    }
    xml.within(property -> {
      switch (property) {
        case "pStyle" -> at.style = xml.attribute("val");
        case "numId" -> at.list = xml.attribute("val");
        case "ilvl" -> at.level = OptionalInt.of(DocxNumbers.number(xml.attribute("val"), 0));
        case "pPrChange", "rPrChange" -> xml.skip();
        case "sectPr" -> section();
        case "del", "moveFrom" -> {
          at.endDeleted = true;
          changes++;
        }
        case "ins", "moveTo" -> changes++;
        default -> {}
      }
    });
    String list = at.list.isEmpty() ? styles.list(at.style) : at.list;
    // what a change took away is not counted: its number falls to the next one
    boolean gone = at.endDeleted || !rows.isEmpty() && rows.element().deleted;
    if (!gone && !list.isEmpty() && !list.equals("0")) {
      at.number = numbers.next(list, at.level.orElseGet(() -> styles.level(at.style)));
    }
  }

  private void runProperties() throws Refusal {
    DocxParagraph at = paragraphs.peek();
    if (at == null) {
      return;
    }
    xml.within(property -> at.run(property, xml, styles));
  }

  /** Only the first section's first page carries the masthead. */
  private void section() throws Refusal {
    boolean first = firstSection;
    firstSection = false;
    xml.within(property -> {
      if (first && property.equals("headerReference") && xml.attribute("type").equals("first")) {
        heads.add(xml.attribute("id"));
      } else if (first && property.equals("titlePg")) {
        titlePage = DocxStyles.on(xml);
      }
    });
  }

  private void rowProperties() throws Refusal {
    DocxRow row = rows.peek();
    xml.within(property -> {
      if (row != null && (property.equals("del") || property.equals("ins"))) {
        row.deleted |= property.equals("del");
        changes++;
      }
    });
  }

  private void end(String element) {
    DocxRow row = rows.peek();
    switch (element) {
      case "p" -> close();
      case "tc" -> {
        List<Line> cell = inner();
        if (row != null) {
          row.cell(cell);
        }
      }
      case "tr" -> {
        if (row != null) {
          boolean placed = !spoken && sinks.size() == 1;
          sinks.element().addAll(row.lines(!sinks.element().isEmpty(), placed || rows.size() > 1));
        }
      }
      case "tbl" -> rows.poll();
      case "txbxContent" -> {
        List<Line> lines = inner();
        if (paragraphs.peek() != null) {
          paragraphs.element().boxed.addAll(lines);
        }
      }
      case "footnote", "endnote" -> notes.leave(sinks.getLast());
      default -> {}
    }
  }

  /** What a cell or a box held. */
  private List<Line> inner() {
    return sinks.size() > 1 ? sinks.pop() : List.of();
  }

  private void close() {
    DocxParagraph at = paragraphs.poll();
    if (at == null) {
      return;
    }
    List<Line> sink = sinks.element();
    String words = at.words.toString().strip();
    if (at.endDeleted && !words.isEmpty() && at.boxed.isEmpty()) {
      carried.append(at.words);
      return;
    }
    words = (carried + words).strip();
    carried.setLength(0);
    if (!words.isEmpty()) {
      sink.addAll(lines((at.number + words).split("\n"), new InParagraph(name, at.place)));
      spoken |= rows.isEmpty();
    }
    sink.addAll(at.boxed);
  }

  /** The lines of one paragraph stand close to each other. */
  private static List<Line> lines(String[] parts, Place.Where where) {
    List<Line> lines = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        lines.add(new Line(part.strip(), where, !lines.isEmpty()));
      }
    }
    return lines;
  }
}
