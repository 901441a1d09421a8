package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "é, 1",
    "e\u0301, 1",
    "人权, 4",
    "ｶ, 1",
    "カ, 2",
    "한국, 4",
    "مُحَمَّد, 4",
    "a\u200bb, 2",
    "“x”, 3",
  })
  @DisplayName("a text is as wide as a terminal shows it")
  void width(String text, int width) {
    assertThat(Glyphs.width(text)).isEqualTo(width);
  }

  @Test
  @DisplayName("lines break at blanks, and nothing but the blanks is lost")
  void blanks() {
    assertThat(Lines.of("one two  three", 7)).containsExactly("one two", "three");
    assertThat(Lines.of("", 7)).containsExactly("");
    assertThat(Lines.of("one two", 7)).containsExactly("one two");
  }

  @Test
  @DisplayName("a symbol longer than a line is broken after a stroke")
  void symbols() {
    assertThat(Lines.of("CTOC/COP/WG.2/2035/4", 15)).containsExactly("CTOC/COP/WG.2/", "2035/4");
  }

  @Test
  @DisplayName("Chinese breaks between characters, but no line begins with its full stop")
  void chinese() {
    assertThat(Lines.of("大会决定。", 8)).containsExactly("大会决", "定。");
    assertThat(Lines.of("大会《宣言》", 6)).containsExactly("大会", "《宣", "言》");
  }

  @Test
  @DisplayName("of a text that is cut, the last line says so and keeps its width")
  void cut() {
    assertThat(Lines.first(2, "one two three four", 7)).containsExactly("one two", "three\u2026");
    assertThat(Lines.first(1, "abcdefgh ij", 8)).containsExactly("abcdefg\u2026");
    assertThat(Lines.first(2, "one two", 7)).containsExactly("one two");
  }

  @Test
  @DisplayName("whatever the text, no line is too wide and no character is lost")
  void anyText() {
    Random random = new Random(7);
    String letters = "ab /-é\u0301人权。《》حق\ud83d\ude00  ";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.appendCodePoint(letters.codePointAt(random.nextInt(letters.length() - 1)));
      }
      String clean = text.toString().replaceAll("[\ud800-\udfff]", "x");
      int width = 4 + random.nextInt(20);
      assertThat(Lines.of(clean, width)).allMatch(line -> Glyphs.width(line) <= width);
      assertThat(String.join("", Lines.of(clean, width)).replace(" ", ""))
          .isEqualTo(clean.replace(" ", ""));
    }
  }
}
