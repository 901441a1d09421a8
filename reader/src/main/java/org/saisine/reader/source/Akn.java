package org.saisine.reader.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Place;

/**
 * Reads Akoma Ntoso (OASIS LegalDocML) in the form of the United Nations: its elements tell where
 * paragraphs begin, which numbers they bear and what is a note.
 */
final class Akn {
  private final Xml xml;
  private final MarkedText text;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> operative = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private boolean deliberates;
  private int preambular;
  private String symbol = "";
  private String adopted = "";
  private int raised;
  private boolean inNumber;
  private final StringBuilder number = new StringBuilder();
  private boolean inSymbol;
  private int attached;

  /** An element that is open, and how many children of each name it has had. */
  private static final class Open {
    final String name;
    final String path;
    final String id;
    final Map<String, Integer> children = new HashMap<>();

    Open(String name, String path, String id) {
      this.name = name;
      this.path = path;
      this.id = id;
    }
  }

  private Akn(Xml xml, Manuscript to) {
    this.xml = xml;
    this.text = new MarkedText(to);
  }

  static Extraction read(byte[] bytes, String type, Limits limits) throws Refusal {
    Manuscript manuscript = new Manuscript(limits);
    Akn akn = new Akn(new Xml(bytes, "xml", limits), manuscript);
    akn.walk();
    akn.text.finish();
    Markup markup =
        new Markup(
            known(akn.symbol.strip()),
            known(akn.adopted),
            akn.deliberates,
            akn.preambular,
            List.copyOf(akn.operative),
            List.copyOf(akn.references));
    return new Extraction.Text(
        manuscript.text(), type, manuscript.places(), List.of(), Optional.of(markup));
  }

  private static Optional<String> known(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private void walk() throws Refusal {
    StringBuilder words = new StringBuilder();
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      switch (step) {
        case START -> {
          // what is about the text is none of it, but for the dates
          if (xml.name().equals("meta")) {
            meta();
          } else {
            start(xml.name());
          }
        }
        case END -> end(xml.name());
        case TEXT -> {
          words.setLength(0);
          xml.text(words);
          text.words(words, raised > 0);
          if (inNumber) {
            number.append(words);
          }
          if (inSymbol) {
            symbol += words;
          }
        }
        case DONE -> {}
      }
    }
  }

  private void meta() throws Refusal {
    xml.within(name -> {
      boolean date = name.equals("FRBRdate") && adopted.isEmpty();
      if (date && xml.attribute("name").equals("adoption")) {
        adopted = xml.attribute("date");
      }
    });
  }

  private void start(String name) throws Refusal {
    push(name);
    switch (name) {
      case "statement" -> deliberates |= attached == 0;
      case "container" -> preambular += in("preamble") && attached == 0 ? 1 : 0;
      case "attachment", "quotedStructure", "embeddedStructure" -> attached++;
      case "p", "heading", "longTitle", "block" -> text.block(where());
      case "num" -> {
        text.block(where());
        inNumber = true;
        number.setLength(0);
      }
      case "eol", "br", "outcome", "organization" -> text.turn();
      case "date" -> {
        if (xml.attribute("refersTo").equals("#endDate")) {
          text.cling("–");
        }
      }
      case "sup" -> raised++;
      case "authorialNote" -> text.beginNote(xml.attribute("marker"), where());
      case "table" -> text.block(where());
      case "tr" -> text.row(where());
      case "td", "th" -> text.cell();
      case "docNumber" ->
          inSymbol = symbol.isEmpty() && xml.attribute("refersTo").equals("#symbol");
      case "noteRef" -> text.mark(xml.attribute("marker"));
      case "a", "ref" -> reference(xml.attribute("href"));
      default -> {}
    }
  }

  private void end(String name) throws Refusal {
    switch (name) {
      case "num" -> {
        inNumber = false;
        Open at = open.peek();
        open.poll();
        Open parent = open.peek();
        if (at != null && parent != null && parent.name.equals("paragraph") && attached == 0) {
          operative.add(bare(number));
        }
        text.glue();
        return;
      }
      case "attachment", "quotedStructure", "embeddedStructure" -> attached--;
      case "sup" -> raised--;
      case "authorialNote" -> text.endNote();
      case "table" -> text.endTable();
      case "docNumber" -> inSymbol = false;
      default -> {}
    }
    open.poll();
  }

  private static String bare(CharSequence number) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      all.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : "");
    }
    return all.toString();
  }

  private boolean in(String ancestor) {
    for (Open each : open) {
      if (each.name.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** An address in the naming convention has the symbol written out beside it. */
  private void reference(String address) {
    String title = xml.attribute("title");
    if (address.startsWith("/akn/") && !title.isEmpty() && attached == 0) {
      references.add(title);
      return;
    }
    int host = address.indexOf("docs.org/");
    int other = address.indexOf("docs.un.org/");
    int from = host >= 0 ? host + 9 : other >= 0 ? other + 12 : -1;
    if (from < 0 || attached > 0) {
      return;
    }
    String path = address.substring(from);
    boolean language = path.length() > 3 && path.charAt(2) == '/';
    references.add((language ? path.substring(3) : path).replace("%20", ""));
  }

  private void push(String name) {
    Open parent = open.peek();
    int rank = parent == null ? 1 : parent.children.merge(name, 1, Integer::sum);
    String id = xml.attribute("eId");
    String path = (parent == null ? "" : parent.path) + "/" + name + "[" + rank + "]";
    open.push(new Open(name, path, id.isEmpty() && parent != null ? parent.id : id));
  }

  private Place.Where where() {
    Open at = open.element();
    return new Place.InElement(at.path, at.id);
  }
}
