package org.saisine.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

/**
 * Documents as Word files (ISO/IEC 29500, transitional) in which an officer goes on working: with
 * styles that have names, footnotes that Word counts, and numbers that move on.
 */
final class Docx {
  /** What the body calls its running head and its foot. */
  static final String HEADER = "rId5";

  static final String FOOTER = "rId6";

  /** The same document gives the same bytes: entries bear the first date that the form knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private Docx() {}

  static byte[] print(Composition composition) {
    WordScript script = WordScript.of(composition.language());
    WordBody body = new WordBody(composition, script);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", root());
    parts.put("docProps/core.xml", core(composition.record()));
    parts.put("word/_rels/document.xml.rels", relations());
    parts.put("word/document.xml", body.part());
    parts.put("word/styles.xml", WordStyles.part(script));
    parts.put("word/settings.xml", settings());
    parts.put("word/numbering.xml", body.numbering().part());
    parts.put("word/footnotes.xml", body.notes().part(script));
    parts.put("word/header1.xml", header(composition.record()));
    parts.put("word/footer1.xml", footer());
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static final String[] KINDS = {
    "styles", "settings", "numbering", "footnotes", "header", "footer"
  };

  private static String file(String kind) {
    return kind.equals("header") || kind.equals("footer") ? kind + "1.xml" : kind + ".xml";
  }

  private static byte[] types() {
    WordXml xml = WordXml.plain("Types", "xmlns", PACKAGE + "content-types");
    String relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", "Extension", "rels", "ContentType", relations);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "/word/document.xml", TYPES + "document.main+xml");
    for (String kind : KINDS) {
      type(xml, "/word/" + file(kind), TYPES + kind + "+xml");
    }
    String core = "application/vnd.openxmlformats-package.core-properties+xml";
    type(xml, "/docProps/core.xml", core);
    return xml.bytes();
  }

  private static void type(WordXml xml, String part, String type) {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  private static byte[] root() {
    WordXml xml = WordXml.plain("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "rId1", WordXml.RELATIONS + "/officeDocument", "word/document.xml");
    String core = PACKAGE + "relationships/metadata/core-properties";
    relation(xml, "rId2", core, "docProps/core.xml");
    return xml.bytes();
  }

  private static byte[] relations() {
    WordXml xml = WordXml.plain("Relationships", "xmlns", PACKAGE + "relationships");
    for (int i = 0; i < KINDS.length; i++) {
      relation(xml, "rId" + (i + 1), WordXml.RELATIONS + "/" + KINDS[i], file(KINDS[i]));
    }
    return xml.bytes();
  }

  private static void relation(WordXml xml, String id, String type, String target) {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  /** What a register of documents asks of a file (ISO/IEC 29500-2, 11). */
  private static byte[] core(Record record) {
    WordXml xml =
        WordXml.plain(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/");
    say(xml, "dc:title", record.masthead().title().map(Fact::value).orElse(""));
    say(xml, "dc:identifier", symbol(record));
    say(xml, "dc:language", record.language());
    return xml.bytes();
  }

  private static void say(WordXml xml, String element, String words) {
    if (!words.isEmpty()) {
      xml.open(element).words(words).close();
    }
  }

  private static String symbol(Record record) {
    return record.masthead().symbol().map(Fact::value).orElse("");
  }

  private static byte[] settings() {
    WordXml xml = WordXml.of("w:settings");
    xml.say("w:defaultTabStop", 567);
    xml.say("w:characterSpacingControl", "doNotCompress");
    xml.open("w:footnotePr");
    xml.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").close();
    xml.open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.close();
    return xml.bytes();
  }

  private static byte[] header(Record record) {
    WordXml xml = WordXml.of("w:hdr");
    xml.open("w:p").open("w:pPr").say("w:pStyle", WordStyle.HEAD.id()).close();
    xml.open("w:r").open("w:t").words(symbol(record)).close().close().close();
    return xml.bytes();
  }

  private static byte[] footer() {
    WordXml xml = WordXml.of("w:ftr");
    xml.open("w:p").open("w:pPr").say("w:pStyle", WordStyle.FOOT.id()).close();
    xml.open("w:fldSimple", "w:instr", " PAGE ");
    xml.open("w:r").open("w:t").words("1").close().close().close().close();
    return xml.bytes();
  }
}
