package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PDF files that tell their structure. */
class PdfTagsTest {
  private static final String CLAIM =
      "<rdf:Description xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
          + "<pdfuaid:part>1</pdfuaid:part></rdf:Description>";

  /** A line on the page, and the tag it belongs under; none for what is no content. */
  private record Said(String tag, String words, String spoken) {
    Said(String tag, String words) {
      this(tag, words, "");
    }
  }

  @Test
  @DisplayName("In a file that claims PDF/UA, what one tag holds is one paragraph, and no more")
  void claimed() throws IOException {
    String text =
        read(
            CLAIM,
            new Said("P", "The ferry of Aldermere crosses the river at six in the morning and at"),
            new Said("P", "six in the evening. Nobody has asked for another."));
    assertThat(text)
        .isEqualTo(
            "The ferry of Aldermere crosses the river at six in the morning and at\n\n"
                + "six in the evening. Nobody has asked for another.\n");
  }

  @Test
  @DisplayName("In a file that does not claim it, tags are not believed")
  void unclaimed() throws IOException {
    String text =
        read(
            "",
            new Said("P", "The ferry of Aldermere crosses the river at six in the morning and at"),
            new Said("P", "six in the evening. Nobody has asked for another."));
    assertThat(text).contains("in the morning and at six in the evening.");
  }

  @Test
  @DisplayName("What no tag holds is no text; notes come last")
  void furniture() throws IOException {
    String text =
        read(
            CLAIM,
            new Said("", "A/91/1"),
            new Said("Note", "1 See the map of the village in the annex."),
            new Said("P", "Requests the ferryman to come;"));
    assertThat(text)
        .isEqualTo(
            "Requests the ferryman to come;\n\n1 See the map of the village in the annex.\n");
  }

  @Test
  @DisplayName("A file whose tags hold next to nothing is read by where its signs stand")
  void broken() throws IOException {
    String text =
        read(
            CLAIM,
            new Said("", "The ferry of Aldermere crosses the river at six in the morning."),
            new Said("P", "Yes."));
    assertThat(text).contains("The ferry of Aldermere").contains("Yes.");
  }

  @Test
  @DisplayName("Words that run to the left are taken as the tags tell them: 16-4 is not 4-16")
  void spoken() throws IOException {
    assertThat(read(CLAIM, new Said("P", "4-16 Target", "الغاية 16-4 (الجزء الأول)")))
        .isEqualTo("الغاية 16-4 (الجزء الأول)\n");
  }

  @Test
  @DisplayName("Words that run to the right are taken as they are printed, whatever the tags tell")
  void printed() throws IOException {
    assertThat(read(CLAIM, new Said("P", "Target 16-4", "Target 4"))).isEqualTo("Target 16-4\n");
  }

  private static String read(String claim, Said... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStructureTreeRoot tree = new PDStructureTreeRoot();
      PDStructureElement root = new PDStructureElement("Document", tree);
      tree.appendKid(root);
      document.getDocumentCatalog().setStructureTreeRoot(tree);
      if (!claim.isEmpty()) {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(claim.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = 500;
        for (int i = 0; i < lines.length; i++) {
          line(content, lines[i], i, y);
          tag(root, page, lines[i], i);
          y -= 14;
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return text(bytes.toByteArray());
    }
  }

  private static void line(PDPageContentStream content, Said line, int number, float y)
      throws IOException {
    if (!line.tag.isEmpty()) {
      COSDictionary properties = new COSDictionary();
      properties.setInt(COSName.MCID, number);
      content.beginMarkedContent(COSName.getPDFName(line.tag), PDPropertyList.create(properties));
    }
    content.beginText();
    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
    content.newLineAtOffset(72, y);
    content.showText(line.words);
    content.endText();
    if (!line.tag.isEmpty()) {
      content.endMarkedContent();
    }
  }

  private static void tag(PDStructureElement root, PDPage page, Said line, int number) {
    if (!line.tag.isEmpty()) {
      PDStructureElement element = new PDStructureElement(line.tag, root);
      element.setPage(page);
      if (!line.spoken.isEmpty()) {
        element.setActualText(line.spoken);
      }
      element.appendKid(number);
      root.appendKid(element);
    }
  }

  private static String text(byte[] bytes) {
    return Extraction.of(bytes) instanceof Extraction.Text text ? text.text() : "";
  }
}
