package org.saisine.secretariat.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML answer, taken apart as strictly as any parser would. */
final class Markup {
  private Markup() {}

  static Element root(HttpResponse<String> answer) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(answer.body(), e);
    }
  }

  static List<Element> children(Element of) {
    NodeList nodes = of.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
        .toList();
  }

  static List<String> names(Element of) {
    return children(of).stream().map(Element::getLocalName).toList();
  }

  static List<Element> all(Element in, String name) {
    NodeList nodes = in.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
  }

  static List<String> texts(Element in, String name) {
    return all(in, name).stream().map(Element::getTextContent).toList();
  }
}
