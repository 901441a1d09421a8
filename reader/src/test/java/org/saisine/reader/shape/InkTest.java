package org.saisine.reader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "**Requests** the pilots~Requests the pilots",
        "*Requests* the pilots~Requests the pilots",
        "_Requests_ the pilots~Requests the pilots",
        "<i>Requests</i> the pilots~Requests the pilots",
        "<b class=\"act\">Requests</b> the pilots~Requests the pilots",
        "`Requests` the pilots~Requests the pilots",
        "Requests</p> the pilots~Requests the pilots",
        "《<引航议定书>修正案》~《<引航议定书>修正案》",
        "fewer </2 than > 1~fewer </2 than > 1",
        "[A/1/2](#)~A/1/2",
        "see [A/91/58](https://example.org/a_b) and go~see A/91/58 and go",
        "1^{er} janvier~1er janvier",
        "1<sup>er</sup> janvier~1er janvier",
        "54\\. Lamps~54. Lamps",
        "\\[Adopted\\]~[Adopted]",
        "locks &amp; weirs~locks & weirs",
        "&lt;lamp&gt; &quot;x&#39;~<lamp> \"x'",
        "light\u00adhouse~lighthouse",
        "light\u200bhouse\ufeff~lighthouse",
        "two  spaces   here~two spaces here",
      })
  @DisplayName("mark-up goes and its words stay")
  void markUp(String printed, String read) {
    assertThat(Sheets.ink(printed)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b and c > d",
        "[Adopted without a vote]",
        "snake_case stays",
        "five & six",
        "&unknown; entity",
        "(a) [b] (c)",
        "x ] y",
        "100 < 200",
        "2036/9 and 12-16",
        "p. 3\\n"
      })
  @DisplayName("what only looks like mark-up stays")
  void notMarkUp(String printed) {
    assertThat(Sheets.ink(printed)).isEqualTo(printed);
  }

  @Test
  @DisplayName("a tag that closes within 200 characters goes, a longer one is text")
  void tagReach() {
    assertThat(Sheets.ink("<a " + "x".repeat(196) + ">lamp")).isEqualTo("lamp");
    assertThat(Sheets.ink("<a " + "x".repeat(197) + ">lamp")).startsWith("<a xxx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "villages¹ and~villages and~1",
        "villages¹² and~villages and~12",
        "villages^{3} and~villages and~3",
        "villages^3 and~villages and~3",
        "villages<sup>4</sup> and~villages and~4",
        "villages* and~villages and~-1",
        "villages** and~villages and~-2",
        "villages1, and~villages, and~1",
        "villages,1 and~villages, and~1",
        "“villages”2 and~“villages” and~2",
      })
  @DisplayName("a note's mark is lifted out of the words, in all the ways it is printed")
  void marks(String printed, String read, int mark) {
    assertThat(Sheets.ink(printed)).isEqualTo(read);
    assertThat(Sheets.marks(printed)).containsExactly(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CTOC2 and", "paragraph 1 and", "lamp2036 and", "villages7 and", "km2x and"})
  @DisplayName("a digit that no note can explain stays with its word")
  void noMarks(String printed) {
    assertThat(Sheets.ink(printed)).isEqualTo(printed);
    assertThat(Sheets.marks(printed)).isEmpty();
  }

  @Test
  @DisplayName("glued digits are marks as long as they count on: 1, 2, then 4, but not 9")
  void countOn() {
    assertThat(Sheets.marks("lamps1 and boats2 and bells4 and ferries9"))
        .isEqualTo(List.of(1, 2, 4));
  }

  @Test
  @DisplayName("a tab is kept, as it divides cells; a no-break space stays the one it is")
  void spaces() {
    assertThat(Sheets.ink("10 a.m. \t Item 1")).isEqualTo("10 a.m.\tItem 1");
    assertThat(Sheets.ink("53\u00a0and\u202f54")).isEqualTo("53\u00a0and\u202f54");
  }

  @Test
  @DisplayName("control characters are no text")
  void controls() {
    assertThat(Sheets.ink("la\u0000m\u0007p\u007f")).isEqualTo("lamp");
  }
}
