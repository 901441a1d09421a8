package org.saisine.press.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.press.Fidelity;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Record;

@DisplayName("From the records of the five seeds")
class SeedsTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

  @BeforeAll
  static void there() {
    assumeTrue(Files.isDirectory(FOLDER), "the seeds are not here: " + FOLDER);
  }

  private static Composition seed(String name) throws IOException {
    return Reader.standard().compose(new Source(name, bytes(name), "fr"));
  }

  private static byte[] bytes(String name) throws IOException {
    try (var files = Files.list(FOLDER)) {
      return Files.readAllBytes(
          files
              .filter(each -> each.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  @DisplayName("every fact is published: paragraphs, references, instruments, votes, events, notes")
  void whole(String name) throws IOException {
    Record record = seed(name).record();
    Record again = Forms.of(record).composition().record();
    assertThat(Fidelity.of(record, again).sections())
        .allSatisfy(section -> {
          assertThat(section.lost()).as(section.part() + " lost").isEmpty();
          assertThat(section.gained()).as(section.part() + " gained").isEmpty();
        });
  }

  /**
   * What may differ: the head that the seed has lost, and how lists of votes are set. Of the French
   * texts of the corpus 38 say "Adoptée à l'issue d'un vote enregistré par … voix", 2 put the way
   * last; 54 lists of States end in "et", 8 do not.
   */
  static Stream<Arguments> differences() {
    return Stream.of(
        Arguments.of("000", List.of("+ Nations Unies")),
        Arguments.of("001", List.of("+ Nations Unies")),
        Arguments.of(
            "002",
            List.of(
                "+ Nations Unies",
                "+ à l issue d un vote enregistré",
                "- à l issue d un vote enregistré",
                "+ et",
                "+ et",
                "+ et")),
        Arguments.of("003", List.of("+ Nations Unies")),
        Arguments.of(
            "004",
            List.of(
                "+ Nations Unies Assemblée générale Conseil des droits de l homme"
                    + " Quarante huitième session Résolution adoptée par le Conseil des droits de l"
                    + " homme le 8 octobre 2021")));
  }

  @ParameterizedTest
  @MethodSource("differences")
  @DisplayName("what is published says word for word what the seed says")
  void sideBySide(String name, List<String> differences) throws IOException {
    Composition seed = seed(name);
    String printed = Forms.of(seed.record()).text();
    assertThat(SideBySide.differences(OfficialText.of(seed), printed))
        .containsExactlyElementsOf(differences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  @DisplayName("no word of the seed's own file is left out")
  void everyWord(String name) throws IOException {
    String file = new String(bytes(name), StandardCharsets.UTF_8);
    String printed = Forms.of(seed(name).record()).text();
    assertThat(SideBySide.left(file, printed)).isEmpty();
  }

  @Test
  @DisplayName("the report list has the items it is issued under, its headings and its note")
  void reports() throws IOException {
    String printed = Forms.of(seed("001").record()).text();
    assertThat(printed)
        .contains(
            "\nPoints 2, 4 et 5 de l'ordre du jour provisoire*\n\nExamen de l'application",
            "\nRapports sur les travaux des réunions du Groupe de travail sur la traite",
            "\n* CTOC/COP/2020/1.\n");
  }

  @Test
  @DisplayName("the report list whose headings are lost gets those that its meetings tell")
  void headings() throws IOException {
    Record record = seed("001").record();
    Apparatus bare = new Apparatus(List.of(), record.apparatus().notes(), List.of());
    assertThat(Forms.of(record.withApparatus(bare)).text())
        .contains(
            "\nRapports sur les réunions du Groupe de travail sur la traite des personnes, tenues à"
                + " Vienne du 9 au 11 septembre 2019 et les 10 et 11 septembre 2020\n");
  }

  @Test
  @DisplayName("the annotated agenda has its annex, and its notes where they were called")
  void agenda() throws IOException {
    assertThat(Forms.of(seed("003").record()).text())
        .contains("\nLundi 29 mai 2023\n", "\nMardi 30 mai 2023\n")
        .contains("Le projet d'organisation des travaux¹, qui figure à l'annexe")
        .contains("\n3 Consultables à l'adresse <https://sherloc.unodc.org>.\n");
  }
}
