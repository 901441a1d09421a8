package org.saisine.cli;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Record;

class ReadCommandTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("documents come out in the order they were named, however many are read at a time")
  void order() throws IOException {
    List<String> named = IntStream.range(0, 60).mapToObj(i -> file("d" + (97 * i % 60))).toList();
    Run run = Run.with().readings(slowAtFirst()).saisine(read("--format", "text", named));
    List<String> expected = named.stream().map(path -> "text of " + path).toList();
    assertThat(run.out().lines()).containsExactlyElementsOf(expected);
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("a document that must not be read costs one line that says why")
  void refused() throws IOException {
    Path file = Files.writeString(folder.resolve("locked.rtf"), "{\\rtf1 x}");
    for (String form : List.of("card", "text", "jsonl", "csv")) {
      Run run =
          Run.with()
              .readings(Readings.standard())
              .saisine("read", "--format", form, file.toString());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err().lines())
          .singleElement(as(STRING))
          .endsWith(
              file
                  + ": Not read: the file is application/rtf. Word (.docx), PDF, HTML, Akoma Ntoso"
                  + " and plain text can be read.");
    }
  }

  @Test
  @DisplayName("a folder gives its documents at every depth, in the order of their names")
  void folders() throws IOException {
    file("b.txt");
    file("a/z.txt");
    file("a/B.TXT");
    file("README.md");
    file(".hidden.txt");
    file(".git/config.txt");
    Run run = Run.with().saisine("read", "--format", "text", folder.toString());
    assertThat(run.out().lines())
        .containsExactly(
            "text of " + folder + "/a/B.TXT",
            "text of " + folder + "/a/z.txt",
            "text of " + folder + "/b.txt");
  }

  @Test
  @DisplayName("a file that is named itself is read whatever its name")
  void namedFile() {
    Run run = Run.with().saisine("read", "--format", "text", file(".notes.md"));
    assertThat(run.out()).contains(".notes.md");
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("what cannot be read is told in one line; the others are read; the code is 1")
  void unreadable() {
    String missing = folder.resolve("missing.txt").toString();
    Run run = Run.with().saisine("read", "--format", "text", file("a"), missing, file("b"));
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            "saisine: cannot read "
                + missing
                + ": there is no such file. Name a file, a folder of documents, or - for"
                + " standard input.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("a folder without documents is told, since nothing read is seldom what was meant")
  void emptyFolder() {
    file("scan.tiff");
    Run run = Run.with().saisine("read", folder.toString());
    assertThat(run.err()).contains("nothing to read in the folder " + folder);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("a link back to a folder that holds it is told, and followed no further")
  void loop() throws IOException {
    file("a/one.txt");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Run run = Run.with().saisine("read", "--format", "text", folder.toString());
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("a/back is a link back to a folder that holds it");
  }

  @Test
  @DisplayName("a document of the largest size is read, one byte more is refused")
  void sizes() throws IOException {
    Path fits = Files.write(folder.resolve("fits"), new byte[1024]);
    Path larger = Files.write(folder.resolve("larger"), new byte[1025]);
    assertThat(Run.with().saisine("read", "--max-size", "1k", fits.toString()).code()).isZero();
    Run refused = Run.with().saisine("read", "--max-size", "1k", larger.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("larger than 1 kB").contains("--max-size");
  }

  @Test
  @DisplayName("standard input has no size beforehand: it is refused when it brings too much")
  void largeInput() {
    Run run = Run.with().input("x".repeat(11)).saisine("read", "--max-size", "10", "-");
    assertThat(run.err()).contains("standard input: it is larger than 10 B");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ""})
  @DisplayName("standard input is read where it is named, and where nothing is")
  void standardInput(String name) {
    Run run = Run.with().input("A resolution");
    run = name.isEmpty() ? run.saisine("read") : run.saisine("read", name);
    assertThat(run.out()).contains("A/HRC/RES/57/1");
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("a person who names nothing is told what to name")
  void nothingNamed() {
    Run run = Run.with().terminal().saisine("read");
    assertThat(run.err()).contains("name a file, a folder of documents, or -");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  @DisplayName("a reader that fails on one document does not take the others with it")
  void brokenReader() {
    Readings choosy =
        new Readings() {
          @Override
          public Record record(Source source) throws Unread {
            if (source.path().endsWith("bad")) {
              throw new IllegalStateException("no such span");
            }
            return Village.readings().record(source);
          }

          @Override
          public Composition composition(Source source) throws Unread {
            return new Composition(record(source), List.of(), List.of());
          }

          @Override
          public String text(Source source) {
            return "";
          }
        };
    Run run = Run.with().readings(choosy);
    run.saisine("read", "--format", "jsonl", file("a"), file("bad"), file("c"));
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("/bad: the reader failed on it").contains("no such span");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("when nobody reads the output any more, the command ends without a word")
  void brokenPipe() {
    Run run = Run.with().outlet(failing("Broken pipe")).saisine("read", file("a"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(141);
  }

  @Test
  @DisplayName("each form of answer can be asked for")
  void formats() {
    assertThat(out("--format", "jsonl")).startsWith("{\"schema\":").endsWith("}\n").hasLineCount(1);
    assertThat(out("--format", "json")).startsWith("{\n  \"schema\":");
    assertThat(out("--format", "TEXT")).startsWith("text of ");
    assertThat(out("--format", "csv")).startsWith("symbol,by,kind,");
    assertThat(out("--format", "card")).startsWith("\u2501");
  }

  @Test
  @DisplayName("--mandates is one table across documents, with one head")
  void mandates() {
    Run run = Run.with().saisine("read", "--mandates", file("a"), file("b"));
    assertThat(run.out()).containsOnlyOnce("By when");
    assertThat(run.out().lines().filter(line -> line.contains("A/HRC/RES/"))).hasSize(4);
    assertThat(run.out().lines()).allMatch(line -> Glyphs.width(line) <= 80);
  }

  @Test
  @DisplayName("--mandates and json contradict each other: what is allowed is said")
  void mandatesAsJson() {
    Run run = Run.with().saisine("read", "--mandates", "--format", "json", file("a"));
    assertThat(run.err()).contains("as a table or as csv, not as json");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  @DisplayName("the language that is asked for reaches the reader")
  void language() {
    Readings telling =
        new Readings() {
          @Override
          public Record record(Source source) throws Unread {
            return Village.readings().record(source);
          }

          @Override
          public Composition composition(Source source) throws Unread {
            return new Composition(record(source), List.of(), List.of());
          }

          @Override
          public String text(Source source) {
            return source.language();
          }
        };
    Run run = Run.with().readings(telling);
    run.saisine("read", "--format", "text", "--language", "zh", file("a"));
    assertThat(run.out()).isEqualTo("zh");
  }

  private String out(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "read";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = file("one.txt");
    return Run.with().saisine(arguments).out();
  }

  private static String[] read(String option, String value, List<String> files) {
    List<String> arguments = new ArrayList<>(List.of("read", "--jobs", "4"));
    arguments.addAll(List.of(option, value));
    arguments.addAll(files);
    return arguments.toArray(String[]::new);
  }

  private String file(String name) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, "x").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first documents take longest, so that later ones are ready before them. */
  private static Readings slowAtFirst() {
    return new Readings() {
      @Override
      public Record record(Source source) throws Unread {
        return Village.readings().record(source);
      }

      @Override
      public Composition composition(Source source) throws Unread {
        return new Composition(record(source), List.of(), List.of());
      }

      @Override
      public String text(Source source) {
        LockSupport.parkNanos(source.path().endsWith("d0") ? 20_000_000 : 0);
        return "text of " + source.path() + "\n";
      }
    };
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
