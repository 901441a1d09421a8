package org.saisine.press;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as it is written: elements stand on lines of their own, indented; inside a line of text
 * nothing is added, for blanks would be read as words.
 */
final class AknOut {
  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** What the United Nations adds. */
  static final String UN = "http://un.org/akn4un";

  private static final Set<String> LINES =
      Set.of("p", "num", "heading", "organization", "saisine:words");

  private final StringWriter file = new StringWriter(1 << 14);
  private final XMLStreamWriter xml;
  private int depth;

  /** How many elements are open inside a line of text, itself included. */
  private int inline;

  private boolean parent;

  AknOut() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the writer never refuses: it writes to memory, and what XML cannot hold is dropped before.
   */
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void sure(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void turn() throws XMLStreamException {
    if (inline == 0) {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }

  /**
   * @param attributes names and values by turns
   */
  AknOut open(String name, String... attributes) {
    sure(() -> {
      turn();
      xml.writeStartElement(name);
    });
    depth++;
    inline += inline > 0 || LINES.contains(name) ? 1 : 0;
    parent = false;
    return attributes(attributes);
  }

  AknOut empty(String name, String... attributes) {
    sure(() -> {
      turn();
      xml.writeEmptyElement(name);
    });
    parent = true;
    return attributes(attributes);
  }

  private AknOut attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  /** To be called right behind the element's opening. */
  AknOut attribute(String name, String value) {
    sure(() -> xml.writeAttribute(name, possible(value).strip()));
    return this;
  }

  /** The same, where there is something to say. */
  AknOut known(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  AknOut words(String words) {
    sure(() -> xml.writeCharacters(possible(words)));
    return this;
  }

  AknOut close() {
    depth--;
    if (inline > 0) {
      inline--;
    } else if (parent) {
      sure(this::turn);
    }
    sure(xml::writeEndElement);
    parent = true;
    return this;
  }

  byte[] bytes() {
    sure(xml::writeEndDocument);
    return file.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Without the characters that no XML file can hold (XML 1.0, production 2), even escaped: a
   * reader of the file would refuse all of it.
   */
  static String possible(String words) {
    StringBuilder all = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xfffe
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT)
        .forEach(all::appendCodePoint);
    return all.toString();
  }
}
