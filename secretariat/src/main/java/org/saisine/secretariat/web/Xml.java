package org.saisine.secretariat.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document on its way to somebody. What XML has no place for is left out of its text. */
public final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private final XMLStreamWriter out;

  /** Begins one. */
  public Xml() {
    try {
      out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  /**
   * Opens an element.
   *
   * @param attributes a name, a value, a name, a value
   */
  public Xml open(String name, String... attributes) {
    return write(() -> {
      out.writeStartElement(name);
      attributes(attributes);
    });
  }

  /** Closes the element that was opened last. */
  public Xml close() {
    return write(out::writeEndElement);
  }

  /** An element with nothing but text in it. */
  public Xml text(String name, String text, String... attributes) {
    return open(name, attributes).write(() -> out.writeCharacters(clean(text))).close();
  }

  /** An element with nothing in it. */
  public Xml empty(String name, String... attributes) {
    return write(() -> {
      out.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /** The whole, which ends here. */
  public byte[] bytes() {
    write(() -> {
      out.writeEndDocument();
      out.close();
    });
    return bytes.toByteArray();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  /** See "Characters" in XML 1.0, 2.2. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(each ->
            each == '\t'
                || each == '\n'
                || each == '\r'
                || (each >= 0x20 && each <= 0xd7ff)
                || (each >= 0xe000 && each <= 0xfffd)
                || each >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private Xml write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not refuse to be written to", e);
    }
  }
}
