package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Languages;

/** Texts and what becomes of them, for tests of the shape. */
final class Sheets {
  private static final Languages LANGUAGES = Languages.standard();

  private Sheets() {}

  static Shape shape(String language, String source) {
    return Shape.of(source, LANGUAGES.language(language));
  }

  static Text text(String source) {
    return Layout.of(source, LANGUAGES.language("en"));
  }

  /** The blocks as strings, a note with its number before it. */
  static List<String> blocks(String source) {
    return blocks("en", source);
  }

  static List<String> blocks(String language, String source) {
    Text text = Layout.of(source, LANGUAGES.language(language));
    List<String> all = new ArrayList<>();
    for (Block block : text.blocks()) {
      String words = text.string(block.start(), block.end());
      all.add(block.note() == 0 ? words : "{" + block.note() + "} " + words);
    }
    return all;
  }

  /** The one line that ink makes of one line. */
  static String ink(String line) {
    Pen pen = new Pen(new Script(line));
    pen.line(0, line.length());
    return new String(pen.ink().chars, 0, pen.ink().length);
  }

  /** The numbers of the note marks of one line. */
  static List<Integer> marks(String line) {
    Pen pen = new Pen(new Script(line));
    pen.line(0, line.length());
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < pen.ink().marks; i++) {
      all.add(pen.ink().markNumber[i]);
    }
    return all;
  }
}
