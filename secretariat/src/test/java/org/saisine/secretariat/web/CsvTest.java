package org.saisine.secretariat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static String row(Object... cells) {
    Csv csv = new Csv("a");
    csv.row(cells);
    return new String(csv.bytes(), StandardCharsets.UTF_8).substring("\ufeffa\r\n".length());
  }

  @Test
  @DisplayName("cells are parted by commas, rows by line ends; a quote is doubled within quotes")
  void form() {
    assertThat(row("bells", 3, List.of("fr", "en"))).isEqualTo("bells,3,\"fr; en\"\r\n");
    assertThat(row("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1+1", "\r=1"})
  @DisplayName("what a spreadsheet would compute is led by an apostrophe")
  void formulas(String text) {
    assertThat(row(text)).startsWith("\"'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1", "A/HRC/RES/91/14", "a=b", "2036-04-02"})
  @DisplayName("what a spreadsheet would not compute stays as it is")
  void words(String text) {
    assertThat(row(text)).isEqualTo(text + "\r\n");
  }
}
