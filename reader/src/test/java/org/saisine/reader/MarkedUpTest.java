package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.print.ParsedJson;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/** Real documents in Akoma Ntoso, where they lie beside the project with their plain texts. */
class MarkedUpTest {
  private static final Path SHARED = Path.of("..", "..", "shared");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"arabic", "chinese", "english", "french", "russian", "spanish"})
  @DisplayName("a marked-up file is read as well as its plain text, or better")
  void asWellAsText(String language) throws IOException {
    Path folder = SHARED.resolve(Path.of("akn", "samples"));
    assumeTrue(Files.isDirectory(folder), () -> "no samples at " + folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().startsWith(language)).toList();
    }
    assertThat(files).isNotEmpty();
    int compared = 0;
    for (Path file : files) {
      Record marked = read(file);
      String symbol = marked.masthead().symbol().orElseThrow().value();
      String name = symbol.replace('/', '_').replace('(', '_').replace(")", "");
      Path texts = SHARED.resolve(Path.of("corpus", marked.language()));
      Compared gold =
          new Compared(ParsedJson.object(Files.readString(texts.resolve(name + ".gold.json"))));
      String text = Files.readString(texts.resolve(name + ".txt"));
      Record plain = read(texts.resolve(name + ".txt"));
      if (!cut(text, marked)) {
        compared++;
        assertThat(wrong(gold, marked)).as(name).isLessThanOrEqualTo(wrong(gold, plain));
      }
      assertThat(new Compared(Village.json(marked)).references())
          .as(name)
          .containsAll(new Compared(Village.json(plain)).references());
    }
    assertThat(compared).as("whole plain texts").isGreaterThanOrEqualTo(files.size() - 1);
  }

  /** Some plain copies have lost what the marked-up file holds: nothing to compare with there. */
  private static boolean cut(String text, Record marked) {
    String all = Compared.letters(text);
    return marked.paragraphs().stream()
        .filter(paragraph -> paragraph.part() == Part.OPERATIVE)
        .map(paragraph -> Compared.letters(paragraph.text()))
        .anyMatch(words -> !all.contains(words.substring(0, Math.min(16, words.length()))));
  }

  private static Record read(Path file) throws IOException {
    return Reader.standard().read(new Source(file.toString(), Files.readAllBytes(file)));
  }

  /** How many facts are missing or too many. */
  private static int wrong(Compared gold, Record record) {
    Compared read = new Compared(Village.json(record));
    int wrong = 0;
    for (String key :
        List.of("language", "kind", "symbol", "organ", "session", "issued", "adopted", "title")) {
      wrong += gold.says(key) && !read.value(key).equals(gold.value(key)) ? 1 : 0;
    }
    return wrong
        + differing(gold.agendaItems(), read.agendaItems())
        + differing(gold.paragraphs(), read.paragraphs())
        + differing(gold.actions(), read.actions());
  }

  private static int differing(List<String> gold, List<String> read) {
    List<String> extra = new ArrayList<>(read);
    int missing = 0;
    for (String each : gold) {
      missing += extra.remove(each) ? 0 : 1;
    }
    return missing + extra.size();
  }
}
