package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    String numbering =
        OPENING.formatted("numbering")
            + "<w:abstractNum w:abstractNumId=\"4\">"
            + levels
            + "</w:abstractNum>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
    String body =
        item(0, "a")
            + item(1, "b")
            + item(2, "c")
            + item(2, "d")
            + item(1, "e")
            + item(0, "f")
            + item(1, "g");
    assertThat(read(body, numbering).text())
        .isEqualTo("1. a\n\n(a) b\n\n(i) c\n\n(ii) d\n\n(b) e\n\n2. f\n\n(a) g\n");
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
    String relations =
        "<Relationships><Relationship Id=\"r2\" Type=\"x/numbering\" Target=\"numbering.xml\"/>"
            + "</Relationships>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          (OPENING.formatted("document") + "<w:body>" + body + "</w:body></w:document>")
              .getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
      zip.write(relations.getBytes(UTF_8));
      if (!numbering.isEmpty()) {
        zip.putNextEntry(new ZipEntry("word/numbering.xml"));
        zip.write(numbering.getBytes(UTF_8));
      }
    }
    return (Extraction.Text) Extraction.of(bytes.toByteArray());
  }
}
