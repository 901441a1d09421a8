package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @Test
  @DisplayName(
      "a file keeps its name without the ending of a document, and any other ending with it")
  void plain() {
    assertThat(names("en", "a/A_91_1.txt", "a/B.PDF", "c.d.html", "A.RES.91.1", "notes.md"))
        .containsExactly("A_91_1", "B", "c.d", "A.RES.91.1", "notes.md");
  }

  @Test
  @DisplayName("where two would share a name both bear their language, and a third its number")
  void shared() {
    assertThat(names("fr", "a/one.txt", "b/two.txt", "b/ONE.pdf", "c/one.docx"))
        .containsExactly("one-fr", "two", "ONE-fr-2", "one-fr-3");
  }

  @Test
  @DisplayName("a name made so never meets one that a file has of its own")
  void met() {
    assertThat(names("fr", "a/one.txt", "b/one.txt", "c/one-fr.txt", "d/one-fr-2.txt"))
        .containsExactly("one-fr-3", "one-fr-4", "one-fr", "one-fr-2");
  }

  @Test
  @DisplayName("two ways to write one letter are one name, as some file systems take them")
  void normalised() {
    assertThat(names("fr", "a/r\u00E9.txt", "b/re\u0301.txt"))
        .containsExactly("r\u00E9-fr", "re\u0301-fr-2");
  }

  @Test
  @DisplayName("what came by standard input is called by its symbol; without one, a document")
  void standardInput() {
    List<Input> inputs = List.of(new Input.StandardInput());
    assertThat(new FileNames(inputs).of(inputs.getFirst(), "A/HRC/RES/91/14", "en"))
        .isEqualTo("A_HRC_RES_91_14");
    assertThat(new FileNames(inputs).of(inputs.getFirst(), "", "en")).isEqualTo("document");
    List<Input> both =
        List.of(new Input.StandardInput(), new Input.Document(Path.of("A_RES_91_1.txt")));
    assertThat(new FileNames(both).of(both.getFirst(), "A/RES/91/1", "en"))
        .isEqualTo("A_RES_91_1-en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd | _._.._etc_passwd",
        "..               | document",
        ".profile         | _profile",
        "-rf              | _rf",
        "~root            | _root",
        "C:\\x            | C__x",
        "a*b?<c>|a_b__c_",
        "stop. .          | stop",
        "A/91/1           | A_91_1",
      })
  @DisplayName("a name leads out of no folder, hides nothing and is no option")
  void hostile(String name, String safe) {
    assertThat(FileNames.safe(name)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u001Bb", "a\u202Eb", "a\u2028b", "a\uD800b"})
  @DisplayName("signs that no name should have become a stroke")
  void signs(String name) {
    assertThat(FileNames.safe(name)).isEqualTo("a_b");
  }

  @Test
  @DisplayName("letters of all languages stay, and joiners, which words need")
  void letters() {
    assertThat(FileNames.safe("决议 قرار ré‌solution")).isEqualTo("决议 قرار ré‌solution");
  }

  @Test
  @DisplayName("names that are longer than a file system takes are cut, between letters")
  void cut() {
    assertThat(FileNames.safe("决".repeat(60))).hasSize(60);
    assertThat(FileNames.safe("决".repeat(61))).hasSize(60);
    String cut = FileNames.safe("x" + "\uD83D\uDD4A".repeat(90));
    assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSize(177);
    assertThat(names("en", "a/" + "x".repeat(190) + "1", "a/" + "x".repeat(190) + "2"))
        .containsExactly("x".repeat(180) + "-en", "x".repeat(180) + "-en-2");
  }

  private static List<String> names(String language, String... paths) {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      inputs.add(new Input.Document(Path.of(path)));
    }
    FileNames names = new FileNames(inputs);
    return inputs.stream().map(input -> names.of(input, "", language)).toList();
  }
}
