package org.saisine.press;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Says of a file in Akoma Ntoso whether it keeps to the rules that our files must keep to before
 * they leave: those of the schema of OASIS for the elements that we use, and three that no schema
 * can state: every reference within the file leads somewhere, and addresses and identifiers follow
 * the naming convention.
 */
public final class AknCheck {
  private static final Map<String, Set<String>> LISTS =
      Map.of(
          "placement", Set.of("side", "left", "right", "bottom", "inline"),
          "type", Set.of("generation", "amendment", "repeal"));
  private static final Set<String> IDS = Set.of("eId", "wId", "GUID");
  private static final Set<String> POINTERS =
      Set.of("refersTo", "href", "source", "by", "as", "outcome", "choice");

  /** AKN naming convention, 4.2: features between slashes, without blanks or escapes. */
  private static final Pattern ADDRESS = Pattern.compile("/akn(/[\\p{Alnum}@:!_.~-]+)+");

  private static final XMLInputFactory PARSERS = parsers();

  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Flaw> pointers = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final AknGrammar grammar = AknGrammar.standard();

  /** What is wrong. */
  public enum Fault {
    NOT_XML,
    UNKNOWN_ELEMENT,
    /** An element lacks a child, has one too many, or has them in the wrong order. */
    CONTENT,
    /** Text where only elements may stand. */
    TEXT,
    MISSING_ATTRIBUTE,
    UNKNOWN_ATTRIBUTE,
    VALUE,
    SAME_ID,
    /** A reference leads to no element of the file. Beyond the schema. */
    DANGLING,
    /** An address that the naming convention does not allow. Beyond the schema. */
    ADDRESS
  }

  /**
   * One thing wrong with a file.
   *
   * @param line counted from 1
   * @param what the attribute, value or children, for engineers
   */
  public record Flaw(Fault fault, int line, String element, String what) {}

  private static final class Open {
    final String name;
    final Optional<AknGrammar.Element> rule;
    final List<String> children = new ArrayList<>();
    final int line;

    Open(String name, Optional<AknGrammar.Element> rule, int line) {
      this.name = name;
      this.rule = rule;
      this.line = line;
    }
  }

  private AknCheck() {}

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** All that is wrong with a file; empty where nothing is. */
  public static List<Flaw> of(byte[] file) {
    AknCheck check = new AknCheck();
    try {
      check.read(PARSERS.createXMLStreamReader(new ByteArrayInputStream(file)));
    } catch (XMLStreamException e) {
      int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
      check.flaws.add(new Flaw(Fault.NOT_XML, line, "", String.valueOf(e.getMessage())));
      return List.copyOf(check.flaws);
    }
    for (Flaw pointer : check.pointers) {
      if (!check.ids.contains(pointer.what())) {
        check.flaws.add(pointer);
      }
    }
    return List.copyOf(check.flaws);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
        default -> {}
      }
    }
  }

  private void flaw(Fault fault, Open at, String what) {
    flaws.add(new Flaw(fault, at.line, at.name, what));
  }

  private void start(XMLStreamReader xml) {
    boolean ours = AknOut.NAMESPACE.equals(xml.getNamespaceURI());
    String name = xml.getLocalName();
    Optional<AknGrammar.Element> rule = ours ? grammar.element(name) : Optional.empty();
    Open element = new Open(name, rule, xml.getLocation().getLineNumber());
    if (!open.isEmpty()) {
      open.element().children.add(ours ? name : AknContent.OTHER);
    }
    boolean begins = open.isEmpty() && !name.equals("akomaNtoso");
    if (begins || rule.isEmpty() && (ours || open.isEmpty())) {
      flaw(Fault.UNKNOWN_ELEMENT, element, name);
    }
    open.push(element);
    attributes(xml, element);
  }

  private void attributes(XMLStreamReader xml, Open element) {
    Set<String> borne = new HashSet<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String namespace = xml.getAttributeNamespace(i);
      boolean other = namespace != null && !namespace.isEmpty();
      if (element.rule.isEmpty()) {
        point(name, xml.getAttributeValue(i), element);
        continue;
      }
      AknGrammar.Element rule = element.rule.get();
      if (other ? !rule.free() : !rule.attributes().contains(name)) {
        flaw(Fault.UNKNOWN_ATTRIBUTE, element, name);
      } else if (!other) {
        borne.add(name);
        value(name, xml.getAttributeValue(i), element);
      }
    }
    for (String needed : element.rule.map(AknGrammar.Element::needed).orElse(Set.of())) {
      if (!borne.contains(needed)) {
        flaw(Fault.MISSING_ATTRIBUTE, element, needed);
      }
    }
  }

  private void value(String name, String value, Open element) {
    boolean id = IDS.contains(name);
    Set<String> list = LISTS.getOrDefault(name, Set.of(value));
    boolean blank = value.isEmpty() || value.chars().anyMatch(Character::isWhitespace);
    if (!list.contains(value) || id && blank || name.equals("date") && !date(value)) {
      flaw(Fault.VALUE, element, name + "=" + value);
    }
    if (name.equals("eId") && !ids.add(value)) {
      flaw(Fault.SAME_ID, element, value);
    }
    point(name, value, element);
    boolean names = element.name.equals("FRBRthis") || element.name.equals("FRBRuri");
    boolean address = name.equals("href") && value.startsWith("/") || names && name.equals("value");
    if (address && !ADDRESS.matcher(value).matches()) {
      flaw(Fault.ADDRESS, element, value);
    }
  }

  private void point(String name, String value, Open element) {
    if (POINTERS.contains(name)) {
      for (String each : value.split(" ", -1)) {
        if (each.startsWith("#")) {
          pointers.add(new Flaw(Fault.DANGLING, element.line, element.name, each.substring(1)));
        }
      }
    }
  }

  /** A day, or a day and a time: what XML Schema allows where a date is asked for. */
  private static boolean date(String value) {
    try {
      if (value.indexOf('T') > 0) {
        OffsetDateTime.parse(value);
      } else {
        LocalDate.parse(value);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void text(XMLStreamReader xml) {
    Open at = open.element();
    boolean allowed = at.rule.map(rule -> rule.content().text()).orElse(true);
    if (!allowed && !xml.getText().isBlank()) {
      flaw(Fault.TEXT, at, xml.getText().strip());
    }
  }

  private void end() {
    Open at = open.pop();
    boolean allowed = at.rule.map(rule -> rule.content().allows(at.children)).orElse(true);
    if (!allowed) {
      flaw(Fault.CONTENT, at, at.children.toString());
    }
  }
}
