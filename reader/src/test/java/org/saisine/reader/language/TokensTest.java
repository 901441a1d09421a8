package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final Lexicon WORDS = new Lexicon();

  static {
    WORDS.add("resolution", new Meaning(Category.RESOLUTION_WORD, "resolution", 0));
    WORDS.add("its", new Meaning(Category.OWN, "own", 0));
    WORDS.add("th", new Meaning(Category.ORDINAL_SUFFIX, "0", 0));
    WORDS.add("第7届", new Meaning(Category.ORDINAL, "7", 7));
    WORDS.add("届", new Meaning(Category.SESSION_WORD, "session", 0));
    WORDS.add("3 lights", new Meaning(Category.WORD, "lights", 0));
    WORDS.seal();
  }

  private static Tokens scan(String text) {
    return Tokens.scan(text.toCharArray(), text.length(), WORDS);
  }

  private static List<String> texts(Tokens tokens) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      all.add(tokens.text(i));
    }
    return all;
  }

  @Test
  @DisplayName("phrases, numbers, bare numbers and symbols are found in order; other words are not")
  void inOrder() {
    Tokens tokens = scan("Recalling its resolution 85/6, of 29 ferries, and LVC/COP/2036/5 alone");
    assertThat(texts(tokens)).containsExactly("its", "resolution", "85/6", "29", "LVC/COP/2036/5");
    assertThat(tokens.is(0, Category.OWN)).isTrue();
    assertThat(tokens.is(1, Category.RESOLUTION_WORD, "resolution")).isTrue();
    assertThat(tokens.isFraction(2)).isTrue();
    assertThat(tokens.isNumber(3)).isTrue();
    assertThat(tokens.isSymbol(4)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 31, 32, 33, 63, 64, 65, 200})
  @DisplayName("a rare word is found however many common ones stand before it, and no other is")
  void rare(int common) {
    long rare = Category.bits(Category.RESOLUTION_WORD);
    Tokens tokens = scan("its ".repeat(common) + "resolution " + "its ".repeat(common));
    assertThat(tokens.next(0, rare)).isEqualTo(common);
    assertThat(tokens.next(common, rare)).isEqualTo(common);
    assertThat(tokens.next(common + 1, rare)).isEqualTo(tokens.size());
  }

  @Test
  @DisplayName("a symbol starts with its body's, and with no longer one")
  void starts() {
    Tokens tokens = scan("LVC/COP/2036/5");
    assertThat(tokens.starts(0, "LVC/COP/")).isTrue();
    assertThat(tokens.starts(0, "LVC/WG/")).isFalse();
    assertThat(tokens.starts(0, "LVC/COP/2036/5/Add.1")).isFalse();
  }

  @Test
  @DisplayName("a phrase inside a longer word is none")
  void insideWords() {
    assertThat(texts(scan("resolutions bits 5thly"))).containsExactly("5");
    assertThat(texts(scan("kits its"))).containsExactly("its");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/HRC/91/58",
        "A/HRC/90/37/Add.1",
        "S/PRST/2036/5",
        "LVC/CN.2/2037/CRP.1",
        "A/91/L.12",
        "E/2036/99",
        "A/HRC/RES/S-26/1",
        "UNEP/EA.5/Res.14"
      })
  @DisplayName("a symbol is capitals, slashes and a digit somewhere behind them")
  void symbols(String symbol) {
    Tokens tokens = scan("(see " + symbol + ").");
    assertThat(texts(tokens)).containsExactly(symbol);
    assertThat(tokens.isSymbol(0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"A/91/L.12., A/91/L.12", "A/HRC/91/58-, A/HRC/91/58", "A/91/3/, A/91/3"})
  @DisplayName("the stop of a sentence is no part of a symbol")
  void symbolsEnd(String printed, String symbol) {
    assertThat(texts(scan(printed))).containsExactly(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AND/OR", "a/hrc/res", "A/", "ABCDEFGHIJKLM/1"})
  @DisplayName("words with a slash and no digit are no symbol, nor is a head of thirteen letters")
  void noSymbols(String text) {
    Tokens tokens = scan(text);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.isSymbol(i)).as(tokens.text(i)).isFalse();
    }
  }

  @Test
  @DisplayName("a head of twelve letters can still be a symbol's")
  void longestHead() {
    assertThat(scan("ABCDEFGHIJKL/1").isSymbol(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S-26/1", "ES-10/18", "S‑26/1", "ES–10/18"})
  @DisplayName("the number of a text of a special session is a bare number, whatever its hyphen")
  void special(String number) {
    Tokens tokens = scan("resolution " + number + ",");
    assertThat(texts(tokens)).containsExactly("resolution", number);
    assertThat(tokens.isFraction(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S-26", "ES-10", "S-/1", "E-10/18", "S-26/"})
  @DisplayName("half a number of a special session is none")
  void halfSpecial(String text) {
    Tokens tokens = scan(text + " ");
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.text(i)).isNotEqualTo(text);
    }
  }

  @Test
  @DisplayName("two numbers with a slash are one; three are no bare number")
  void fractions() {
    assertThat(scan("91/14").isFraction(0)).isTrue();
    assertThat(scan("91/14/3").isFraction(0)).isFalse();
    assertThat(scan("91/14b").isFraction(0)).isFalse();
    assertThat(scan("91/").isNumber(0)).isTrue();
    assertThat(scan("91/x").isNumber(0)).isTrue();
  }

  @Test
  @DisplayName("a section's letter may be glued to a bare number, a longer word may not")
  void section() {
    assertThat(texts(scan("59/113A，"))).containsExactly("59/113");
    assertThat(scan("59/113A，").isFraction(0)).isTrue();
    assertThat(scan("59/113Ab").isFraction(0)).isFalse();
  }

  @Test
  @DisplayName("a symbol may be glued to a word of a script that has no capitals, not to another")
  void glued() {
    assertThat(texts(scan("وA/91/14"))).containsExactly("A/91/14");
    assertThat(texts(scan("andA/91/14"))).doesNotContain("A/91/14");
  }

  @Test
  @DisplayName("a number is read in the digits of any script")
  void digits() {
    assertThat(scan("2036").digits(0)).isEqualTo(2036);
    assertThat(scan("٢٠٣٦").digits(0)).isEqualTo(2036);
    assertThat(scan("２０３６").digits(0)).isEqualTo(2036);
  }

  @Test
  @DisplayName("a number of nine digits has a value, one of ten has none")
  void longNumbers() {
    assertThat(scan("999999999").digits(0)).isEqualTo(999_999_999);
    assertThat(scan("1000000000").digits(0)).isEqualTo(-1);
    assertThat(scan("its").digits(0)).isEqualTo(-1);
    assertThat(scan("").digits(0)).isEqualTo(-1);
  }

  @Test
  @DisplayName("a suffix behind a number is a token of its own")
  void suffix() {
    Tokens tokens = scan("the 54th bell");
    assertThat(texts(tokens)).containsExactly("54", "th");
    assertThat(tokens.gapLength(0)).isZero();
    assertThat(tokens.is(1, Category.ORDINAL_SUFFIX)).isTrue();
  }

  @Test
  @DisplayName("a phrase may begin with a digit")
  void phraseOfDigits() {
    assertThat(texts(scan("the 3 lights of 3 ships"))).containsExactly("3 lights", "3");
  }

  @Test
  @DisplayName("between ideographs every place can begin a phrase")
  void ideographs() {
    Tokens tokens = scan("桥第7届桥届");
    assertThat(texts(tokens)).containsExactly("第7届", "届");
    assertThat(tokens.number(0, Category.ORDINAL)).isEqualTo(7);
  }

  @Test
  @DisplayName("places and gaps are those of the text")
  void places() {
    Tokens tokens = scan("its  resolution");
    assertThat(tokens.start(1)).isEqualTo(5);
    assertThat(tokens.end(1)).isEqualTo(15);
    assertThat(tokens.gap(0)).isEqualTo("  ");
    assertThat(tokens.gapLength(0)).isEqualTo(2);
    assertThat(tokens.gap(1)).isEmpty();
    assertThat(tokens.gapLength(1)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  @DisplayName("the first token from an offset on is the one that starts there or next")
  void from() {
    Tokens tokens = scan("its  resolution");
    assertThat(tokens.from(0)).isZero();
    assertThat(tokens.from(1)).isEqualTo(1);
    assertThat(tokens.from(5)).isEqualTo(1);
    assertThat(tokens.from(6)).isEqualTo(2);
  }

  @Test
  @DisplayName("outside the tokens nothing is meant")
  void outside() {
    Tokens tokens = scan("its");
    for (int i : new int[] {-1, 1}) {
      assertThat(tokens.is(i, Category.OWN)).isFalse();
      assertThat(tokens.is(i, Category.OWN, "own")).isFalse();
      assertThat(tokens.isNumber(i)).isFalse();
      assertThat(tokens.isFraction(i)).isFalse();
      assertThat(tokens.isSymbol(i)).isFalse();
      assertThat(tokens.value(i, Category.OWN)).isEmpty();
      assertThat(tokens.number(i, Category.OWN)).isZero();
    }
  }

  @Test
  @DisplayName("what stands behind the length does not count")
  void length() {
    Tokens tokens = Tokens.scan("its its".toCharArray(), 3, WORDS);
    assertThat(tokens.size()).isEqualTo(1);
  }

  @Test
  @DisplayName("more tokens than were guessed are all kept")
  void many() {
    Tokens tokens = scan("1 ".repeat(5000));
    assertThat(tokens.size()).isEqualTo(5000);
    assertThat(tokens.start(4999)).isEqualTo(9998);
  }
}
