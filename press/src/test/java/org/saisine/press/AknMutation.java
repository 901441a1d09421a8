package org.saisine.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Changes one thing of a file, as a hand that slips would. */
final class AknMutation {
  private final Random random;
  private final Document document;
  private final List<Element> elements = new ArrayList<>();
  private final List<String> names = AknGrammar.standard().names().stream().sorted().toList();

  private AknMutation(byte[] file, long seed) throws Exception {
    random = new Random(seed);
    document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file));
    NodeList all = document.getElementsByTagNameNS(AknOut.NAMESPACE, "*");
    for (int i = 1; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
  }

  static byte[] of(byte[] file, long seed) throws Exception {
    AknMutation mutation = new AknMutation(file, seed);
    mutation.change(mutation.any());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(mutation.document), new StreamResult(bytes));
    return bytes.toByteArray();
  }

  private Element any() {
    return elements.get(random.nextInt(elements.size()));
  }

  private void change(Element element) {
    Node parent = element.getParentNode();
    switch (random.nextInt(11)) {
      case 0 -> parent.removeChild(element);
      case 1 -> parent.insertBefore(element.cloneNode(true), element);
      case 2 -> parent.appendChild(element);
      case 3 -> rename(element);
      case 4 -> forget(element);
      case 5 -> element.setAttribute("colour", "blue");
      case 6 -> dated().setAttribute("date", "tomorrow");
      case 7 -> element.setAttribute("eId", any().getAttribute("eId"));
      case 8 -> element.appendChild(document.createTextNode("words"));
      case 9 -> move(element, any());
      default -> element.setAttribute("placement", "top");
    }
  }

  private void rename(Element element) {
    String name = names.get(random.nextInt(names.size()));
    document.renameNode(element, AknOut.NAMESPACE, name);
  }

  private void forget(Element element) {
    if (element.getAttributes().getLength() > 0) {
      int which = random.nextInt(element.getAttributes().getLength());
      element.removeAttributeNode((Attr) element.getAttributes().item(which));
    }
  }

  private Element dated() {
    return elements.stream().filter(each -> each.hasAttribute("date")).findAny().orElseThrow();
  }

  private void move(Element element, Element to) {
    boolean inside =
        (element.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    if (!inside && !to.isSameNode(element)) {
      to.appendChild(element);
    }
  }
}
