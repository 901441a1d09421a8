package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.press.Fidelity;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

class PublishCommandTest {
  private static final String SYMBOL = "A/RES/91/152";

  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Run run(String... arguments) {
    return Run.with().readings(Readings.standard()).saisine(arguments);
  }

  /** A register with a resolution in two languages. */
  @BeforeAll
  static void load() {
    assertThat(run("load", "--data", data(), file("en").toString(), file("fr").toString()).code())
        .isZero();
  }

  private static String data() {
    return shared.resolve("register").toString();
  }

  private static Path file(String language) {
    return Path.of("..", "village", language, "A_RES_91_152.txt");
  }

  @Test
  @DisplayName("a document of the register is printed, and reads as what came in")
  void printed() throws IOException {
    Run publish = run("publish", SYMBOL, "--as", "text", "--language", "fr", "--data", data());
    assertThat(publish.code()).as(publish.err()).isZero();
    byte[] original = Files.readAllBytes(file("fr"));
    byte[] printed = publish.out().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Reader reader = Reader.standard();
    assertThat(
            Fidelity.of(
                    reader.read(new Source("one", original)),
                    reader.read(new Source("other", printed)))
                .whole())
        .isTrue();
  }

  @Test
  @DisplayName("several formats go to a folder, under the symbol; what is there stays")
  void folder() throws IOException {
    String[] publish = {
      "publish", SYMBOL, "--as", "text,docx", "--to", folder.toString(), "--data", data()
    };
    Run first = run(publish);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(folder.resolve("A_RES_91_152.en.txt")).exists();
    assertThat(folder.resolve("A_RES_91_152.en.docx")).exists();
    Files.writeString(folder.resolve("A_RES_91_152.en.txt"), "mine");
    Run again = run(publish);
    assertThat(again.code()).isEqualTo(1);
    assertThat(folder.resolve("A_RES_91_152.en.txt")).hasContent("mine");
  }

  @Test
  @DisplayName("what is not there, or not in that language, is told")
  void absent() {
    assertThat(run("publish", "A/RES/1/1", "--as", "text", "--data", data()).code()).isEqualTo(1);
    Run chinese = run("publish", SYMBOL, "--as", "text", "--language", "zh", "--data", data());
    assertThat(chinese.code()).isEqualTo(1);
    assertThat(chinese.err()).contains(SYMBOL);
  }

  @Test
  @DisplayName("two formats without a folder, and a format that there is not, are not understood")
  void use() {
    Run two = run("publish", SYMBOL, "--as", "text,akn", "--data", data());
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("--to");
    assertThat(run("publish", SYMBOL, "--as", "parchment", "--data", data()).code()).isEqualTo(2);
  }
}
