package org.saisine.press.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.press.Fidelity;
import org.saisine.press.Fidelity.Part;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

@DisplayName("From the records of the five seeds")
class SeedsTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

  @BeforeAll
  static void there() {
    assumeTrue(Files.isDirectory(FOLDER), "the seeds are not here: " + FOLDER);
  }

  private static Record seed(String name) throws IOException {
    try (var files = Files.list(FOLDER)) {
      Path file =
          files
              .filter(each -> each.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow();
      return Reader.standard().read(new Source(name, Files.readAllBytes(file), "fr"));
    }
  }

  private static List<String> lost(Record record, Part part) {
    Record again = Forms.of(record).composition().record();
    return Fidelity.of(record, again).sections().stream()
        .filter(section -> section.part() == part)
        .flatMap(section -> section.lost().stream())
        .toList();
  }

  @Test
  @DisplayName("the note is made whole")
  void note() throws IOException {
    Record record = seed("000");
    assertThat(Fidelity.of(record, Forms.of(record).composition().record()).whole()).isTrue();
  }

  @Test
  @DisplayName("the report list has its headings, with bodies, places and days")
  void reports() throws IOException {
    Record record = seed("001");
    assertThat(lost(record, Part.SEATINGS)).isEmpty();
    assertThat(lost(record, Part.EVENTS)).isEmpty();
    assertThat(lost(record, Part.REFERENCES)).isEmpty();
    assertThat(Forms.of(record).text())
        .contains(
            "\nRapports sur les réunions du Groupe de travail sur la traite des personnes, tenues à"
                + " Vienne du 9 au 11 septembre 2019 et les 10 et 11 septembre 2020\n");
  }

  @Test
  @DisplayName("the resolution has its vote, each State where it stood")
  void vote() throws IOException {
    Record record = seed("002");
    Adoption before = record.adoption().orElseThrow();
    Adoption after = Forms.of(record).composition().record().adoption().orElseThrow();
    assertThat(lost(record, Part.PARAGRAPHS)).isEmpty();
    assertThat(after.inFavour()).isEqualTo(before.inFavour());
    assertThat(states(after.positions().inFavour()))
        .hasSameElementsAs(states(before.positions().inFavour()));
    assertThat(states(after.positions().against()))
        .hasSameElementsAs(states(before.positions().against()));
    assertThat(states(after.positions().abstaining()))
        .hasSameElementsAs(states(before.positions().abstaining()));
  }

  private static List<String> states(List<Fact<String>> positions) {
    return positions.stream().map(Fact::value).toList();
  }

  @Test
  @DisplayName("the annotated agenda is made whole, with the annex")
  void agenda() throws IOException {
    Record record = seed("003");
    assertThat(Fidelity.of(record, Forms.of(record).composition().record()).whole()).isTrue();
    assertThat(Forms.of(record).text()).contains("\nLundi 29 mai 2023\n", "\nMardi 30 mai 2023\n");
  }

  @Test
  @DisplayName("the resolution without a masthead gets the one that follows from its record")
  void head() throws IOException {
    Record record = seed("004");
    assertThat(Fidelity.of(record, Forms.of(record).composition().record()).whole()).isTrue();
    assertThat(Forms.of(record).text()).contains("\nQuarante-huitième session\n");
  }
}
