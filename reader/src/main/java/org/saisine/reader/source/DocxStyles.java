package org.saisine.reader.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What a Word document's styles say of text: whether it is numbered, raised or hidden. */
final class DocxStyles {
  /** How many styles may stand on each other. */
  private static final int CHAIN = 20;

  static final DocxStyles NONE = new DocxStyles();

  private static final Style SILENT = new Style();

  private final Map<String, Style> styles = new HashMap<>();
  private String paragraph = "";

  /** What a style says itself; what it leaves out, the one that it stands on says. */
  private static final class Style {
    String base = "";

    /** Empty where the style does not say, "0" where it says none. */
    String list = "";

    OptionalInt level = OptionalInt.empty();
    Optional<Boolean> raised = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
  }

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
    Style style = new Style();
    xml.within(name -> {
      switch (name) {
        case "basedOn" -> style.base = xml.attribute("val");
        case "numId" -> style.list = xml.attribute("val");
        case "ilvl" -> style.level = OptionalInt.of(DocxNumbers.number(xml.attribute("val"), 0));
        case "vertAlign" -> style.raised = Optional.of(xml.attribute("val").equals("superscript"));
        case "vanish" -> style.hidden = Optional.of(on(xml));
        default -> {}
      }
    });
    styles.put(id, style);
  }

  /** Whether a property that is merely named is on: it is unless its value says otherwise. */
  static boolean on(Xml xml) {
    String value = xml.attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The list that paragraphs of a style belong to; empty where they belong to none. */
  String list(String id) {
    return first(orUsual(id), style -> !style.list.isEmpty()).list;
  }

  int level(String id) {
    return first(orUsual(id), style -> style.level.isPresent()).level.orElse(0);
  }

  boolean raised(String id) {
    return first(id, style -> style.raised.isPresent()).raised.orElse(false);
  }

  boolean hidden(String id) {
    return first(id, style -> style.hidden.isPresent()).hidden.orElse(false);
  }

  /** The style of paragraphs that name none. */
  private String orUsual(String id) {
    return id.isEmpty() ? paragraph : id;
  }

  /** The first style that says it, of those that a style stands on; one that says nothing else. */
  private Style first(String id, Predicate<Style> says) {
    Style at = styles.get(id);
    for (int i = 0; i < CHAIN && at != null; i++) {
      if (says.test(at)) {
        return at;
      }
      at = styles.get(at.base);
    }
    return SILENT;
  }
}
