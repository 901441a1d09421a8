package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, the door gives text or a reason. */
class DoorTest {
  private static final Sheet SHEET =
      Sheet.of(
          "United Nations\n\nA/RES/91/1\n\nThe Assembly,\n\nRecalling its resolution 60/1,\n\n"
              + "1. Requests a report;\n\na\tb\nc\td\n\n2. Decides to meet.\n");

  @ParameterizedTest(name = "{0} files damaged at random give text or a reason")
  @ValueSource(strings = {"word", "pdf", "html", "akn"})
  void damaged(String format) throws IOException {
    byte[] whole = file(format);
    Random random = new Random(7);
    for (int i = 0; i < 250; i++) {
      byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length / 2, whole.length + 1));
      for (int k = random.nextInt(12); k > 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Door.open(bytes, Limits.STANDARD)).isNotNull();
    }
  }

  @FuzzTest
  @DisplayName("any bytes behind the first ones of each format give text or a reason")
  void anything(byte[] data) throws IOException {
    for (String head :
        List.of("%PDF-1.7\n", "PK\003\004", "<html>", "<akomaNtoso>", "<?xml ", "")) {
      byte[] first = head.getBytes(UTF_8);
      byte[] bytes = Arrays.copyOf(first, first.length + data.length);
      System.arraycopy(data, 0, bytes, first.length, data.length);
      assertThat(Door.open(bytes, Limits.STANDARD)).isNotNull();
    }
  }

  static Stream<Arguments> parts() throws IOException {
    byte[] document = part(file("word"), "word/document.xml");
    byte[] page =
        "BT /F 10 Tf 90 700 Td (The Assembly,) Tj 0 -12 TD [(a) 9 (b)] TJ ET".getBytes(UTF_8);
    return Stream.of(document, page, file("html"), file("akn")).map(Arguments::of);
  }

  @MethodSource("parts")
  @FuzzTest
  @DisplayName("any bytes inside a sound file of each format give text or a reason")
  void inside(byte[] data) throws IOException {
    for (String part :
        List.of(
            "word/document.xml", "word/numbering.xml", "word/footnotes.xml", "word/styles.xml")) {
      assertThat(Door.open(with(part, data), Limits.STANDARD)).isNotNull();
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setContents(new PDStream(document, new ByteArrayInputStream(data)));
      document.addPage(page);
      document.save(pdf);
    }
    assertThat(Door.open(pdf.toByteArray(), Limits.STANDARD)).isNotNull();
    for (String name : List.of("html", "akomaNtoso")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(("<" + name + "><body><p>").getBytes(UTF_8));
      bytes.writeBytes(data);
      bytes.writeBytes(("</p></body></" + name + ">").getBytes(UTF_8));
      assertThat(Door.open(bytes.toByteArray(), Limits.STANDARD)).isNotNull();
    }
  }

  private static byte[] part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry each = zip.getNextEntry();
      while (each != null && !each.getName().equals(name)) {
        each = zip.getNextEntry();
      }
      return zip.readAllBytes();
    }
  }

  /** A Word file of which one part is replaced. */
  private static byte[] with(String part, byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file("word")));
        ZipOutputStream copy = new ZipOutputStream(bytes)) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        copy.putNextEntry(new ZipEntry(each.getName()));
        copy.write(each.getName().equals(part) ? data : zip.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] file(String format) throws IOException {
    return switch (format) {
      case "word" -> WordPress.print(SHEET);
      case "pdf" -> PagePress.print(SHEET);
      case "html" -> MarkupPress.html(SHEET);
      default -> MarkupPress.akn(SHEET);
    };
  }
}
