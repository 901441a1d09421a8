package org.saisine.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Village.Sheet;

/**
 * Each document of the village in its plain form once more, all parts of its record in one reading
 * and none of it remembered: what a run that changes the reader under its tests has to ask.
 */
class VillageAnewTest {
  private static final Map<String, Function<Compared, List<String>>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("head", VillageAnewTest::head);
    PARTS.put("paragraphs", all -> joined(all.paragraphs(), all.actions()));
    PARTS.put("references", Compared::citations);
    PARTS.put("adoption", Compared::adoption);
    PARTS.put("mandates", Compared::mandates);
    PARTS.put("events", all -> joined(all.events(), all.deadlines()));
    PARTS.put("agenda", all -> joined(all.agenda(), all.sittings()));
    PARTS.put("seatings", Compared::seatings);
  }

  private static List<String> head(Compared record) {
    List<String> lines =
        Stream.of("kind", "symbol", "organ", "session", "place", "issued", "adopted", "title")
            .map(key -> key + " " + record.value(key))
            .toList();
    return joined(
        lines,
        joined(record.agendaItems(), joined(record.sessionDates(), record.values("meetings"))));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  static Stream<Sheet> sheets() {
    return Village.sheets().stream().filter(sheet -> sheet.form().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("a document read anew gives every part of its record")
  void whole(Sheet sheet) {
    Compared gold = new Compared(Village.gold(sheet));
    Compared read = new Compared(Village.json(Village.anew(sheet)));
    SoftAssertions all = new SoftAssertions();
    PARTS.forEach(
        (name, part) -> all.assertThat(part.apply(read)).as(name).isEqualTo(part.apply(gold)));
    all.assertAll();
  }
}
