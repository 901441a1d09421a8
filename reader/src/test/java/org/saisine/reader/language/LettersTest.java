package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "RÉSOLUTION, resolution",
    "çàêîõüñ, caeioun",
    "Łódź, łodz",
    "Ёлка, елка",
    "أإآٱ, اااا",
    "على, علي",
    "ＡＢＣ, abc",
    "１２３, 123",
    "٤٥, 45",
    "l’eau, l'eau",
    "l‘eau, l'eau",
    "25–26, 25-26",
    "25—26, 25-26",
  })
  @DisplayName("case, accents and the kinds of apostrophe, hyphen, quote and digit do not count")
  void folded(String printed, String compared) {
    assertThat(fold(printed)).isEqualTo(compared);
  }

  @Test
  @DisplayName("every kind of quotation mark is one")
  void quotes() {
    assertThat(fold("“”«»„")).isEqualTo("\"".repeat(5));
  }

  @Test
  @DisplayName("й is a letter of its own, and no и with a mark")
  void shortI() {
    assertThat(Letters.fold('Й')).isEqualTo('й').isNotEqualTo(Letters.fold('и'));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u00ad', '\u200b', '\u200f', '\u202b', '\u2066', '\ufeff', 'ـ', 'َ', '\u0301'})
  @DisplayName(
      "soft hyphens, joiners, vowel signs, tatweel and direction marks do not count at all")
  void ignored(char c) {
    assertThat(Letters.kind(c)).isEqualTo(Letters.IGNORED);
    assertThat((int) Letters.fold(c)).isZero();
    assertThat(Letters.inWord(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\r', '\f', '\u00a0', '\u202f', '\u3000'})
  @DisplayName("every kind of space compares as one")
  void spaces(char c) {
    assertThat(Letters.kind(c)).isEqualTo(Letters.SPACE);
    assertThat(Letters.fold(c)).isEqualTo(' ');
  }

  @Test
  @DisplayName("a line break is a space that stays a line break")
  void lineBreak() {
    assertThat(Letters.kind('\n')).isEqualTo(Letters.SPACE);
    assertThat(Letters.fold('\n')).isEqualTo('\n');
  }

  @Test
  @DisplayName("letters, ideographs, digits and the rest are told apart")
  void kinds() {
    assertThat(Letters.kind('é')).isEqualTo(Letters.LETTER);
    assertThat(Letters.kind('ж')).isEqualTo(Letters.LETTER);
    assertThat(Letters.kind('ق')).isEqualTo(Letters.LETTER);
    assertThat(Letters.kind('会')).isEqualTo(Letters.IDEOGRAPH);
    assertThat(Letters.kind('7')).isEqualTo(Letters.DIGIT);
    assertThat(Letters.kind('٧')).isEqualTo(Letters.DIGIT);
    assertThat(Letters.kind('/')).isEqualTo(Letters.OTHER);
    assertThat(Letters.kind('\ud83d')).isEqualTo(Letters.OTHER);
  }

  @Test
  @DisplayName("folding twice is folding once, for every character")
  void idempotent() {
    for (int c = 0; c < 0x10000; c++) {
      char once = Letters.fold((char) c);
      assertThat(once == 0 ? 0 : (int) Letters.fold(once)).as("U+%04X", c).isEqualTo((int) once);
    }
  }

  private static String fold(String text) {
    StringBuilder all = new StringBuilder();
    for (char c : text.toCharArray()) {
      all.append(Letters.fold(c));
    }
    return all.toString();
  }
}
