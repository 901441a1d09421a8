package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;

@DisplayName("A document printed as a Word file")
class DocxTest {
  private static byte[] resolution(String language) {
    return Village.documents(language).stream()
        .filter(each -> each.record().source().name().equals("A_HRC_RES_91_14.txt"))
        .map(Docx::print)
        .findFirst()
        .orElseThrow();
  }

  static byte[] print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Docx.print(Reader.standard().compose(new Source("a.txt", bytes, "en")));
  }

  /** The parts of a file, by their names. */
  static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static String part(byte[] file, String name) throws IOException {
    return Objects.requireNonNull(parts(file).get(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  @DisplayName("has parts that any program can parse")
  void parses(String language) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    for (Composition document : Village.documents(language)) {
      for (Map.Entry<String, String> part : parts(Docx.print(document)).entrySet()) {
        byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
        assertThat(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)))
            .as(part.getKey())
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  @DisplayName("opens in another program, which finds its styles, footnotes and numbers")
  void opens(String language) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(resolution(language)))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .contains("Preambular", "Operative", "Vote", "Closing");
      assertThat(word.getStyles().getStyle("Operative").getName()).isNotBlank();
      assertThat(word.getFootnotes()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(word.getNumbering().getNum(java.math.BigInteger.ONE)).isNotNull();
      assertThat(
              word.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getIdentifierProperty())
          .contains("A/HRC/RES/91/14");
      assertThat(word.getProperties().getCoreProperties().getTitle()).isNotBlank();
    }
  }

  @Test
  @DisplayName("faces the organization with the symbol and the organ with the distribution")
  void masthead() throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(resolution("en")))) {
      var rows = word.getTables().getFirst().getRows();
      assertThat(rows.get(0).getCell(0).getText()).isEqualTo("United Nations");
      assertThat(rows.get(0).getCell(1).getText()).isEqualTo("A/HRC/RES/91/14");
      assertThat(rows.get(1).getCell(0).getText()).isEqualTo("General Assembly");
      assertThat(rows.get(1).getCell(1).getText())
          .contains("Distr.: General", "9 April 2036", "Original: English");
    }
  }

  @Test
  @DisplayName("sets what a paragraph does in a style of its own")
  void acts() throws IOException {
    assertThat(part(resolution("en"), "word/document.xml"))
        .contains("<w:rStyle w:val=\"Act\"/></w:rPr><w:t xml:space=\"preserve\">Recalling also<");
    assertThat(part(resolution("en"), "word/styles.xml")).contains("<w:i/><w:iCs/>");
    assertThat(part(resolution("zh"), "word/styles.xml")).contains("KaiTi");
  }

  @Test
  @DisplayName("runs from right to left in Arabic, but for Latin symbols")
  void arabic() throws IOException {
    byte[] file = resolution("ar");
    assertThat(part(file, "word/styles.xml")).contains("<w:bidi/>").contains("فقرة من المنطوق");
    assertThat(part(file, "word/document.xml"))
        .contains("<w:rtl/>")
        .contains("<w:bidiVisual/>")
        .contains("<w:r><w:t xml:space=\"preserve\">A/HRC/RES/91/14</w:t></w:r>");
    assertThat(part(file, "word/numbering.xml")).contains("arabicAbjad").contains("%1-");
  }

  @Test
  @DisplayName("runs from left to right in other languages")
  void others() throws IOException {
    assertThat(part(resolution("ru"), "word/document.xml")).doesNotContain("rtl", "bidi");
  }

  @Test
  @DisplayName("leaves out signs that XML cannot bear")
  void signs() throws IOException {
    assertThat(part(print("The Council,\n\n1. Decides to\u0001 wait\ud800;"), "word/document.xml"))
        .doesNotContain("\u0001");
  }

  @Test
  @DisplayName("stands on A4, with the symbol at the head and the page's number at the foot")
  void page() throws IOException {
    byte[] file = resolution("fr");
    assertThat(part(file, "word/document.xml"))
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:titlePg/>");
    assertThat(part(file, "word/header1.xml")).contains(">A/HRC/RES/91/14<");
    assertThat(part(file, "word/footer1.xml")).contains(" PAGE ");
  }

  @Test
  @DisplayName("sets a programme of work as one table in which the days stand across")
  void programme() throws IOException {
    byte[] agenda =
        Village.documents("fr").stream()
            .filter(each -> each.record().source().name().equals("LVC_COP_WG1_2036_1.txt"))
            .map(Docx::print)
            .findFirst()
            .orElseThrow();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(agenda))) {
      assertThat(word.getTables()).hasSize(2);
      var rows = word.getTables().getLast().getRows();
      assertThat(rows.get(1).getTableCells()).hasSize(1);
      assertThat(rows.get(1).getCell(0).getText()).isEqualTo("Lundi 19 mai 2036");
      assertThat(rows.get(3).getCell(0).getText()).isEmpty();
      assertThat(rows.get(3).getCell(1).getText()).isEqualTo("1 b)");
    }
  }
}
