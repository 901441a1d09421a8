package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
  private static final String HEAD =
      "The Human Rights Council,\n\nRecalling the Charter of the United Nations,\n\n1. ";
  private static final String REPEATED =
      HEAD
          + "Asks its Advisory Committee to prepare a study on the duty to warn people at sea, and"
          + " to submit it to the Council before its ninety-eighth session;\n";

  @TempDir private static Path shared;
  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    Path village = Path.of("..", "village", "en", "A_HRC_RES_91_14.txt");
    assertThat(Run.with().saisine("load", "--data", data(), village.toString()).code()).isZero();
  }

  private static String data() {
    return shared.resolve("register").toString();
  }

  private Run lint(String text, String... more) throws IOException {
    String draft = Files.writeString(folder.resolve("draft.txt"), text).toString();
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"lint", "--data", data(), draft}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.with().saisine(all);
  }

  @Test
  @DisplayName("what a draft repeats is told, with the old paragraph, and the code is 1")
  void repeats() throws IOException {
    Run lint = lint(REPEATED);
    assertThat(lint.code()).isEqualTo(1);
    assertThat(lint.out()).contains("Said before", "A/HRC/RES/91/14", "the duty to warn");
  }

  @Test
  @DisplayName("a draft in which nothing is found ends with 0")
  void clean() throws IOException {
    Run lint = lint(HEAD + "Decides to convene in 2099 a meeting on mushrooms in quarries.\n");
    assertThat(lint.out()).contains("Nothing was found").contains("Meeting");
    assertThat(lint.code()).isZero();
  }

  @Test
  @DisplayName("the same as JSON, for machines")
  void json() throws IOException {
    Run lint = lint(REPEATED, "--format", "json");
    assertThat(lint.code()).isEqualTo(1);
    assertThat(lint.out())
        .startsWith("{")
        .contains("\"repeats\"", "\"/documents/A/HRC/RES/91/14?language=en#op8\"");
  }

  @Test
  @DisplayName("what is no draft is told in a sentence, in the language of the shell")
  void none() throws IOException {
    Run lint = lint("The bells ring.");
    assertThat(lint.code()).isEqualTo(1);
    assertThat(lint.out()).contains("No operative paragraph was found");
    String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
    Run french =
        Run.with()
            .environment("LANG", "fr_FR.UTF-8")
            .saisine("lint", "--data", data(), empty, folder.resolve("gone.txt").toString());
    assertThat(french.code()).isEqualTo(1);
    assertThat(french.out()).contains("Il n’a pas pu être lu");
    assertThat(french.err()).contains("gone.txt");
  }

  @Test
  @DisplayName("a form that there is not ends with 2, and nothing is read")
  void misused() throws IOException {
    assertThat(lint(REPEATED, "--format", "paper").code()).isEqualTo(2);
  }
}
