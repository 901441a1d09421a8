package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A paragraph of a Word document as it is read: its words so far, and what is said of them. */
final class DocxParagraph {
  /** A number and its stop before a tab, not words. */
  private static final int MARK = 8;

  /** Counted from 1 through its story. */
  final int place;

  final StringBuilder words = new StringBuilder();

  /** The lines of the boxes that are fastened to it. */
  final List<DocxStory.Line> boxed = new ArrayList<>();

  String style = "";
  String list = "";
  OptionalInt level = OptionalInt.empty();
  String number = "";

  /** Whether a tracked change joined it to the next one. */
  boolean endDeleted;

  private boolean raised;
  private boolean hidden;

  DocxParagraph(int place) {
    this.place = place;
  }

  /** A run of letters of one look begins. */
  void run() {
    raised = false;
    hidden = false;
  }

  /** What is said of the run. */
  void run(String property, Xml xml, DocxStyles styles) throws Refusal {
    switch (property) {
      case "rStyle" -> {
        raised = styles.raised(xml.attribute("val"));
        hidden = styles.hidden(xml.attribute("val"));
      }
      case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
      case "vanish" -> hidden = DocxStyles.on(xml);
      case "rPrChange" -> xml.skip();
      default -> {}
    }
  }

  void write(String text) {
    if (!hidden) {
      words.append(raised ? Raised.of(text) : text);
    }
  }

  void tab() {
    String before = words.toString().strip();
    boolean mark = before.length() <= MARK && before.indexOf(' ') < 0;
    words.append(mark ? ' ' : '\t');
  }

  /** A line ends; a page or a column may end anywhere. */
  void turn(String type) {
    boolean anywhere = type.equals("page") || type.equals("column");
    words.append(anywhere || words.isEmpty() ? ' ' : '\n');
  }
}
