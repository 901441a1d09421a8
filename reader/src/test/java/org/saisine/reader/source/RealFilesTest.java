package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/** Documents as they were issued, where they are at hand beside the project. */
class RealFilesTest {
  private static final Path SHARED = Path.of("../../shared");

  @ParameterizedTest(name = "{0} says the same as DOCX and as PDF")
  @ValueSource(strings = {"A_80_604_Add.10", "A_80_604_Add.11"})
  void twoFormats(String name) throws IOException {
    Record word = read(name + ".docx");
    Record pdf = read(name + ".pdf");
    assertThat(pdf.paragraphs().stream().map(RealFilesTest::content))
        .containsExactlyElementsOf(word.paragraphs().stream().map(RealFilesTest::content).toList());
    assertThat(pdf.references().stream().map(Citation::symbol))
        .containsExactlyElementsOf(word.references().stream().map(Citation::symbol).toList());
    assertThat(pdf.masthead().symbol().orElseThrow().value())
        .isEqualTo(word.masthead().symbol().orElseThrow().value());
  }

  @ParameterizedTest(name = "{0} is read whole: {1} preambular, {2} operative paragraphs")
  @CsvSource({"A_RES_73_7-EN,13,28", "A_RES_73_8-EN,8,5"})
  void resolutions(String name, int preambular, int operative) throws IOException {
    Record record = read(name + ".pdf");
    assertThat(count(record, Part.PREAMBULAR)).isEqualTo(preambular);
    assertThat(count(record, Part.OPERATIVE)).isEqualTo(operative);
  }

  @Test
  @DisplayName("every Akoma Ntoso file gives its symbol as it marks it")
  void markedUp() throws IOException {
    Path folder = SHARED.resolve("akn/samples");
    assumeTrue(Files.isDirectory(folder), "no samples at " + folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      Record record = Reader.standard().read(new Source(file.toString(), Files.readAllBytes(file)));
      assertThat(record.findings())
          .as(file.toString())
          .noneMatch(
              each -> each.code().equals("markup-differs") && each.words().contains("symbol"));
    }
  }

  private static String content(Paragraph paragraph) {
    return paragraph.id() + " " + paragraph.number() + " " + paragraph.text();
  }

  private static long count(Record record, Part part) {
    return record.paragraphs().stream().filter(each -> each.part() == part).count();
  }

  private static Record read(String name) throws IOException {
    Path file = SHARED.resolve("formats").resolve(name);
    assumeTrue(Files.exists(file), "no document at " + file);
    return Reader.standard().read(new Source(name, Files.readAllBytes(file)));
  }
}
