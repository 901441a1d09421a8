package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordCommandTest {
  private static final Path VILLAGE = Path.of("..", "village");
  private static final String COUNCIL = "A_HRC_RES_91_14.txt";

  @TempDir private Path folder;

  @Test
  @DisplayName("versions that agree are one line, and the code is 0")
  void agree() {
    Run run = concord(village("en", COUNCIL), village("fr", COUNCIL));
    assertThat(run.out().strip().lines()).hasSize(1);
    assertThat(run.out()).startsWith("A/HRC/RES/91/14 ").endsWith("English, French · agree\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("versions that differ are a table of where, what and who says what; the code is 1")
  void differ() throws IOException {
    Run run = concord(village("fr", COUNCIL), altered("vote of 27", "vote of 26"));
    assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains(
            "A/HRC/RES/91/14 1 difference",
            "Where What Language Says",
            "Adoption In favour French 27",
            "English 26");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("a majority is counted before its languages")
  void majority() throws IOException {
    String french = Files.readString(Path.of(village("fr", COUNCIL))).replace("54e", "55e");
    Path odd = Files.writeString(folder.resolve("odd.txt"), french);
    Run run = concord(village("fr", COUNCIL), village("en", COUNCIL), odd.toString());
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("2 of 3: French (" + COUNCIL + "), English 54 French (odd.txt) 55");
  }

  @Test
  @DisplayName("a lost paragraph is told with the words that open it")
  void lost() throws IOException {
    Run run =
        concord(village("fr", COUNCIL), altered("12. Decides to remain seized of the matter.", ""));
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("¶ 12 paragraph French has it English does not have it")
        .contains("“Décide de rester saisi de la question.”");
  }

  @Test
  @DisplayName("files are versions of one document by their symbol, whatever folder they are in")
  void folders() throws IOException {
    copy("fr", COUNCIL, "x/a.txt");
    copy("en", COUNCIL, "y/b.txt");
    copy("en", "A_RES_91_152.txt", "y/c.txt");
    Run run = concord(folder.toString());
    assertThat(run.out())
        .contains("A/HRC/RES/91/14")
        .contains("English · agree")
        .contains("only English (" + folder + "/y/c.txt); nothing to compare")
        .contains("Documents: 2 · agree: 1 · differ: 0 · alone: 1");
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("a damaged symbol shows as a difference where files share a name")
  void damagedSymbol() throws IOException {
    Path fr = copy("fr", COUNCIL, "fr/one.txt");
    Path en = folder.resolve("en/one.txt");
    Files.createDirectories(en.getParent());
    Files.move(Path.of(altered("A/HRC/RES/91/14", "A/HRC/RES/91/41")), en);
    Run run = concord(fr.toString(), en.toString());
    assertThat(run.out()).contains("A/HRC/RES/91/41").contains("Symbol");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("files that share a name and a language are not versions of each other")
  void namesakes() throws IOException {
    copy("en", COUNCIL, "x/one.txt");
    copy("en", "A_RES_91_152.txt", "y/one.txt");
    assertThat(concord(folder.toString()).out()).contains("agree: 0 · differ: 0 · alone: 2");
  }

  @Test
  @DisplayName("a file that is named twice is one version")
  void twice() {
    Run run = concord(village("en", COUNCIL), village("en", COUNCIL));
    assertThat(run.out()).contains("only English");
  }

  @Test
  @DisplayName("what cannot be read is told; the others are compared; the code is 1")
  void unreadable() {
    Run run = concord(village("en", COUNCIL), village("fr", COUNCIL), "nowhere.txt");
    assertThat(run.out()).contains("agree");
    assertThat(run.err()).contains("cannot read nowhere.txt");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("only what was asked for is compared")
  void only() throws IOException {
    String altered = altered("54th meeting", "55th meeting");
    assertThat(concord("--only", "votes,dates", village("fr", COUNCIL), altered).code()).isZero();
    assertThat(concord("--only", "masthead", village("fr", COUNCIL), altered).code()).isOne();
  }

  @Test
  @DisplayName("quietly, only documents that differ are printed")
  void quiet() {
    Run run = concord("--quiet", village("fr", COUNCIL), village("en", COUNCIL));
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("a line of JSON says what each version says, and where")
  void json() throws IOException {
    Run run =
        concord(
            "--format",
            "jsonl",
            village("fr", COUNCIL),
            altered("period of three years", "period of two years"));
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"schema\":\"saisine/concordance/1\",\"symbol\":\"A/HRC/RES/91/14\"")
        .contains("\"agree\":false", "\"topic\":\"mandates\",\"paragraph\":\"op4\"")
        .contains("\"majority\":null", "\"due\":[{\"duration\":\"P2Y\"}]", "\"start\":");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"--format, csv", "--only, words"})
  @DisplayName("a form or a topic that there is not is answered with those there are")
  void wrongUse(String option, String value) {
    Run run = concord(option, value, "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(option + " cannot be \"" + value + "\". Allowed: ");
    assertThat(run.err()).containsAnyOf("jsonl", "mandates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  @DisplayName("the table keeps the width of the page and speaks the language of its reader")
  void languages(String language) throws IOException {
    Run run =
        Run.with()
            .readings(Readings.standard())
            .environment("LANG", language)
            .saisine(
                "concord",
                village("fr", COUNCIL),
                altered("12. Decides to remain seized of the matter.", ""));
    assertThat(run.out().lines()).allMatch(line -> Glyphs.width(line) <= 80);
    assertThat(run.out()).contains(Messages.in(language).say("topic.paragraphs"));
    assertThat(run.out()).contains(Messages.in(language).say("concord.lacks"));
    // An Arabic cell keeps its reading direction to itself.
    assertThat(run.out().contains("\u2068")).isEqualTo(language.equals("ar"));
    Run help = Run.with().environment("LANG", language).saisine("concord", "--help");
    assertThat(help.out()).contains("--only", "--quiet", "jsonl", "NO_COLOR");
  }

  private static Run concord(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "concord";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.with().readings(Readings.standard()).saisine(all);
  }

  private static String village(String language, String name) {
    return VILLAGE.resolve(language).resolve(name).toString();
  }

  private Path copy(String language, String name, String to) throws IOException {
    Path copy = folder.resolve(to);
    Files.createDirectories(copy.getParent());
    return Files.copy(Path.of(village(language, name)), copy);
  }

  /** The English resolution with other words. */
  private String altered(String words, String others) throws IOException {
    String text = Files.readString(Path.of(village("en", COUNCIL)));
    assertThat(text).contains(words);
    return Files.writeString(folder.resolve("altered.txt"), text.replace(words, others)).toString();
  }
}
