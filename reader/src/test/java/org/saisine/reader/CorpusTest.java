package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.print.ParsedJson;
import org.saisine.reader.vocabulary.Record;

/**
 * Real documents, where they lie beside the project: a sample must be read as well as it once was.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final int EVERY = 40;

  @ParameterizedTest
  @CsvSource({"en, .txt", "fr, .txt", "en, .paged.txt", "fr, .paged.txt"})
  @DisplayName("a sample of real documents is read as well as it once was")
  void floors(String language, String form) throws IOException {
    assumeTrue(
        Files.isDirectory(CORPUS.resolve(language)),
        () -> "no corpus at " + CORPUS.toAbsolutePath().normalize());
    Map<String, int[]> right = new TreeMap<>();
    for (Path gold : sample(CORPUS.resolve(language))) {
      String name = gold.getFileName().toString().replace(".gold.json", "");
      byte[] bytes = Files.readAllBytes(gold.resolveSibling(name + form));
      Record record = Reader.standard().read(new Source(name, bytes));
      compare(
          new Compared(ParsedJson.object(Files.readString(gold, StandardCharsets.UTF_8))),
          new Compared(Village.json(record)),
          right);
    }
    right.forEach((key, counts) ->
        assertThat(counts[0])
            .as("%s%s: %s, of %d", language, form, key, counts[1])
            .isGreaterThanOrEqualTo(counts[1] * (key.equals("paragraphs") ? 85 : 90) / 100));
  }

  private static void compare(Compared gold, Compared read, Map<String, int[]> right) {
    for (String key :
        List.of("language", "kind", "symbol", "organ", "session", "adopted", "title")) {
      if (gold.says(key)) {
        count(right, key, read.value(key).equals(gold.value(key)));
      }
    }
    count(right, "paragraphs", resolution(read).equals(resolution(gold)));
  }

  private static List<String> resolution(Compared record) {
    return record.paragraphs().stream().filter(p -> !p.startsWith("paragraph ")).sorted().toList();
  }

  private static void count(Map<String, int[]> right, String key, boolean is) {
    int[] counts = right.computeIfAbsent(key, k -> new int[2]);
    counts[0] += is ? 1 : 0;
    counts[1]++;
  }

  private static List<Path> sample(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".gold.json"))
          .filter(file -> crc(file.getFileName().toString().replace(".gold.json", "")) % EVERY == 0)
          .sorted()
          .toList();
    }
  }

  private static long crc(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
