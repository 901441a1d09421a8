package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the languages' files may say. Their words are their authors' affair; these are the rules.
 */
class LanguageDataTest {
  private static final Path DATA = data();
  private static final Set<String> ISO3 = iso3();

  /** The Members of the United Nations and the two observer States. */
  private static final int STATES = 195;

  private record Line(String where, Category category, String value, List<String> phrases) {}

  static Stream<String> languages() {
    try (Stream<Path> folders = Files.list(DATA)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> readable() {
    return Languages.standard().codes().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("every file of a language loads: each line has a category, a value and phrases")
  void loads(String code) {
    ClassLoader loader = LanguageDataTest.class.getClassLoader();
    Language language = Language.load(code, loader, "org/saisine/reader/language/");
    assertThat(language.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("no phrase is empty, and none has a stray brace")
  void phrases(String code) throws IOException {
    for (Line line : lines(code)) {
      assertThat(line.phrases).as(line.where).isNotEmpty().noneMatch(String::isBlank);
      assertThat(line.phrases).as(line.where).noneMatch(p -> p.contains("}") || p.contains("{"));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("every language names the same 195 States by their codes, and no other")
  void states(String code) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Line line : lines(code)) {
      if (line.category == Category.STATE) {
        assertThat(ISO3).as(line.where).contains(line.value);
        codes.add(line.value);
      }
    }
    assertThat(codes).hasSize(STATES).isEqualTo(values("en", Category.STATE));
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("a name is the name of one State")
  void oneState(String code) throws IOException {
    List<String> names = new ArrayList<>();
    for (Line line : lines(code)) {
      if (line.category == Category.STATE) {
        line.phrases.stream().map(LanguageDataTest::folded).distinct().forEach(names::add);
      }
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("every language has twelve months, seven days and the ordinals to ninety-nine")
  void numbers(String code) throws IOException {
    assertThat(numbers(code, Category.MONTH)).isEqualTo(upTo(12));
    assertThat(numbers(code, Category.WEEKDAY)).isEqualTo(upTo(7));
    assertThat(numbers(code, Category.ORDINAL)).containsAll(upTo(99));
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("a spelling is one ordinal, and one month")
  void oneNumber(String code) throws IOException {
    for (Category category : List.of(Category.ORDINAL, Category.MONTH, Category.WEEKDAY)) {
      List<String> spellings = new ArrayList<>();
      Set<String> pairs = new TreeSet<>();
      for (Line line : lines(code)) {
        if (line.category == category) {
          for (String phrase : line.phrases) {
            if (pairs.add(line.value + " " + folded(phrase))) {
              spellings.add(folded(phrase));
            }
          }
        }
      }
      assertThat(spellings).as("%s %s", code, category).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("readable")
  @DisplayName("an organ has one code in all languages, and the main organs are known in each")
  void organs(String code) throws IOException {
    assertThat(values("en", Category.ORGAN)).containsAll(values(code, Category.ORGAN));
    assertThat(values(code, Category.ORGAN)).contains("GA", "HRC", "SC", "ECOSOC", "this");
  }

  @Test
  @DisplayName("English and French know the same organs")
  void sameOrgans() throws IOException {
    assertThat(values("fr", Category.ORGAN)).isEqualTo(values("en", Category.ORGAN));
  }

  @ParameterizedTest
  @MethodSource("readable")
  @DisplayName(
      "languages that are read tell the same kinds of document and the same lists of votes")
  void kinds(String code) throws IOException {
    assertThat(values(code, Category.KIND_WORD)).isEqualTo(values("en", Category.KIND_WORD));
    assertThat(values(code, Category.VOTE))
        .contains(
            "in-favour", "against-list", "abstaining-list", "recorded", "without", "consensus");
    assertThat(values(code, Category.CLOSING)).contains("meeting", "annex");
  }

  @ParameterizedTest
  @MethodSource("readable")
  @DisplayName("an act of one language is an act of English: its code is the same for all")
  void acts(String code) throws IOException {
    Set<String> english = values("en", Category.ACT);
    english.addAll(values("en", Category.PREAMBLE_ACT));
    Set<String> common =
        Set.of(
            "recall", "request", "decide", "call-upon", "encourage", "invite", "reaffirm", "urge");
    assertThat(english).containsAll(common);
    Set<String> own = values(code, Category.ACT);
    own.addAll(values(code, Category.PREAMBLE_ACT));
    assertThat(own).as(code).containsAll(common);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recall = recalling",
        "act recall recalls",
        "no-such-category x = y",
        "act recall = "
      })
  @DisplayName("a line of data that is none is refused by file and line")
  void refused(String line, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("xx"));
    Files.writeString(folder.resolve("xx/acts.txt"), "# a comment\n" + line + "\n");
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      assertThatThrownBy(() -> Language.load("xx", loader, ""))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("xx/acts.txt:2");
    }
  }

  private static Set<String> values(String code, Category category) throws IOException {
    Set<String> values = new TreeSet<>();
    for (Line line : lines(code)) {
      if (line.category == category) {
        values.add(line.value);
      }
    }
    return values;
  }

  private static Set<Integer> numbers(String code, Category category) throws IOException {
    Set<Integer> numbers = new TreeSet<>();
    for (String value : values(code, category)) {
      numbers.add(Integer.valueOf(value));
    }
    return numbers;
  }

  private static Set<Integer> upTo(int last) {
    Set<Integer> all = new TreeSet<>();
    for (int i = 1; i <= last; i++) {
      all.add(i);
    }
    return all;
  }

  private static List<Line> lines(String code) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(DATA.resolve(code))) {
      for (Path file : files.sorted().toList()) {
        Parts parts = new Parts();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
          number++;
          if (!line.isBlank() && line.charAt(0) != '#' && !parts.take(line)) {
            lines.add(line(code + "/" + file.getFileName() + ":" + number, parts.spell(line)));
          }
        }
      }
    }
    return lines;
  }

  private static Line line(String where, String line) {
    int space = line.indexOf(' ');
    int equals = line.indexOf('=');
    List<String> phrases = new ArrayList<>();
    for (String phrase : line.substring(equals + 1).split("\\|", -1)) {
      phrases.addAll(Language.unfold(phrase.strip()));
    }
    return new Line(
        where,
        Category.named(line.substring(0, space)),
        line.substring(space, equals).strip(),
        phrases);
  }

  private static String folded(String phrase) {
    StringBuilder all = new StringBuilder();
    for (char c : phrase.toCharArray()) {
      if (Letters.fold(c) != 0) {
        all.append(Letters.fold(c));
      }
    }
    return all.toString();
  }

  private static Set<String> iso3() {
    Set<String> codes = new TreeSet<>();
    for (String country : Locale.getISOCountries()) {
      codes.add(Locale.of("", country).getISO3Country());
    }
    return codes;
  }

  private static Path data() {
    URL list = Language.class.getResource("/org/saisine/reader/language/languages.txt");
    try {
      return Objects.requireNonNull(Path.of(Objects.requireNonNull(list).toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
