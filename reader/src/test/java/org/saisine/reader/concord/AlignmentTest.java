package org.saisine.reader.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String COUNCIL = "A_HRC_RES_91_14";

  @Test
  @DisplayName("each paragraph stands beside the same one of the other version")
  void beside() {
    Version french = Version.of(Copies.read("fr", Copies.text("fr", COUNCIL)));
    Version arabic = Version.of(Copies.read("ar", Copies.text("ar", COUNCIL)));
    List<Alignment> rows = Alignment.of(List.of(french, arabic));
    assertThat(rows).hasSameSizeAs(french.units);
    assertThat(rows).allSatisfy(row -> assertThat(row.spans()).doesNotContainNull().hasSize(2));
    assertThat(rows.stream().map(row -> row.spans().get(0).orElseThrow()))
        .isEqualTo(french.units.stream().map(Unit::span).toList());
    assertThat(rows.stream().map(row -> row.spans().get(1).orElseThrow()))
        .isEqualTo(arabic.units.stream().map(Unit::span).toList());
  }

  @Test
  @DisplayName("a paragraph that a version lost stands beside nothing, and disturbs no other")
  void lost() {
    String text = Copies.text("en", COUNCIL);
    int first = text.indexOf("Noting that several");
    String shorter = text.substring(0, first) + text.substring(text.indexOf("Deeply concerned"));
    List<Alignment> rows =
        Alignment.of(
            List.of(Version.of(Copies.read("en", text)), Version.of(Copies.read("en", shorter))));
    assertThat(rows.stream().filter(row -> row.spans().get(1).isEmpty()).map(Alignment::where))
        .containsExactly("pp4");
  }
}
