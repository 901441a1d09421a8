package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where lines end on paper. */
class BreaksTest {
  @Test
  @DisplayName("A line ends behind blanks and behind hyphens in words")
  void words() {
    assertThat(broken("a two-day session")).containsExactly("a ", "two-", "day ", "session");
  }

  @Test
  @DisplayName("A symbol, a number and a range are not broken")
  void symbols() {
    assertThat(broken("A/HRC/RES/91/14 5–9 26-05"))
        .containsExactly("A/HRC/RES/91/14 ", "5–9 ", "26-05");
  }

  @Test
  @DisplayName("A line of Chinese ends behind any sign, but not before what closes")
  void chinese() {
    assertThat(broken("大会，决定《宪章》")).containsExactly("大", "会，", "决", "定", "《宪", "章》");
  }

  @Test
  @DisplayName("A blank after which a reader would expect none is not broken; any other is")
  void bound() {
    assertThat(Breaks.bound("pre- and post-war 第 3 段"))
        .isEqualTo("pre-\u00a0and post-war\u00a0第\u00a03\u00a0段");
  }

  private static List<String> broken(String text) {
    Breaks breaks = new Breaks();
    breaks.setText(text);
    List<String> all = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to >= 0; to = breaks.next()) {
      all.add(text.substring(from, to));
      from = to;
    }
    return all;
  }
}
