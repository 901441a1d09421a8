package org.saisine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.press.Fidelity;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Record;

class ConvertCommandTest {
  private static final Path VILLAGE = Path.of("..", "village");
  private static final String COUNCIL = "A_HRC_RES_91_14.txt";

  @TempDir private Path folder;

  @Test
  @DisplayName("a document stands in the folder under its name, is told, and says the same")
  void printed() throws IOException {
    Run run = convert("text", village("en", COUNCIL));
    assertThat(run.out()).isEqualTo(to(COUNCIL) + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Record before = read(Path.of(village("en", COUNCIL)));
    assertThat(Fidelity.of(before, read(to(COUNCIL))).whole()).isTrue();
    assertThat(shelved()).containsExactly(COUNCIL);
  }

  @Test
  @DisplayName("several formats of a document are printed at once, and each says the same")
  void formats() throws IOException {
    Run run = convert("docx,akn,html,text", village("ar", COUNCIL));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(shelved())
        .containsExactly(
            "A_HRC_RES_91_14.docx", "A_HRC_RES_91_14.html", COUNCIL, "A_HRC_RES_91_14.xml");
    Record before = read(Path.of(village("ar", COUNCIL)));
    for (String name : shelved()) {
      assertThat(Fidelity.of(before, read(to(name))).whole()).as(name).isTrue();
    }
  }

  @Test
  @DisplayName("what the folder lacks of several formats is printed, and only that")
  void lacking() throws IOException {
    Files.createDirectories(to(""));
    Files.writeString(to(COUNCIL), "mine");
    Run run = convert("text,docx", village("en", COUNCIL));
    assertThat(run.err().lines()).singleElement(as(STRING)).contains("is there already");
    assertThat(run.out().lines()).containsExactly(to("A_HRC_RES_91_14.docx").toString());
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("language versions that share a name bear their language")
  void versions() throws IOException {
    Run run =
        convert(
            "text",
            village("fr", COUNCIL),
            village("zh", COUNCIL),
            village("en", "A_RES_91_152.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> Path.of(line).getFileName().toString()))
        .containsExactly("A_HRC_RES_91_14-fr.txt", "A_HRC_RES_91_14-zh.txt", "A_RES_91_152.txt");
  }

  @Test
  @DisplayName("a file that is named twice is printed once")
  void twice() {
    Run run = convert("text", village("en", COUNCIL), village("en", COUNCIL));
    assertThat(run.out().lines()).containsExactly(to(COUNCIL).toString());
  }

  @Test
  @DisplayName("a folder is printed in the order of its names, however many are read at a time")
  void order() {
    Run one = convert("text", "--jobs", "1", VILLAGE.resolve("ru").toString());
    Run four = convert("text", "--jobs", "4", "--replace", VILLAGE.resolve("ru").toString());
    assertThat(one.out()).isEqualTo(four.out());
    assertThat(one.out().lines()).hasSizeGreaterThan(20).isSorted();
  }

  @Test
  @DisplayName("a file that stands there stays; the others are written; the code is 1")
  void taken() throws IOException {
    Files.createDirectories(to(""));
    Files.writeString(to(COUNCIL), "mine");
    Run run = convert("text", village("en", COUNCIL), village("en", "A_RES_91_152.txt"));
    assertThat(Files.readString(to(COUNCIL))).isEqualTo("mine");
    assertThat(run.err())
        .isEqualTo(
            "saisine: "
                + to(COUNCIL)
                + " is there already; it was not replaced. --replace replaces it.\n");
    assertThat(shelved()).containsExactly(COUNCIL, "A_RES_91_152.txt");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("where that is asked for, it is replaced, and the code is 0")
  void replaced() throws IOException {
    Files.createDirectories(to(""));
    Files.writeString(to(COUNCIL), "mine");
    Run run = convert("text", "--replace", village("en", COUNCIL));
    assertThat(Files.readString(to(COUNCIL))).contains("Human Rights Council");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("what is being read is never replaced, by whatever way it is reached")
  void original() throws IOException {
    Files.createDirectories(to(""));
    Files.copy(Path.of(village("en", COUNCIL)), to(COUNCIL));
    String before = Files.readString(to(COUNCIL));
    Path link = Files.createSymbolicLink(folder.resolve("way"), to(""));
    Run run = convert("text", "--replace", link.resolve(COUNCIL).toString());
    assertThat(run.err()).contains("is one of the documents that are read", "--to");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(to(COUNCIL))).isEqualTo(before);
    assertThat(shelved()).containsExactly(COUNCIL);
  }

  @Test
  @DisplayName("a link that stands in the folder is not followed out of it")
  void link() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
    Files.createDirectories(to(""));
    Files.createSymbolicLink(to(COUNCIL), elsewhere);
    assertThat(convert("text", village("en", COUNCIL)).code()).isEqualTo(1);
    assertThat(convert("text", "--replace", village("en", COUNCIL)).code()).isZero();
    assertThat(Files.readString(elsewhere)).isEqualTo("mine");
    assertThat(Files.isSymbolicLink(to(COUNCIL))).isFalse();
  }

  @Test
  @DisplayName("what cannot be read is told; the others are printed; the code is 1")
  void unreadable() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.rtf"), "{\\rtf1 x}");
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    Run run =
        convert("text", locked.toString(), "nowhere.txt", empty.toString(), village("en", COUNCIL));
    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.err())
        .contains("Not read: the file is application/rtf", "cannot read nowhere.txt")
        .contains(empty + ": ");
    assertThat(shelved()).containsExactly(COUNCIL);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("one document in a format that is text goes to standard output")
  void standardOutput() throws IOException {
    String text = Files.readString(Path.of(village("es", COUNCIL)));
    Run run = Run.with().readings(Readings.standard()).input(text);
    run.saisine("convert", "--as", "text", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Record again = Reader.standard().read(new Source("-", run.out().getBytes(UTF_8)));
    assertThat(Fidelity.of(read(Path.of(village("es", COUNCIL))), again).whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text|a|b", "text,html|a", "docx|a", "pdf|-"})
  @DisplayName("more than one file, and what is no text, needs a folder; nothing is read")
  void folderNeeded(String said) {
    String[] words = ("convert|--as|" + said).split("\\|");
    Run run = Run.with().saisine(words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("saisine: --to is needed here");
    assertThat(run.out()).isEmpty();
  }

  @Test
  @DisplayName("a format is needed, and one there is not is answered with those there are")
  void wrongUse() {
    Run none = Run.with().saisine("convert", "x.txt");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--as needs a value. Allowed: akn, docx, html, pdf, text");
    Run other = Run.with().saisine("convert", "--as", "docx,odt", "x.txt");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("--as cannot be \"odt\". Allowed: akn, docx");
    Run nowhere = Run.with().saisine("convert", "--as", "text", "x.txt", "--to");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("--to needs a value. Allowed: a folder");
  }

  @Test
  @DisplayName("what comes by standard input stands in the folder under its symbol")
  void standardInput() throws IOException {
    Run run = Run.with().readings(Readings.standard());
    run.input(Files.readString(Path.of(village("en", COUNCIL))));
    run.saisine("convert", "--as", "text", "--to", to("").toString(), "-");
    assertThat(run.code()).isZero();
    assertThat(shelved()).containsExactly("A_HRC_RES_91_14.txt");
  }

  @Test
  @DisplayName("a hostile name stays in the folder, in sight, and is no option")
  void hostile() throws IOException {
    Path source = Path.of(village("en", COUNCIL));
    for (String name : List.of("..txt", "-rf.txt", "\u001B[2J\n\u202E.txt", "..\\..\\x.txt")) {
      Files.createDirectories(folder.resolve("in"));
      Files.copy(source, folder.resolve("in").resolve(name));
    }
    String in = folder.resolve("in").toString();
    Run run = convert("text", in + "/..txt", in + "/..\\..\\x.txt", in);
    assertThat(run.code()).isZero();
    assertThat(shelved()).containsExactly("_._.._x.txt", "_[2J__.txt", "_rf.txt", "document.txt");
  }

  @Test
  @DisplayName("a folder that cannot be made ends with 1 and a sentence")
  void noFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Run run = Run.with().readings(Readings.standard());
    run.saisine("convert", "--as", "text", "--to", file.toString(), village("en", COUNCIL));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("saisine: cannot write " + file);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  @DisplayName(
      "where what was printed does not say the same, the line tells in what; the code is 1")
  void differs() throws IOException {
    Readings forgetful =
        new Readings() {
          @Override
          public Record record(Source source) {
            String text = new String(source.bytes(), UTF_8);
            byte[] other = text.replace("vote of 27", "vote of 26").getBytes(UTF_8);
            return Reader.standard().read(new Source(source.path(), other));
          }

          @Override
          public Composition composition(Source source) {
            return Reader.standard().compose(source);
          }

          @Override
          public String text(Source source) {
            return "";
          }
        };
    String name = village("en", COUNCIL);
    Run run = Run.with().readings(forgetful);
    run.saisine("convert", "--as", "text", "--to", to("").toString(), name);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement(as(STRING))
        .isEqualTo(
            "saisine: " + name + " as text: read again it does not say the same: vote (−1 +1)");
    assertThat(shelved()).containsExactly(COUNCIL);
    Run french = Run.with().readings(forgetful).environment("LANG", "fr_FR.UTF-8");
    french.saisine("convert", "--as", "text", name);
    assertThat(french.err()).contains("relu, il ne dit pas la même chose : vote (−1 +1)");
    assertThat(french.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  @DisplayName("the help is whole in every language, and every part of a record has its name")
  void languages(String language) {
    Run help = Run.with().environment("LANG", language).saisine("convert", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("--as", "akn", "--to", "--replace", "--language", "--jobs");
    for (Fidelity.Part part : Fidelity.Part.values()) {
      String key = "differs." + part.name().toLowerCase(Locale.ROOT);
      assertThat(Messages.in(language).say(key)).isNotEqualTo(key);
    }
  }

  private Run convert(String form, String... more) {
    List<String> all = Stream.of("convert", "--as", form, "--to", to("").toString()).toList();
    return Run.with()
        .readings(Readings.standard())
        .saisine(Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private Path to(String name) {
    return folder.resolve("printed").resolve(name);
  }

  /** All that stands in the folder, hidden or not. */
  private List<String> shelved() throws IOException {
    try (Stream<Path> files = Files.list(to(""))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Record read(Path file) throws IOException {
    return Reader.standard().read(new Source(file.toString(), Files.readAllBytes(file)));
  }

  private static String village(String language, String name) {
    return VILLAGE.resolve(language).resolve(name).toString();
  }
}
