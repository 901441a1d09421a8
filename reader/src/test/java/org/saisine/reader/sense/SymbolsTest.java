package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.symbols;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Symbols speak for themselves")
class SymbolsTest {
  @Test
  @DisplayName("A symbol is taken as printed, with its part, volume, section and addenda")
  void suffixes() {
    assertThat(
            symbols(
                assembly(
                    "Taking note of A/77/81 (Part I), A/77/83 (Parts I and II), A/77/82 (Vol. II), A/77/6 (Sect. 5),"
                        + " A/54/9 (Supp),"
                        + " A/77/83/Add.1, A/77/83/Corr.2 and S/RES/2611 (2021),")))
        .containsExactly(
            "A/77/81(PartI)",
            "A/77/83(PartsIandII)",
            "A/77/82(Vol.II)",
            "A/77/6(Sect.5)",
            "A/54/9(Supp)",
            "A/77/83/Add.1",
            "A/77/83/Corr.2",
            "S/RES/2611(2021)");
  }

  @Test
  @DisplayName("A remark in brackets is no part of a symbol")
  void remark() {
    assertThat(
            symbols(
                assembly("Taking note of A/77/81 (see annex) and A/77/82 (participants only),")))
        .containsExactly("A/77/81", "A/77/82");
  }

  @Test
  @DisplayName("A document of two organs bears two symbols")
  void joint() {
    assertThat(symbols(assembly("Taking note of document A/77/377-S/2022/706, annex,")))
        .containsExactly("A/77/377", "S/2022/706");
  }

  @Test
  @DisplayName("A hyphen inside a symbol does not make two, whichever hyphen it is")
  void hyphen() {
    assertThat(symbols(assembly("Taking note of A/ES-10/373 and A/ES‑10/374,")))
        .containsExactly("A/ES-10/373", "A/ES-10/374");
  }

  @Test
  @DisplayName("A session may stand in brackets inside a symbol")
  void brackets() {
    assertThat(symbols(assembly("Taking note of ICCD/COP(15)/93/Add.1, decision 9/COP.15,")))
        .containsExactly("ICCD/COP(15)/93/Add.1");
  }

  @Test
  @DisplayName("A chapter and a number are no symbol")
  void chapter() {
    assertThat(symbols(assembly("Taking note of decision X/2 of a body of keepers,"))).isEmpty();
  }
}
