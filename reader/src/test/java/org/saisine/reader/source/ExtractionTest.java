package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Place;

class ExtractionTest {
  private static final String TEXT = "Décide d’allumer le feu — 灯 — \ud83d\ude00";

  private static Extraction plain(String text) {
    return new Extraction.Text(text, "text/plain", List.of(), List.of(), Optional.empty());
  }

  private static Extraction.Text read(byte[] bytes) {
    return (Extraction.Text) Extraction.of(bytes);
  }

  private static String text(byte[] bytes) {
    return read(bytes).text();
  }

  @Test
  @DisplayName("text without a mark is UTF-8")
  void utf8() {
    assertThat(Extraction.of(TEXT.getBytes(UTF_8))).isEqualTo(plain(TEXT));
  }

  @Test
  @DisplayName("the byte order mark tells UTF-16 and is no part of the text")
  void utf16() {
    assertThat(text(("\ufeff" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(text(("\ufeff" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  @DisplayName("the mark of UTF-8 is no part of the text")
  void utf8Mark() {
    assertThat(text(("\ufeff" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  @DisplayName("a broken byte costs itself, and the repair is told")
  void broken() {
    byte[] bytes = "D\u00e9cide d'allumer".getBytes(ISO_8859_1);
    Extraction.Text extraction = read(bytes);
    assertThat(extraction.text()).isEqualTo("D\ufffdcide d'allumer");
    assertThat(extraction.remarks()).extracting(Finding::code).containsExactly("encoding-repaired");
  }

  @Test
  @DisplayName("half a character at the end of UTF-16 costs itself")
  void oddByte() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\ufefffeu".getBytes(UTF_16LE));
    bytes.write('x');
    Extraction.Text extraction = read(bytes.toByteArray());
    assertThat(extraction.text()).isEqualTo("feu\ufffd");
    assertThat(extraction.remarks()).extracting(Finding::code).containsExactly("encoding-repaired");
  }

  @Test
  @DisplayName("no bytes are no text, and nothing to repair")
  void empty() {
    assertThat(Extraction.of(new byte[0])).isEqualTo(plain(""));
    assertThat(text(new byte[] {(byte) 0xff, (byte) 0xfe})).isEmpty();
    assertThat(text(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})).isEmpty();
  }

  @Test
  @DisplayName("lines of a PDF say their page, and where on it they stand")
  void pages() throws IOException {
    Sheet sheet = Sheet.of("The first line.\n\n" + "A line like others.\n\n".repeat(60));
    List<Place> places = read(PagePress.print(sheet)).places();
    // the printer begins 110 points from the left, and 8 under 690 of 792 from below
    assertThat(places.getFirst()).isEqualTo(new Place(0, new Place.OnPage(1, 110, 110)));
    assertThat(places.getLast().where())
        .isInstanceOfSatisfying(
            Place.OnPage.class,
            last -> {
              assertThat(last.page()).isGreaterThan(1);
              assertThat(last.left()).isEqualTo(110);
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  @DisplayName("any bytes are some text")
  void anything(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(text(bytes)).isNotNull();
    }
  }
}
