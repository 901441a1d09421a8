package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.Composition.Note;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/** The part {@code document.xml}: the lines of a document as paragraphs and tables. */
final class WordBody {
  /** A mark that a tab may part from its words; longer ones are words themselves. */
  private static final int MARK = 8;

  /** A longer heading speaks of more than the rows beneath it. */
  private static final int DIVIDING = 60;

  private final List<Line> lines;
  private final List<WordLevel> levels;
  private final WordScript script;
  private final WordNotes notes;
  private final WordNumbering numbering;
  private final WordXml xml = WordXml.of("w:document");
  private final WordRuns runs;

  WordBody(Composition composition, WordScript script) {
    this.lines = composition.lines();
    this.levels = WordLevel.of(lines);
    this.script = script;
    this.notes = new WordNotes(lines, composition.notes());
    this.numbering = new WordNumbering(script, levels);
    this.runs = new WordRuns(xml, script);
  }

  WordNotes notes() {
    return notes;
  }

  WordNumbering numbering() {
    return numbering;
  }

  byte[] part() {
    xml.open("w:body");
    WordTable table = new WordTable(xml, script, this);
    Bands bands =
        Bands.of(
            lines.stream()
                .takeWhile(Line.Head.class::isInstance)
                .map(Line.Head.class::cast)
                .toList());
    if (bands.framed()) {
      table.masthead(bands);
    }
    for (int i = bands.lines(); i < lines.size(); ) {
      if (lines.get(i) instanceof Line.Row) {
        i = rows(table, i);
      } else {
        line(lines.get(i), levels.get(i));
        i++;
      }
    }
    for (Note note : notes.uncalled()) {
      begin(WordStyle.NOTE).close();
      runs.raised(note.mark());
      runs.plain(" ");
      runs.all(note.words());
      xml.close();
    }
    section();
    return xml.close().bytes();
  }

  private int rows(WordTable table, int from) {
    int to = from;
    while (to < lines.size() && (lines.get(to) instanceof Line.Row || divides(to))) {
      to++;
    }
    table.rows(lines.subList(from, to));
    return to;
  }

  /** Whether a line between two rows stands across their table: the days of a programme do. */
  private boolean divides(int at) {
    return lines.get(at) instanceof Line.Heading(List<Run> words)
        && Run.words(words).length() < DIVIDING
        && at + 1 < lines.size()
        && lines.get(at + 1) instanceof Line.Row;
  }

  private void line(Line line, WordLevel level) {
    switch (line) {
      case Line.Opening opening ->
          numbered(style(opening), opening.number(), level, opening.words());
      case Line.Point point ->
          numbered(WordStyle.numbered(level.level()), point.mark(), level, point.words());
      case Line.Head head -> paragraph(style(head), head.words());
      case Line.Title title -> paragraph(WordStyle.TITLE, title.words());
      case Line.Enacting enacting -> paragraph(WordStyle.ENACTING, enacting.words());
      case Line.Heading heading -> paragraph(WordStyle.HEADING, heading.words());
      case Line.Annex annex -> paragraph(WordStyle.ANNEX, annex.words());
      case Line.Sequel sequel -> paragraph(WordStyle.CONTINUED, sequel.words());
      case Line.Ballot ballot -> paragraph(WordStyle.VOTE, ballot.words());
      case Line.Closing closing -> paragraph(WordStyle.CLOSING, closing.words());
      case Line.Rule rule -> paragraph(WordStyle.RULE, rule.words());
      case Line.Row row -> paragraph(WordStyle.CELL, row.words());
    }
  }

  static WordStyle style(Line.Head head) {
    boolean speaks = Run.words(head.words()).strip().matches(".*[,،，]");
    return switch (head.role()) {
      case SYMBOL -> WordStyle.SYMBOL;
      case ORGAN -> speaks ? WordStyle.ENACTING : WordStyle.ORGAN;
      case DISTRIBUTION, ISSUED, ORIGINAL -> WordStyle.DISTRIBUTION;
      case SESSION -> WordStyle.SESSION;
      case ITEM -> WordStyle.ITEM;
      case ADOPTED -> WordStyle.ADOPTED;
      case DATES, DRAFT, OTHER -> WordStyle.MASTHEAD;
    };
  }

  private static WordStyle style(Line.Opening opening) {
    return switch (opening.part()) {
      case PREAMBULAR -> WordStyle.PREAMBULAR;
      case OPERATIVE -> WordStyle.OPERATIVE;
      case PARAGRAPH -> WordStyle.PARAGRAPH;
      case ANNOTATION -> WordStyle.ANNOTATION;
      case OTHER -> opening.number().isEmpty() ? WordStyle.CONTINUED : WordStyle.PARAGRAPH;
    };
  }

  private void numbered(WordStyle style, String mark, WordLevel level, List<Run> words) {
    int list = mark.isEmpty() ? 0 : numbering.list(level);
    begin(style);
    int own = style.level();
    if (list > 1 || list == 1 && own != level.level() || list == 0 && own >= 0) {
      xml.open("w:numPr");
      if (list > 0) {
        xml.say("w:ilvl", level.level());
      }
      xml.say("w:numId", list).close();
      style.indent(xml);
    }
    xml.close();
    if (list == 0 && !mark.isEmpty()) {
      runs.plain(mark);
      if (mark.length() <= MARK && mark.indexOf(' ') < 0) {
        runs.tab();
      } else {
        runs.plain(" ");
      }
    }
    runs.all(words, notes);
    xml.close();
  }

  /** Opens a paragraph and its properties. */
  private WordXml begin(WordStyle style) {
    return xml.open("w:p").open("w:pPr").say("w:pStyle", style.id());
  }

  /** A paragraph without a number; one in another script than the document's runs its own way. */
  void paragraph(WordStyle style, List<Run> words) {
    begin(style);
    if (script.leftward() && WordRuns.rightward(Run.words(words))) {
      xml.say("w:bidi", "0").say("w:jc", "right");
    }
    xml.close();
    runs.all(words, notes);
    xml.close();
  }

  /** A4; the first page has no running head, its masthead says it all (17.6). */
  private void section() {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", Docx.HEADER);
    xml.empty("w:footerReference", "w:type", "default", "r:id", Docx.FOOTER);
    xml.empty("w:footerReference", "w:type", "first", "r:id", Docx.FOOTER);
    xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1418",
        "w:right",
        "1418",
        "w:bottom",
        "1418",
        "w:left",
        "1418",
        "w:header",
        "709",
        "w:footer",
        "709",
        "w:gutter",
        "0");
    xml.empty("w:titlePg");
    if (script.leftward()) {
      xml.empty("w:bidi");
    }
    xml.close().close();
  }
}
