package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

@DisplayName("The columns of a Word table")
class WordColumnsTest {
  private static final Line.Row FULL = row("10 a.m.", "1 (a)", "Opening of the meeting");

  private static Line.Row row(String... cells) {
    return new Line.Row(Stream.of(cells).map(cell -> List.<Run>of(new Run.Plain(cell))).toList());
  }

  @Test
  @DisplayName("leave the hour empty before the second item of a sitting")
  void secondItem() {
    Line.Row second = row("1 (b)", "Adoption of the agenda");
    assertThat(WordColumns.behind(second, List.of(FULL, second), 3)).isEqualTo(1);
  }

  @Test
  @DisplayName("leave nothing empty before a row that lacks its last cell")
  void noTitle() {
    Line.Row brief = row("3 p.m.", "2");
    assertThat(WordColumns.behind(brief, List.of(FULL, brief), 3)).isZero();
  }

  @Test
  @DisplayName("share the width by what they hold, and none is squeezed")
  void shared() {
    int[] widths = WordColumns.widths(List.of(FULL, row("", "", "x".repeat(500))), 3, 9000);
    assertThat(widths[2]).isGreaterThan(6000);
    assertThat(widths[1]).isGreaterThan(700);
    assertThat(widths[0] + widths[1] + widths[2]).isBetween(8990, 9000);
  }
}
