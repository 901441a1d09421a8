package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Place;

/** What Word keeps apart from its text, and what it keeps in it that is none. */
class DocxTest {
  private static final String OPENING =
      "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

  @Test
  @DisplayName("insertions count as made, deletions as done, and a finding says so")
  void trackedChanges() throws IOException {
    Extraction.Text read =
        read(
            "<w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r>"
                + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
                + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                + "<w:r><w:t xml:space=\"preserve\"> text</w:t></w:r></w:p>",
            "");
    assertThat(read.text()).isEqualTo("The new text\n");
    assertThat(read.remarks())
        .extracting(Finding::code, Finding::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "tracked-changes-accepted", java.util.List.of("2")));
  }

  @Test
  @DisplayName("a paragraph whose end was deleted goes on in the next one")
  void deletedEnd() throws IOException {
    String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    assertThat(
            read("<w:p>" + deleted + run("One ") + "</w:p><w:p>" + run("paragraph.") + "</w:p>", "")
                .text())
        .isEqualTo("One paragraph.\n");
  }

  @Test
  @DisplayName("automatic numbers are printed, level by level")
  void numbers() throws IOException {
    String levels =
        level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "(%2)")
            + level(2, "lowerRoman", "(%3)");
    String body =
        item(0, "a")
            + item(1, "b")
            + item(2, "c")
            + item(2, "d")
            + item(1, "e")
            + item(0, "f")
            + item(1, "g");
    assertThat(read(body, numbering(levels)).text())
        .isEqualTo("1. a\n\n(a) b\n\n(i) c\n\n(ii) d\n\n(b) e\n\n2. f\n\n(a) g\n");
  }

  @Test
  @DisplayName("a deleted paragraph takes no number with it")
  void deletedNumber() throws IOException {
    String gone =
        item(0, "")
            .replace("</w:pPr>", "<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>")
            .replace(run(""), "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>");
    assertThat(read(item(0, "a") + gone + item(0, "c"), numbering(DECIMAL)).text())
        .isEqualTo("1. a\n\n2. c\n");
  }

  @Test
  @DisplayName("a list looks as the style says that it follows")
  void linkedNumbers() throws IOException {
    String linked =
        "<w:abstractNum w:abstractNumId=\"3\"><w:styleLink w:val=\"S\"/>"
            + DECIMAL
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"4\">"
            + "<w:numStyleLink w:val=\"S\"/></w:abstractNum>";
    assertThat(read(item(0, "a") + item(0, "b"), lists(linked)).text()).isEqualTo("1. a\n\n2. b\n");
  }

  @ParameterizedTest(name = "the third of a list in {0} is {1}")
  @CsvSource({
    "decimal, 3",
    "decimalZero, 03",
    "lowerLetter, c",
    "upperLetter, C",
    "lowerRoman, iii",
    "upperRoman, III",
    "russianLower, в",
    "arabicAbjad, ج",
    "chineseCounting, 三"
  })
  void formats(String format, String third) throws IOException {
    String body = item(0, "x") + item(0, "x") + item(0, "y");
    assertThat(read(body, numbering(level(0, format, "%1."))).text())
        .endsWith("\n" + third + ". y\n");
  }

  @Test
  @DisplayName("a style numbers, raises or hides as the style does that it stands on")
  void styles() throws IOException {
    String styles =
        OPENING.formatted("styles")
            + "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr>"
            + "<w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"Base\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Mark\"><w:rPr>"
            + "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "</w:styles>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>"
            + run("Asks")
            + run("2").replace("<w:r>", "<w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr>")
            + run("no").replace("<w:r>", "<w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr>")
            + "</w:p>";
    Map<String, String> parts = Map.of("numbering", numbering(DECIMAL), "styles", styles);
    assertThat(read(body, parts).text()).isEqualTo("1. Asks²\n");
  }

  @Test
  @DisplayName("notes are numbered as they are called, stand at the end, and say which they are")
  void notes() throws IOException {
    String call = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
    String note = "<w:footnote w:id=\"%d\"><w:p>%s</w:p></w:footnote>";
    String notes =
        OPENING.formatted("footnotes")
            + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
            + note.formatted(5, run("later"))
            + note.formatted(4, run("first"))
            + "</w:footnotes>";
    Extraction.Text read =
        read(
            "<w:p>" + run("One") + call.formatted(4) + run(" two") + call.formatted(5) + "</w:p>",
            Map.of("footnotes", notes));
    assertThat(read.text()).isEqualTo("One¹ two²\n\n¹ first\n² later\n");
    assertThat(read.places())
        .contains(new Place(11, new Place.InNote(1)), new Place(19, new Place.InNote(2)));
  }

  @Test
  @DisplayName("codes of fields are not text, their results are")
  void fields() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("A/80/1")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertThat(read("<w:p>" + run("See ") + field + run(".") + "</w:p>", "").text())
        .isEqualTo("See A/80/1.\n");
  }

  @Test
  @DisplayName("rows are lines with tabs, and say which row they were")
  void tables() throws IOException {
    String row = "<w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>";
    Extraction.Text read =
        read(
            "<w:p>"
                + run("Before")
                + "</w:p><w:tbl>"
                + row.formatted(run("a"), run("b"))
                + row.formatted(run("c"), run("d"))
                + "</w:tbl>",
            "");
    assertThat(read.text()).isEqualTo("Before\n\na\tb\nc\td\n");
    assertThat(read.places())
        .contains(new Place(8, new Place.InRow(1, 1, 2)), new Place(12, new Place.InRow(1, 2, 4)));
  }

  private static final String DECIMAL = level(0, "decimal", "%1.");

  private static String numbering(String levels) {
    return lists("<w:abstractNum w:abstractNumId=\"4\">" + levels + "</w:abstractNum>");
  }

  private static String lists(String looks) {
    return OPENING.formatted("numbering")
        + looks
        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String item(int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"7\"/></w:numPr>"
        + "</w:pPr>"
        + run(words)
        + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static Extraction.Text read(String body, String numbering) throws IOException {
    return read(body, numbering.isEmpty() ? Map.of() : Map.of("numbering", numbering));
  }

  private static Extraction.Text read(String body, Map<String, String> parts) throws IOException {
    StringBuilder relations = new StringBuilder("<Relationships>");
    Map<String, String> all = new HashMap<>();
    parts.forEach((name, content) -> {
      String relation = "<Relationship Id=\"%s\" Type=\"x/%s\" Target=\"%s.xml\"/>";
      relations.append(relation.formatted("r" + name, name, name));
      all.put("word/" + name + ".xml", content);
    });
    all.put("word/_rels/document.xml.rels", relations.append("</Relationships>").toString());
    all.put(
        "word/document.xml",
        OPENING.formatted("document") + "<w:body>" + body + "</w:body></w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return (Extraction.Text) Extraction.of(bytes.toByteArray());
  }
}
