package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else a document says tells whether the hyphen at a line's end belongs to the word. */
class PdfHyphensTest {

  @ParameterizedTest(name = "{0} / {1} becomes {2} in a document that says {3}")
  @CsvSource({
    "the reso-, lution, the resolution, a resolution of last year",
    "a follow-, up, a follow-up, the follow-up of last year",
    "a cross-, border road, a cross-border road, nothing like it",
    "the sub-, Saharan rivers, the sub-Saharan rivers, nothing like it",
    "from 1-, 2 June, from 1-2 June, nothing like it"
  })
  void alone(String before, String after, String joined, String elsewhere) {
    assertThat(hyphens(elsewhere).joined(before, after)).isEqualTo(joined);
  }

  @ParameterizedTest(name = "{0} / {1} becomes {2} where words are seen to be divided")
  @CsvSource({"the infor-, mation, the information", "a follow-, up, a follow-up"})
  void divided(String before, String after, String joined) {
    PdfHyphens hyphens = hyphens("a resolution", "the reso-", "lution on the follow-up");
    assertThat(hyphens.joined(before, after)).isEqualTo(joined);
  }

  private static PdfHyphens hyphens(String... lines) {
    return PdfHyphens.of(
        Stream.of(lines)
            .map(line -> new PdfLine.Cell(0, 100, line))
            .map(cell -> new PdfLine(1, 0, 10, false, false, List.of(cell), 5))
            .toList());
  }
}
