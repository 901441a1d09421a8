package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is whole UTF-8 is told from what is not, as the library tells them. */
class Utf8Test {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A/LVC/1",
        "Résolution « 91/14 »",
        "Пятьдесят восьмая сессия 58-я",
        "الدورة الثامنة والخمسون ٥٨",
        "第五十八届会议（2031年）",
        "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff",
        "\ud800\udc00 and \udbff\udfff"
      })
  @DisplayName("every script decodes to what it was, the first and last of each length too")
  void whole(String text) {
    assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).contains(CharBuffer.wrap(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00", // NUL
        "80", // a tail without a head
        "c1bf", // overlong
        "c2", // cut
        "c27f", // no tail
        "e09fbf", // overlong
        "e0a0", // cut
        "eda080", // a surrogate
        "edbfbf", // a surrogate
        "f08fbfbf", // overlong
        "f0908080f09080", // cut
        "f4908080", // beyond Unicode
        "f8888080", // no such head
        "ff"
      })
  @DisplayName("what is cut, overlong, half a character or none is no UTF-8")
  void broken(String hex) {
    assertThat(Utf8.decode(HexFormat.of().parseHex(hex))).isEmpty();
  }

  @Test
  @DisplayName("of any bytes, it takes those that the library takes")
  void asTheLibrary() {
    Random random = new Random(91);
    byte[] likely = "aé\u0436\u0639\u7b2c\ud83d\ude00".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(1, 7)];
      for (int k = 0; k < bytes.length; k++) {
        boolean any = random.nextInt(4) == 0;
        bytes[k] = any ? (byte) random.nextInt(1, 256) : likely[random.nextInt(likely.length)];
      }
      boolean valid = Encodings.valid(bytes, 0, StandardCharsets.UTF_8);
      assertThat(Utf8.decode(bytes))
          .as("%s", Arrays.toString(bytes))
          .isEqualTo(
              valid
                  ? Optional.of(CharBuffer.wrap(new String(bytes, StandardCharsets.UTF_8)))
                  : Optional.empty());
    }
  }
}
