package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.press.AknCheck.Fault;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Record;

@DisplayName("Documents as Akoma Ntoso")
class AknPressTest {
  private static final Path VILLAGE = Path.of("..", "village");

  /** What the schema cannot state: the checker is stricter there. */
  private static final Set<Fault> BEYOND = Set.of(Fault.DANGLING, Fault.ADDRESS);

  private static Composition composed(String text, String language) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Reader.standard().compose(new Source("x.txt", bytes, language));
  }

  private static Composition village(String language, String name) throws IOException {
    return composed(Files.readString(VILLAGE.resolve(language).resolve(name + ".txt")), language);
  }

  private static String printed(String... lines) {
    Composition composition = composed(String.join("\n\n", lines), "en");
    return new String(Press.print(composition, Format.AKN), StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  @DisplayName("a printed file keeps to the rules, and its mark-up says what is read of its text")
  void sound(String language) {
    for (Composition document : Village.documents(language)) {
      byte[] file = Press.print(document, Format.AKN);
      assertThat(AknCheck.of(file)).isEmpty();
      Record again = Reader.standard().read(new Source("x.xml", file, language));
      assertThat(again.findings()).noneMatch(finding -> finding.code().equals("markup-differs"));
    }
  }

  @Test
  @DisplayName("the schema of OASIS has nothing against any printed file")
  void valid() throws Exception {
    assumeTrue(AknSchema.atHand(), () -> "no schema at " + AknSchema.FOLDER);
    AknSchema schema = new AknSchema();
    for (String language : Village.LANGUAGES) {
      for (Composition document : Village.documents(language)) {
        assertThat(schema.errors(Press.print(document, Format.AKN)))
            .as("%s %s", language, document.record().source().name())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"fr,A_HRC_RES_91_14", "ar,LVC_COP_WG1_2036_1"})
  @DisplayName("of a file that a hand has spoilt, our checker says what the schema says")
  void agreement(String language, String name) throws Exception {
    assumeTrue(AknSchema.atHand(), () -> "no schema at " + AknSchema.FOLDER);
    AknSchema schema = new AknSchema();
    byte[] file = Press.print(village(language, name), Format.AKN);
    int spoilt = 0;
    int sound = 0;
    for (int seed = 0; seed < 250; seed++) {
      byte[] mutated = AknMutation.of(file, seed);
      boolean refused = !schema.errors(mutated).isEmpty();
      List<AknCheck.Flaw> flaws =
          AknCheck.of(mutated).stream().filter(flaw -> !BEYOND.contains(flaw.fault())).toList();
      assertThat(!flaws.isEmpty()).as("seed %d: %s", seed, flaws).isEqualTo(refused);
      spoilt += refused ? 1 : 0;
      sound += refused ? 0 : 1;
    }
    assertThat(spoilt).isGreaterThan(100);
    assertThat(sound).isGreaterThan(20);
  }

  @Test
  @DisplayName("a reference that leads nowhere and an address with a blank are found")
  void beyond() throws IOException {
    byte[] file = Press.print(village("en", "A_HRC_RES_91_14"), Format.AKN);
    String sound = new String(file, StandardCharsets.UTF_8);
    assertThat(faults(sound.replace("refersTo=\"#session\"", "refersTo=\"#meeting\"")))
        .contains(Fault.DANGLING);
    assertThat(faults(sound.replace("/91-14/!main\"", "/91 14/!main\""))).contains(Fault.ADDRESS);
    assertThat(faults(sound.substring(0, sound.length() / 2))).contains(Fault.NOT_XML);
  }

  private static List<Fault> faults(String file) {
    return AknCheck.of(file.getBytes(StandardCharsets.UTF_8)).stream()
        .map(AknCheck.Flaw::fault)
        .toList();
  }

  @Test
  @DisplayName("a note stands where it is first called, and is only pointed at after that")
  void notes() {
    String file =
        printed(
            "The General Assembly,",
            "Recalling the report,¹ and noting its annex,¹",
            "1. Decides to remain seized of the matter.",
            "¹ A/90/37.");
    assertThat(file)
        .containsOnlyOnce("<authorialNote")
        .containsOnlyOnce("<noteRef marker=\"1\" placement=\"bottom\" href=\"#authorialNote_1\"");
  }

  @Test
  @DisplayName("characters that no XML file can hold are dropped, those that mean mark-up escaped")
  void characters() {
    String bell = String.valueOf((char) 7);
    assertThat(AknOut.possible("a" + bell + "b\ufffe\ud800c\ud83d\udea2\t"))
        .isEqualTo("abc\ud83d\udea2\t");
    String file = printed("The General Assembly,", "1. Decides that 5 < 6 & 7 stand;");
    assertThat(file).contains("that 5 &lt; 6 &amp; 7 stand;");
  }

  @Test
  @DisplayName("what is owed stands in a namespace of our own and leads to its paragraph")
  void mandates() throws IOException {
    byte[] file = Press.print(village("en", "A_HRC_RES_91_14"), Format.AKN);
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("xmlns:saisine=\"urn:saisine:mandates:1\"")
        .contains("<saisine:mandate kind=\"body\" paragraph=\"4\" href=\"#para_4\">")
        .contains("<saisine:due organ=\"HRC\" session=\"94\"/>");
  }

  @Test
  @DisplayName("a cited document is linked by the naming convention, its symbol beside it")
  void references() {
    assertThat(AknNames.cited("A/HRC/RES/54/4"))
        .isEqualTo("/akn/un/statement/deliberation/unga-hrc/54-4");
    assertThat(AknNames.cited("S/RES/2561(2021)"))
        .isEqualTo("/akn/un/statement/deliberation/unsc/2561-2021");
    assertThat(AknNames.cited("A/HRC/90/37/Add.1")).isEqualTo("/akn/un/doc/a-hrc-90-37-add.1");
  }
}
