package org.saisine.press;

import java.util.Locale;
import java.util.ResourceBundle;

/** The part {@code styles.xml}: what an officer chooses from when a paragraph is added. */
final class WordStyles {
  /** Runs: what a paragraph does, and the number that calls a note. */
  static final String ACT = "Act";

  static final String CALL = "FootnoteReference";

  /** Tables with thin lines. */
  static final String TABLE = "TableGrid";

  private WordStyles() {}

  static byte[] part(WordScript script) {
    Locale language = Locale.of(script.name().toLowerCase(Locale.ROOT));
    ResourceBundle names = ResourceBundle.getBundle("org.saisine.press.styles", language);
    WordXml xml = WordXml.of("w:styles");
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    script.defaults(xml);
    xml.close().close().open("w:pPrDefault").close().close();
    usual(xml, script);
    for (WordStyle style : WordStyle.values()) {
      style.define(xml, names, script);
    }
    xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", ACT);
    xml.say("w:name", names.getString(ACT)).empty("w:qFormat").open("w:rPr");
    script.act(xml);
    xml.close().close();
    xml.open("w:style", "w:type", "character", "w:styleId", CALL);
    xml.say("w:name", "footnote reference");
    xml.open("w:rPr").say("w:vertAlign", "superscript").close().close();
    table(xml);
    return xml.bytes();
  }

  private static void usual(WordXml xml, WordScript script) {
    xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.say("w:name", "Normal").empty("w:qFormat").open("w:pPr");
    if (script.leftward()) {
      xml.empty("w:bidi");
    }
    xml.close().close();
    xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    xml.say("w:name", "Normal Table").open("w:tblPr");
    xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa");
    margins(xml, "0");
    xml.close().close();
  }

  private static void table(WordXml xml) {
    xml.open("w:style", "w:type", "table", "w:styleId", TABLE);
    xml.say("w:name", "Table Grid").say("w:basedOn", "TableNormal").open("w:tblPr");
    xml.open("w:tblBorders");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      String thickness = side.equals("top") || side.equals("bottom") ? "8" : "4";
      xml.empty(
          "w:" + side, "w:val", "single", "w:sz", thickness, "w:space", "0", "w:color", "auto");
    }
    xml.close();
    margins(xml, "85");
    xml.close().close();
  }

  /** How far words stand from the sides of their cell. */
  private static void margins(WordXml xml, String width) {
    xml.open("w:tblCellMar");
    xml.empty("w:left", "w:w", width, "w:type", "dxa");
    xml.empty("w:right", "w:w", width, "w:type", "dxa").close();
  }
}
