package org.saisine.press;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One part of a Word file as it is written. Names bear their prefixes: {@code w:p}. */
final class WordXml {
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
  private final XMLStreamWriter out;

  private WordXml() {
    try {
      out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part in the words of word processing (ISO/IEC 29500-1, 17). */
  static WordXml of(String root, String... more) {
    WordXml xml = new WordXml().open(root, "xmlns:w", MAIN, "xmlns:r", RELATIONS);
    try {
      xml.attributes(more);
      return xml;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part whose root declares its own names. */
  static WordXml plain(String root, String... attributes) {
    return new WordXml().open(root, attributes);
  }

  /**
   * @param attributes a name, its value, a name, its value
   */
  WordXml open(String element, String... attributes) {
    try {
      out.writeStartElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  WordXml empty(String element, String... attributes) {
    try {
      out.writeEmptyElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element that says one thing, as most properties do. */
  WordXml say(String element, String value) {
    return empty(element, "w:val", value);
  }

  WordXml say(String element, int value) {
    return say(element, Integer.toString(value));
  }

  WordXml words(String words) {
    try {
      out.writeCharacters(allowed(words));
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  WordXml close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    try {
      out.writeEndDocument();
      out.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /** The characters that XML 1.0 (2.2) lets a document bear; a scan may have left others. */
  private static String allowed(String words) {
    boolean all = true;
    for (int i = 0; i < words.length() && all; i++) {
      char c = words.charAt(i);
      all = c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe';
    }
    if (all) {
      return words;
    }
    return words
        .codePoints()
        .filter(c -> c >= ' ' ? c < 0xd800 || c > 0xdfff && c != 0xfffe && c != 0xffff : c == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
