package org.saisine.reader.source;

import java.util.HashMap;
import java.util.Map;

/** What a Word document's styles say of text: whether it is numbered, raised or hidden. */
final class DocxStyles {
  /** How many styles may stand on each other. */
  private static final int CHAIN = 20;

  static final DocxStyles NONE = new DocxStyles();

  private final Map<String, Style> styles = new HashMap<>();
  private String paragraph = "";

  /**
   * @param list empty where the style does not say; "0" where it says none
   * @param raised 1 for yes, 0 for no, -1 where the style does not say
   */
  private record Style(String base, String list, int level, int raised, int hidden) {}

  private DocxStyles() {}

  static DocxStyles read(byte[] part, Limits limits) throws Refusal {
    DocxStyles all = new DocxStyles();
    Xml xml = new Xml(part, "styles.xml", limits);
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      if (step == Xml.Step.START && xml.name().equals("style")) {
        all.style(xml);
      }
    }
    return all;
  }

  private void style(Xml xml) throws Refusal {
    String id = xml.attribute("styleId");
    if (xml.attribute("default").equals("1") && xml.attribute("type").equals("paragraph")) {
      paragraph = id;
    }
    String base = "";
    String list = "";
    int level = -1;
    int raised = -1;
    int hidden = -1;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Xml.Step step = xml.next();
      if (step == Xml.Step.DONE) {
        return;
      }
      if (step == Xml.Step.START) {
        switch (xml.name()) {
          case "basedOn" -> base = xml.attribute("val");
          case "numId" -> list = xml.attribute("val");
          case "ilvl" -> level = DocxNumbers.number(xml.attribute("val"), 0);
          case "vertAlign" -> raised = xml.attribute("val").equals("superscript") ? 1 : 0;
          case "vanish" -> hidden = on(xml) ? 1 : 0;
          default -> {}
        }
      }
    }
    styles.put(id, new Style(base, list, level, raised, hidden));
  }

  /** Whether a property that is merely named is on: it is unless its value says otherwise. */
  static boolean on(Xml xml) {
    String value = xml.attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The list that paragraphs of a style belong to; empty where they belong to none. */
  String list(String id) {
    String at = id.isEmpty() ? paragraph : id;
    for (int i = 0; i < CHAIN; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return "";
      }
      if (!style.list.isEmpty()) {
        return style.list;
      }
      at = style.base;
    }
    return "";
  }

  int level(String id) {
    String at = id.isEmpty() ? paragraph : id;
    for (int i = 0; i < CHAIN; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return 0;
      }
      if (style.level >= 0) {
        return style.level;
      }
      at = style.base;
    }
    return 0;
  }

  boolean raised(String id) {
    String at = id;
    for (int i = 0; i < CHAIN; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      if (style.raised >= 0) {
        return style.raised == 1;
      }
      at = style.base;
    }
    return false;
  }

  boolean hidden(String id) {
    String at = id;
    for (int i = 0; i < CHAIN; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      if (style.hidden >= 0) {
        return style.hidden == 1;
      }
      at = style.base;
    }
    return false;
  }
}
