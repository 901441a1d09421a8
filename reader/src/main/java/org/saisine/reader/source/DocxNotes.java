package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.vocabulary.Place;

/** The notes of a Word document, in the order in which its text calls them. */
final class DocxNotes {
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> called = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private String open = "";
  private int from;
  private int counted;

  /** A note begins; separators are kept as notes too, but have a type of their own. */
  void enter(Xml xml, int lines) {
    String type = xml.attribute("type");
    boolean note = type.isEmpty() || type.equals("normal");
    open = note ? key(xml.name().equals("endnote"), xml.attribute("id")) : "";
    from = lines;
  }

  void leave(List<DocxStory.Line> lines) {
    if (!open.isEmpty()) {
      StringBuilder words = new StringBuilder();
      for (DocxStory.Line line : lines.subList(from, lines.size())) {
        words.append(words.isEmpty() ? "" : " ").append(line.text().replace('\t', ' ').strip());
      }
      texts.put(open, words.toString());
      open = "";
    }
  }

  /** What the text shows where it calls a note: its number, raised, unless it has its own mark. */
  String call(boolean atEnd, String id, boolean ownMark) {
    String key = key(atEnd, id);
    Integer known = numbers.get(key);
    if (known == null) {
      called.add(key);
      numbers.put(key, ownMark ? 0 : ++counted);
      known = ownMark ? 0 : counted;
    }
    return ownMark ? "" : Raised.of(Integer.toString(known));
  }

  void write(Manuscript to) throws Refusal {
    boolean first = true;
    for (int i = 0; i < called.size(); i++) {
      String key = called.get(i);
      String text = texts.getOrDefault(key, "");
      if (text.isEmpty()) {
        continue;
      }
      Place.Where where = new Place.InNote(i + 1);
      if (first) {
        to.paragraph(where);
      } else {
        to.line(where);
      }
      first = false;
      int number = numbers.getOrDefault(key, 0);
      to.write(number > 0 ? Raised.of(Integer.toString(number)) + " " : "").write(text);
    }
  }

  private static String key(boolean atEnd, String id) {
    return (atEnd ? "e" : "f") + id;
  }
}
