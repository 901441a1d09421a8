package org.saisine.secretariat.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SymbolsTest {
  @Test
  @DisplayName("a symbol is known by each of its ends that still says which it is")
  void ends() {
    assertThat(Symbols.forms("A/HRC/RES/54/4"))
        .containsExactlyInAnyOrder("a/hrc/res/54/4", "hrc/res/54/4", "res/54/4", "54/4");
  }

  @Test
  @DisplayName("a resolution counted on through the years is known by its number alone")
  void counted() {
    assertThat(Symbols.forms("S/RES/3361(2036)")).contains("s/res/3361", "3361(2036)", "3361");
    assertThat(Symbols.forms("A/RES/77/223")).doesNotContain("223");
  }

  @Test
  @DisplayName("a symbol stands under each of its beginnings")
  void beginnings() {
    assertThat(Symbols.beginnings("A/HRC/RES/54/4"))
        .containsExactly("a", "a/hrc", "a/hrc/res", "a/hrc/res/54", "a/hrc/res/54/4");
  }
}
