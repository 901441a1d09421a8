package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Span;

/**
 * Reads Word documents (ISO/IEC 29500) from the few parts that hold text; pictures, programs and
 * embedded files are never opened.
 */
final class Docx {
  private final Zip zip;
  private final Limits limits;
  private final String main;
  private final Map<String, String> parts;
  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final DocxNotes notes = new DocxNotes();

  private Docx(Zip zip, Limits limits) throws Refusal {
    this.zip = zip;
    this.limits = limits;
    this.main = mainPart();
    this.parts = related(main);
    Optional<byte[]> look = part("styles");
    this.styles = look.isPresent() ? DocxStyles.read(look.get(), limits) : DocxStyles.NONE;
    Optional<byte[]> lists = part("numbering");
    this.numbers = lists.isPresent() ? DocxNumbers.read(lists.get(), limits) : DocxNumbers.NONE;
  }

  static Extraction read(byte[] bytes, String type, Limits limits) throws Refusal {
    return new Docx(new Zip(bytes, limits), limits).extract(type);
  }

  private Extraction extract(String type) throws Refusal {
    byte[] body = zip.read(main).orElseThrow(() -> Refusal.damaged(main));
    DocxStory story = story(body, main, "body");
    List<DocxStory.Line> lines = new ArrayList<>(story.read());
    int changes = story.changes();
    for (String kind : List.of("footnotes", "endnotes")) {
      Optional<byte[]> part = part(kind);
      if (part.isPresent()) {
        DocxStory noted = story(part.get(), kind, "notes");
        noted.read();
        changes += noted.changes();
      }
    }
    String head = target(story.firstHead());
    Optional<byte[]> first = head.isEmpty() ? Optional.empty() : zip.read(head);
    Manuscript manuscript = new Manuscript(limits);
    if (first.isPresent()) {
      write(story(first.get(), head, "head").read(), manuscript);
    }
    write(lines, manuscript);
    notes.write(manuscript);
    List<Finding> remarks =
        changes == 0
            ? List.of()
            : List.of(
                new Finding(
                    "tracked-changes-accepted",
                    List.of(Integer.toString(changes)),
                    new Span(0, 0)));
    return new Extraction.Text(
        manuscript.text(), type, manuscript.places(), remarks, Optional.empty());
  }

  private DocxStory story(byte[] part, String file, String name) throws Refusal {
    return new DocxStory(new Xml(part, file, limits), name, styles, numbers, notes);
  }

  private static void write(List<DocxStory.Line> lines, Manuscript to) throws Refusal {
    for (DocxStory.Line line : lines) {
      if (line.close()) {
        to.line(line.where());
      } else {
        to.paragraph(line.where());
      }
      to.write(line.text());
    }
  }

  // ---- the parts

  private String mainPart() throws Refusal {
    Map<String, String> root = related("");
    String named = root.getOrDefault("officeDocument", "");
    if (!named.isEmpty() && zip.names().contains(named)) {
      if (!named.startsWith("word/") && !named.endsWith(".xml")
          || named.startsWith("xl/")
          || named.startsWith("ppt/")) {
        throw Refusal.format(named);
      }
      return named;
    }
    if (zip.names().contains("word/document.xml")) {
      return "word/document.xml";
    }
    throw Refusal.format("application/zip");
  }

  private Optional<byte[]> part(String kind) throws Refusal {
    String name = parts.getOrDefault(kind, "");
    return name.isEmpty() ? Optional.empty() : zip.read(name);
  }

  private String target(String id) {
    return id.isEmpty() ? "" : parts.getOrDefault("#" + id, "");
  }

  /** The parts that a part names: by the last word of their type, and by their id behind a hash. */
  private Map<String, String> related(String part) throws Refusal {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, String> found = new HashMap<>();
    Optional<byte[]> list = zip.read(folder + "_rels/" + part.substring(slash) + ".rels");
    if (list.isEmpty()) {
      return found;
    }
    Xml xml = new Xml(list.get(), "_rels", limits);
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      if (step == Xml.Step.START
          && xml.name().equals("Relationship")
          && !xml.attribute("TargetMode").equals("External")) {
        String target = xml.attribute("Target");
        String name = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
        String type = xml.attribute("Type");
        found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
        found.put("#" + xml.attribute("Id"), name);
      }
    }
    return found;
  }

  private static String resolved(String folder, String target) {
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") && !base.isEmpty()) {
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return base + rest;
  }
}
