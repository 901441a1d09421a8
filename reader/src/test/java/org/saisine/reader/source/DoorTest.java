package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
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
      byte[] bytes =
          java.util.Arrays.copyOf(whole, random.nextInt(whole.length / 2, whole.length + 1));
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
      byte[] bytes = java.util.Arrays.copyOf(first, first.length + data.length);
      System.arraycopy(data, 0, bytes, first.length, data.length);
      assertThat(Door.open(bytes, Limits.STANDARD)).isNotNull();
    }
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
