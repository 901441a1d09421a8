package org.saisine.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Village.Sheet;
import org.saisine.reader.vocabulary.Record;

/** A blank line after every line, as some conversions leave it, changes nothing that is read. */
class DoubleSpacedTest {
  private static final List<String> HEAD =
      List.of("kind", "symbol", "organ", "session", "place", "issued", "adopted", "title", "draft");
  private static final List<Function<Compared, List<String>>> PARTS =
      List.of(
          Compared::agendaItems,
          Compared::sessionDates,
          Compared::paragraphs,
          Compared::actions,
          Compared::citations,
          Compared::adoption,
          Compared::mandates,
          Compared::events,
          Compared::deadlines,
          Compared::agenda,
          Compared::sittings,
          Compared::seatings);

  /** A noisy copy has blank lines of its own, which tell nothing of paragraphs. */
  static Stream<Sheet> sheets() {
    return Village.sheets().stream().filter(sheet -> !sheet.form().equals(".noisy"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("any document of the village, double-spaced, reads the same")
  void doubled(Sheet sheet) {
    byte[] bytes = Village.text(sheet).replace("\n", "\n\n").getBytes(UTF_8);
    Record doubled = Reader.standard().read(new Source("doubled.txt", bytes));
    Compared other = new Compared(Village.json(doubled));
    Compared single = new Compared(Village.json(Village.record(sheet)));
    SoftAssertions all = new SoftAssertions();
    HEAD.forEach(key -> all.assertThat(other.value(key)).as(key).isEqualTo(single.value(key)));
    PARTS.forEach(part -> all.assertThat(part.apply(other)).isEqualTo(part.apply(single)));
    all.assertAll();
  }
}
