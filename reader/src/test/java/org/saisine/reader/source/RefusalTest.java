package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.vocabulary.Record;

/** What must not be read is refused whole, in words that say what would be allowed. */
class RefusalTest {
  private static final Limits SMALL = new Limits(4000, 3 << 20, 200, 5, 8, 3, 200);

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
          + "</Relationships>";

  @Test
  @DisplayName("a zip bomb is refused before it has grown")
  void zipBomb() throws IOException {
    String bomb = "<w:t>" + " ".repeat(300 << 20) + "</w:t>";
    assertThat(said(docx(bomb)))
        .isEqualTo(
            "Not read: what is compressed in the file grows beyond all measure; at most 512 MB are"
                + " allowed in all.");
  }

  @Test
  @DisplayName("a part may grow to the limit, and not beyond it")
  void expansion() throws IOException {
    // of blanks, a megabyte may always come; more only by the ratio
    assertThat(code(docx(body(" ".repeat(1 << 19))), Limits.STANDARD)).isEmpty();
    assertThat(code(docx(body(" ".repeat(1 << 21))), Limits.STANDARD))
        .isEqualTo("refused-expansion");
  }

  @Test
  @DisplayName("a billion laughs are not laughed")
  void billionLaughs() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>";
    String sentence =
        "Not read: the file declares a document type or entities of its own. XML without them can"
            + " be read.";
    assertThat(said(("<?xml version=\"1.0\"?>" + laughs).getBytes(UTF_8))).isEqualTo(sentence);
    assertThat(said(docx(laughs))).isEqualTo(sentence);
  }

  @Test
  @DisplayName("no file outside is ever looked at")
  void externalEntity() {
    String xml =
        "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<akomaNtoso>&x;</akomaNtoso>";
    assertThat(said(xml.getBytes(UTF_8)))
        .isEqualTo(
            "Not read: the file declares a document type or entities of its own. XML without them"
                + " can be read.");
    String html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>";
    assertThat(code(html.getBytes(UTF_8), Limits.STANDARD)).isEqualTo("refused-entities");
  }

  @Test
  @DisplayName("a PDF with a password is refused; one that opens without is read")
  void encrypted() throws IOException {
    assertThat(said(locked("secret")))
        .isEqualTo(
            "Not read: the document is locked by a password. A copy that opens without one can be"
                + " read.");
    assertThat(code(locked(""), Limits.STANDARD)).isEmpty();
  }

  @Test
  @DisplayName("a truncated Word file is refused whole, wherever it was cut")
  void truncated() throws IOException {
    byte[] whole = docx(body("The General Assembly,"));
    for (int length = 30; length < whole.length; length += 7) {
      assertThat(code(Arrays.copyOf(whole, length), Limits.STANDARD)).isEqualTo("refused-damaged");
    }
    assertThat(said(Arrays.copyOf(whole, 100)))
        .isEqualTo(
            "Not read: the file is damaged or incomplete (zip). Nothing was read, rather than a"
                + " part; a whole copy can be read.");
  }

  @Test
  @DisplayName("a truncated PDF is refused whole, though the library would read a part of it")
  void truncatedPdf() throws IOException {
    byte[] whole = pages(2);
    assertThat(code(whole, Limits.STANDARD)).isEmpty();
    assertThat(said(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(
            "Not read: the file is damaged or incomplete (pdf). Nothing was read, rather than a"
                + " part; a whole copy can be read.");
  }

  @Test
  @DisplayName("a PDF whose pages stand ten thousand nodes deep is refused")
  void deepPages() {
    assertThat(said(nested(10_000)))
        .isEqualTo(
            "Not read: the file nests its parts more than 256 levels deep, the most allowed.");
  }

  @Test
  @DisplayName("pages may stand as deep as the limit")
  void depth() {
    assertThat(code(nested(7), SMALL)).isEmpty();
    assertThat(code(nested(8), SMALL)).isEqualTo("refused-depth");
  }

  @Test
  @DisplayName("three pages where three are allowed; four are refused")
  void pages() throws IOException {
    assertThat(code(pages(3), SMALL)).isEmpty();
    assertThat(said(pages(4), SMALL))
        .isEqualTo("Not read: the document has 4 pages or more; up to 3 are allowed.");
  }

  @Test
  @DisplayName("two hundred characters where so many are allowed; one more is refused")
  void characters() throws IOException {
    assertThat(code(docx(body("a".repeat(200))), SMALL)).isEmpty();
    assertThat(said(docx(body("a".repeat(201))), SMALL))
        .isEqualTo("Not read: the document has more than 200 characters, the most allowed.");
  }

  @Test
  @DisplayName("a file of the largest size is looked at; a larger one is not")
  void size() {
    String html = "<html><p>x</p>";
    byte[] most = (html + " ".repeat(4000 - html.length())).getBytes(UTF_8);
    assertThat(code(most, SMALL)).isEmpty();
    assertThat(code((html + " ".repeat(4001 - html.length())).getBytes(UTF_8), SMALL))
        .isEqualTo("refused-too-large");
  }

  @Test
  @DisplayName("elements may stand eight deep where eight are allowed")
  void elements() {
    String inner = "<p>".repeat(7) + "x" + "</p>".repeat(7);
    assertThat(code(("<akomaNtoso>" + inner + "</akomaNtoso>").getBytes(UTF_8), SMALL)).isEmpty();
    assertThat(code(("<akomaNtoso><p>" + inner + "</p></akomaNtoso>").getBytes(UTF_8), SMALL))
        .isEqualTo("refused-depth");
  }

  @ParameterizedTest(name = "without a word there is one finding: {0}")
  @ValueSource(strings = {"", " \n\n", "<html><p> </p>", "\ufeff"})
  void empty(String text) {
    Record record = Reader.standard().read(new Source("x", text.getBytes(UTF_8)));
    assertThat(record.findings())
        .extracting(finding -> FindingSentences.of(finding, "en"))
        .containsExactly("The document is empty: there is no word in it to be read.");
  }

  @Test
  @DisplayName("pages that are only pictures have one finding, which says so")
  void pictures() throws IOException {
    Record record = Reader.standard().read(new Source("x", pages(2)));
    assertThat(record.findings())
        .extracting(finding -> FindingSentences.of(finding, "en"))
        .containsExactly("The pages hold no text, only pictures of it.");
  }

  @Test
  @DisplayName("what is no text is named")
  void formats() throws IOException {
    assertThat(said("{\\rtf1 x}".getBytes(UTF_8)))
        .isEqualTo(
            "Not read: the file is application/rtf. Word (.docx), PDF, HTML, Akoma Ntoso and plain"
                + " text can be read.");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("picture.png"));
    }
    assertThat(code(bytes.toByteArray(), Limits.STANDARD)).isEqualTo("refused-format");
  }

  @ParameterizedTest(name = "a stream that grows too far is refused before the PDF is opened: {0}")
  @CsvSource({
    "plainly named, /FlateDecode, 0",
    "by a disguised name, /Fl#61teDecode, 0",
    "with a name far from the data, /FlateDecode, 5000"
  })
  void pdfBomb(String how, String filter, int blanks) throws IOException {
    byte[] zeros = new byte[200 << 20];
    java.util.zip.Deflater deflater = new java.util.zip.Deflater(9);
    deflater.setInput(zeros);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int length = deflater.deflate(packed);
    deflater.end();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String dictionary = "<</Filter " + filter + " ".repeat(blanks) + ">>";
    pdf.writeBytes(("%PDF-1.7\n1 0 obj " + dictionary + " stream\n").getBytes(UTF_8));
    pdf.write(packed, 0, length);
    pdf.writeBytes("\nendstream endobj\n%%EOF".getBytes(UTF_8));
    assertThat(said(pdf.toByteArray()))
        .isEqualTo(
            "Not read: what is compressed in the file grows beyond all measure; at most 512 MB are"
                + " allowed in all.");
  }

  @Test
  @DisplayName("five entries where five are allowed; six are refused before any is opened")
  void parts() throws IOException {
    assertThat(code(archive(5), SMALL)).isEmpty();
    assertThat(said(archive(6), SMALL))
        .isEqualTo("Not read: the archive has 6 entries; up to 5 are allowed.");
  }

  @Test
  @DisplayName("an entry that claims more than the file has is damaged")
  void claims() throws IOException {
    byte[] whole = docx(body("The General Assembly,"));
    int directory = new String(whole, ISO_8859_1).lastIndexOf("PK\001\002");
    Arrays.fill(whole, directory + 20, directory + 23, (byte) 0xff);
    whole[directory + 23] = 0x7f;
    assertThat(code(whole, Limits.STANDARD)).isEqualTo("refused-damaged");
  }

  /** A Word file with so many entries. */
  private static byte[] archive(int entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body("x").getBytes(UTF_8));
      for (int i = 1; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i));
      }
    }
    return bytes.toByteArray();
  }

  /** The English sentence that a person would get; the record has nothing else. */
  private static String said(byte[] bytes) {
    Record record = Reader.standard().read(new Source("x", bytes, "en"));
    assertThat(record.paragraphs()).isEmpty();
    assertThat(record.source().characters()).isZero();
    assertThat(record.findings()).hasSize(1);
    return FindingSentences.of(record.findings().getFirst(), "en");
  }

  private static String said(byte[] bytes, Limits limits) {
    Extraction.Refused refused = (Extraction.Refused) Door.open(bytes, limits);
    return FindingSentences.of(refused.finding(), "en");
  }

  private static String code(byte[] bytes, Limits limits) {
    return Door.open(bytes, limits) instanceof Extraction.Refused refused ? refused.code() : "";
  }

  private static String body(String words) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body><w:p><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  private static byte[] docx(String document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(RELATIONS.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] pages(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] locked(String password) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** One page under so many nodes. */
  private static byte[] nested(int nodes) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    for (int i = 0; i < nodes; i++) {
      int own = i + 2;
      pdf.append(own).append(" 0 obj <</Type/Pages/Count 1/Kids[").append(own + 1);
      pdf.append(" 0 R]>> endobj\n");
    }
    pdf.append(nodes + 2).append(" 0 obj <</Type/Page/MediaBox[0 0 9 9]>> endobj\n");
    return pdf.append("trailer <</Root 1 0 R>>\n%%EOF").toString().getBytes(UTF_8);
  }
}
