package org.saisine.press;

import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The styles of paragraphs that an officer finds in the document. Sizes are half points, distances
 * twentieths of a point (ISO/IEC 29500-1, 17.7).
 */
enum WordStyle {
  ORGANIZATION("Organization", 28, 0, 60),
  SYMBOL("Symbol", 24, 0, 60, Trait.ENDING),
  ORGAN("Organ", 28, 60, 120, Trait.BOLD),
  DISTRIBUTION("Distribution", 20, 0, 40),
  SESSION("Session", 21, 60, 60, Trait.BOLD),
  ITEM("Item", 21, 40, 40, Trait.BOLD),
  MASTHEAD("Masthead", 21, 40, 40),
  ADOPTED("Adopted", 24, 240, 120, Trait.BOLD, Trait.KEPT),
  TITLE("Title", 26, 240, 240, Trait.BOLD, Trait.KEPT, Trait.FIRST),
  ENACTING("Enacting", 21, 120, 120, 0, 567, Trait.ITALIC, Trait.KEPT),
  PREAMBULAR("Preambular", 21, 60, 120, 0, 567, Trait.JUSTIFIED),
  OPERATIVE("Operative", 21, 60, 120, 0, 567, Trait.JUSTIFIED),
  PARAGRAPH("Paragraph", 21, 60, 120, 0, 0, Trait.JUSTIFIED),
  ANNOTATION("Annotation", 21, 60, 120, 0, 0, Trait.JUSTIFIED),
  POINT1("Point1", 21, 40, 80, 1134, -567, Trait.JUSTIFIED),
  POINT2("Point2", 21, 40, 80, 1701, -567, Trait.JUSTIFIED),
  POINT3("Point3", 21, 40, 80, 2268, -567, Trait.JUSTIFIED),
  POINT4("Point4", 21, 40, 80, 2835, -567, Trait.JUSTIFIED),
  CONTINUED("Continued", 21, 60, 120, Trait.JUSTIFIED),
  HEADING("Heading1", 22, 240, 120, Trait.BOLD, Trait.KEPT, Trait.SECOND),
  ANNEX("Annex", 26, 0, 180, Trait.BOLD, Trait.KEPT, Trait.PAGE, Trait.FIRST),
  VOTE("Vote", 20, 60, 60, Trait.JUSTIFIED),
  CLOSING("Closing", 21, 0, 40, Trait.ENDING, Trait.ITALIC),
  CELL("Cell", 19, 40, 40),
  ACROSS("Across", 19, 80, 40, Trait.BOLD, Trait.KEPT),
  RULE("Rule", 8, 120, 120, Trait.RULED),
  NOTE("FootnoteText", 17, 0, 40),
  HEAD("Header", 18, 0, 120, Trait.BOLD),
  FOOT("Footer", 18, 0, 0, Trait.ENDING);

  private enum Trait {
    BOLD,
    ITALIC,
    /** On one page with what follows. */
    KEPT,
    /** On a page of its own. */
    PAGE,
    JUSTIFIED,
    /** Against the margin where lines end. */
    ENDING,
    RULED,
    /** Of the first rank among headings. */
    FIRST,
    SECOND
  }

  private static final List<WordStyle> NUMBERED =
      List.of(OPERATIVE, POINT1, POINT2, POINT3, POINT4);

  /** Styles that Word brings along have its names, which it shows in its own language. */
  private static final Set<WordStyle> BUILT_IN = EnumSet.of(TITLE, HEADING, NOTE, HEAD, FOOT);

  /** From a paragraph's number to its words. */
  private static final int TAB = 567;

  private final String id;
  private final int size;
  private final int before;
  private final int behind;
  private final int left;
  private final int first;
  private final Set<Trait> traits;

  WordStyle(String id, int size, int before, int behind, Trait... traits) {
    this(id, size, before, behind, 0, 0, traits);
  }

  WordStyle(String id, int size, int before, int behind, int left, int first, Trait... traits) {
    this.id = id;
    this.size = size;
    this.before = before;
    this.behind = behind;
    this.left = left;
    this.first = first;
    this.traits = Set.of(traits);
  }

  String id() {
    return id;
  }

  /** The style of what is numbered at a level. */
  static WordStyle numbered(int level) {
    return NUMBERED.get(Math.min(level, NUMBERED.size() - 1));
  }

  /** The level at which paragraphs of this style are numbered by themselves; -1 where none is. */
  int level() {
    return NUMBERED.indexOf(this);
  }

  /**
   * @param names what the language calls the styles
   */
  void define(WordXml xml, ResourceBundle names, WordScript script) {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", id, "w:customStyle", custom());
    xml.say("w:name", BUILT_IN.contains(this) ? builtIn() : names.getString(id));
    xml.say("w:basedOn", "Normal");
    xml.say("w:next", traits.contains(Trait.KEPT) || this == RULE ? "Continued" : id);
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    paragraph(xml, script);
    xml.close().open("w:rPr");
    if (traits.contains(Trait.BOLD)) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (traits.contains(Trait.ITALIC)) {
      xml.empty("w:i").empty("w:iCs");
    }
    xml.say("w:sz", size).say("w:szCs", size + 4);
    xml.close().close();
  }

  private void paragraph(WordXml xml, WordScript script) {
    if (traits.contains(Trait.KEPT)) {
      xml.empty("w:keepNext");
    }
    if (traits.contains(Trait.PAGE)) {
      xml.empty("w:pageBreakBefore");
    }
    if (level() >= 0) {
      xml.open("w:numPr").say("w:ilvl", level()).say("w:numId", 1).close();
    }
    if (traits.contains(Trait.RULED)) {
      xml.open("w:pBdr");
      xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "auto");
      xml.close();
    }
    if (first >= 0 && level() >= 0 || this == PARAGRAPH) {
      xml.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", Integer.toString(TAB + first));
      xml.close();
    }
    xml.empty("w:spacing", "w:before", Integer.toString(before), "w:after", "" + behind);
    indent(xml);
    if (traits.contains(Trait.JUSTIFIED) && !script.leftward()) {
      // Arabic lines would be drawn out by strokes that come out of a PDF as letters
      xml.say("w:jc", "both");
    } else if (traits.contains(Trait.ENDING)) {
      xml.say("w:jc", "right");
    }
    if (traits.contains(Trait.FIRST) || traits.contains(Trait.SECOND)) {
      xml.say("w:outlineLvl", traits.contains(Trait.FIRST) ? 0 : 1);
    }
  }

  /** Where its lines begin: points stand behind their marks. */
  void indent(WordXml xml) {
    String hang = first < 0 ? "w:hanging" : "w:firstLine";
    xml.empty("w:ind", "w:left", "" + left, hang, "" + Math.abs(first));
  }

  private String custom() {
    return BUILT_IN.contains(this) ? "0" : "1";
  }

  private String builtIn() {
    return switch (this) {
      case TITLE -> "Title";
      case HEADING -> "heading 1";
      case NOTE -> "footnote text";
      case HEAD -> "header";
      default -> "footer";
    };
  }
}
