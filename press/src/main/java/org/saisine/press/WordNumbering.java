package org.saisine.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.press.WordNumber.Manner;

/**
 * The automatic numbers of a document. They are used wherever they print what the document prints,
 * so that what an officer inserts is numbered and what follows moves on; a list that begins anew or
 * leaves a number out becomes a list of its own.
 */
final class WordNumbering {
  private final List<WordOutline> outlines = new ArrayList<>();

  /** The outline that was last used at each level. */
  private final WordOutline[] used = new WordOutline[WordOutline.LEVELS];

  private final WordScript script;

  WordNumbering(WordScript script, List<WordLevel> levels) {
    this.script = script;
    WordOutline main = new WordOutline(1, manners(levels), 0, 1);
    outlines.add(main);
    java.util.Arrays.fill(used, main);
  }

  /** How most numbers of each level are printed; as the language prints them where none is. */
  private List<Manner> manners(List<WordLevel> levels) {
    List<Manner> manners = new ArrayList<>(script.manners());
    for (int level = 0; level < WordOutline.LEVELS; level++) {
      Map<Manner, Integer> counts = new LinkedHashMap<>();
      for (WordLevel each : levels) {
        if (each.level() == level) {
          each.numbers().forEach(number -> counts.merge(number.manner(), 1, Integer::sum));
        }
      }
      int most = 0;
      for (Map.Entry<Manner, Integer> entry : counts.entrySet()) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          manners.set(level, entry.getKey());
        }
      }
    }
    return List.copyOf(manners);
  }

  /** The list whose next number is the printed one; 0 where the mark must be written out. */
  int list(WordLevel at) {
    if (at.numbers().isEmpty()) {
      return 0;
    }
    for (int level = at.level(); level >= 0; level--) {
      if (used[level].counts(at.level(), at.numbers())) {
        return taken(used[level], at.level());
      }
    }
    WordNumber first = at.numbers().getFirst();
    List<Manner> manners = new ArrayList<>(outlines.getFirst().manners());
    for (WordNumber number : at.numbers()) {
      first = number.manner().equals(manners.get(at.level())) ? number : first;
    }
    manners.set(at.level(), first.manner());
    WordOutline own =
        new WordOutline(outlines.size() + 1, List.copyOf(manners), at.level(), first.value());
    outlines.add(own);
    own.counts(at.level(), at.numbers());
    return taken(own, at.level());
  }

  /** What is beneath belongs to it until something else opens there. */
  private int taken(WordOutline outline, int level) {
    java.util.Arrays.fill(used, level, WordOutline.LEVELS, outline);
    return outline.id();
  }

  /** The part {@code numbering.xml} (ISO/IEC 29500-1, 17.9). */
  byte[] part() {
    WordXml xml = WordXml.of("w:numbering");
    for (WordOutline outline : outlines) {
      xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(outline.id()));
      // Word joins lists that bear the same number here
      xml.say("w:nsid", "%08X".formatted(0x10000000 + outline.id()));
      xml.say("w:multiLevelType", "multilevel");
      for (int level = 0; level < WordOutline.LEVELS; level++) {
        level(xml, outline, level);
      }
      xml.close();
    }
    for (WordOutline outline : outlines) {
      xml.open("w:num", "w:numId", Integer.toString(outline.id()));
      xml.say("w:abstractNumId", outline.id()).close();
    }
    return xml.bytes();
  }

  private static void level(WordXml xml, WordOutline outline, int level) {
    Manner manner = outline.manners().get(level);
    WordStyle style = WordStyle.numbered(level);
    xml.open("w:lvl", "w:ilvl", Integer.toString(level));
    xml.say("w:start", outline.start(level)).say("w:numFmt", manner.format());
    if (outline.id() == 1) {
      xml.say("w:pStyle", style.id());
    }
    xml.say("w:suff", "tab").say("w:lvlText", manner.text(level)).say("w:lvlJc", "left");
    xml.open("w:pPr");
    style.indent(xml);
    xml.close().close();
  }
}
