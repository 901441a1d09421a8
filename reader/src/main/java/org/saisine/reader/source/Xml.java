package org.saisine.reader.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through an XML document. A document type is refused where it stands: it could only bring
 * entities, and those only harm.
 */
final class Xml {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside a document is looked at");
    });
  }

  private final XMLStreamReader reader;
  private final String part;
  private final int deepest;
  private int depth;

  /**
   * @param part what a person would call it, should it be damaged
   */
  Xml(byte[] bytes, String part, Limits limits) throws Refusal {
    this.part = part;
    this.deepest = limits.depth();
    // the parser would tell the console, beside saying so
    if (utf8(bytes) && !Encodings.valid(bytes, 0, StandardCharsets.UTF_8)) {
      throw Refusal.damaged(part);
    }
    try {
      this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (XMLStreamException e) {
      throw Refusal.damaged(part);
    }
  }

  /** XML is UTF-8 unless a mark or its first line says otherwise. */
  private static boolean utf8(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int end = head.indexOf("?>");
    boolean other = end > 0 && head.indexOf("encoding") > 0 && !head.contains("utf-8");
    return !other && !head.startsWith("\u00ff\u00fe") && !head.startsWith("\u00fe\u00ff");
  }

  /** What the walk has come to. */
  enum Step {
    START,
    END,
    TEXT,
    DONE
  }

  Step next() throws Refusal {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > deepest) {
              throw Refusal.depth(deepest);
            }
            return Step.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Step.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Step.TEXT;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw Refusal.entities();
          default -> {}
        }
      }
      return Step.DONE;
    } catch (XMLStreamException | RuntimeException e) {
      throw Refusal.damaged(part);
    }
  }

  /** The name of the element, without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute, whatever its prefix; empty where it is absent. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The characters come to; good until the next step. */
  void text(StringBuilder to) {
    to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** What is done at the start of an element. */
  interface Visit {
    void start(String name) throws Refusal;
  }

  /** From an element's start to its end, telling of each element within. */
  void within(Visit visit) throws Refusal {
    int outside = depth - 1;
    while (depth > outside) {
      Step step = next();
      if (step == Step.DONE) {
        return;
      }
      if (step == Step.START) {
        visit.start(name());
      }
    }
  }

  /** From an element's start to its end; nothing in between is looked at. */
  void skip() throws Refusal {
    within(name -> {});
  }

  /** The characters of an element, up to its end. */
  String content() throws Refusal {
    StringBuilder all = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside) {
      Step step = next();
      if (step == Step.TEXT) {
        text(all);
      } else if (step == Step.DONE) {
        break;
      }
    }
    return all.toString();
  }
}
