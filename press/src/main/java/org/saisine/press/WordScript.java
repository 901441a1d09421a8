package org.saisine.press;

import java.util.List;
import org.saisine.press.WordNumber.Manner;

/** What a language asks of a Word file: its tag, its fonts, its direction, how it numbers. */
enum WordScript {
  EN("en-GB", "(%a)", "(%i)"),
  FR("fr-FR", "%a)", "%i)"),
  ES("es-ES", "%a)", "%i)"),
  RU("ru-RU", "%а)", "%i)"),
  AR("ar-SA", "(%أ)", "‘%1’"),
  ZH("zh-CN", "(%a)", "(%i)");

  /** Figures, Latin letters and whatever has no script of its own here. */
  private static final String LATIN = "Times New Roman";

  private static final String SONG = "SimSun";

  /** The letters of a brush: Chinese has no italics and sets its acts in these. */
  private static final String KAI = "KaiTi";

  private final String tag;
  private final List<Manner> manners;

  /**
   * @param point how points are marked, by the first of them behind a sign: "(%a)"
   * @param lower how those beneath them are
   */
  WordScript(String tag, String point, String lower) {
    this.tag = tag;
    Manner paragraph = new Manner("", "decimal", tag.startsWith("ar") ? "-" : ".");
    this.manners = List.of(paragraph, manner(point), manner(lower), manner("(%a)"), manner("(%i)"));
  }

  private static Manner manner(String sample) {
    return WordNumber.of(sample.replace("%", "")).getFirst().manner();
  }

  static WordScript of(String language) {
    for (WordScript script : values()) {
      if (script.tag.startsWith(language)) {
        return script;
      }
    }
    return EN;
  }

  /** How paragraphs and points are numbered where the document itself does not show it. */
  List<Manner> manners() {
    return manners;
  }

  boolean leftward() {
    return this == AR;
  }

  /** The properties of all runs that say nothing else (ISO/IEC 29500-1, 17.7.5). */
  void defaults(WordXml xml) {
    xml.empty("w:rFonts", "w:ascii", LATIN, "w:hAnsi", LATIN, "w:eastAsia", SONG, "w:cs", LATIN);
    xml.say("w:sz", 21).say("w:szCs", 25);
    String latin = leftward() || this == ZH ? "en-GB" : tag;
    xml.empty("w:lang", "w:val", latin, "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
  }

  /** How the words that say what a paragraph does stand out. */
  void act(WordXml xml) {
    if (this == ZH) {
      xml.empty("w:rFonts", "w:eastAsia", KAI);
    } else {
      xml.empty("w:i").empty("w:iCs");
    }
  }
}
