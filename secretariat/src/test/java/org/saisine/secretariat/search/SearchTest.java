package org.saisine.secretariat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Source;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Intake;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches the register of the village. */
class SearchTest {
  private static final Path VILLAGE = Path.of("..", "village");
  private static final String BELLS = "A/HRC/RES/91/14";
  private static final long PATIENCE_MILLIS = 30_000;

  @TempDir static Path folder;

  private static Database database;
  private static Documents documents;
  private static Intake intake;
  private static Follower follower;
  private static Search search;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    database = Registers.fresh();
    JdbcTemplate sql = new JdbcTemplate(database.source());
    documents = new Documents(sql);
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    Clock clock = Clock.systemUTC();
    intake = new Intake(sql, transaction, new Ledger(sql, clock), clock, symbols -> {});
    try (Stream<Path> files = Files.walk(VILLAGE)) {
      intake.receive(
          files
              .filter(each -> each.getFileName().toString().matches("[A-Z0-9_]+\\.txt"))
              .sorted()
              .map(SearchTest::arrival)
              .toList(),
          "keeper");
    }
    follower = following(folder);
    search = new Search(follower);
  }

  @AfterAll
  static void close() {
    follower.close();
    database.close();
  }

  private static Follower following(Path folder) throws InterruptedException {
    Follower fresh = new Follower(documents, new IndexFolder(() -> Optional.of(folder)));
    fresh.start();
    await(fresh);
    return fresh;
  }

  /** Until everything is followed that has come in so far. */
  private static void await(Follower followed) throws InterruptedException {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    long last =
        documents.since(0, Integer.MAX_VALUE).stream().mapToLong(e -> e.change()).max().orElse(0);
    while (followed.index().map(index -> index.shown() < last).orElse(true)
        || !followed.coverage().whole()) {
      assertThat(System.currentTimeMillis()).as("followed in time").isLessThan(until);
      Thread.sleep(20);
    }
  }

  private static Arrival arrival(Path file) {
    try {
      return Arrival.of(new Source(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Search.Found find(String text, String language) {
    return search.find(new Search.Wish(text, language, "en", false, 0, Search.MOST));
  }

  private static List<String> places(Search.Found found) {
    return found.hits().stream().map(hit -> hit.symbol() + " " + hit.paragraph()).toList();
  }

  private static String text(Search.Hit hit) {
    return hit.snippet().stream().map(Snippets.Piece::text).collect(Collectors.joining());
  }

  private static List<String> marked(Search.Hit hit) {
    return hit.snippet().stream().filter(Snippets.Piece::hit).map(Snippets.Piece::text).toList();
  }

  @ParameterizedTest
  @DisplayName("a paragraph is found in each language by a word in another form")
  @CsvSource({
    "en, lighthouse, pp4",
    "en, requesting the advisory committee, op8",
    "fr, phare, pp4",
    "es, faro, pp4",
    "ru, маяками, pp4",
    "ar, منارة, pp4",
    "zh, 特别报告员所做的工作, pp7",
  })
  void languages(String language, String words, String paragraph) {
    assertThat(places(find(words, language))).contains(BELLS + " " + paragraph);
  }

  @Test
  @DisplayName("Arabic is found without its article and with its vowel signs")
  void arabic() {
    assertThat(places(find("أجراس", "ar"))).contains(BELLS + " pp6");
    assertThat(places(find("الأَجْرَاس", "ar"))).contains(BELLS + " pp6");
  }

  @Test
  @DisplayName("Chinese is found without spaces, and the hit is marked")
  void chinese() {
    Search.Hit hit = find("咨询委员会", "").hits().getFirst();
    assertThat(hit.language()).isEqualTo("zh");
    assertThat(String.join("", marked(hit))).contains("咨询");
  }

  @ParameterizedTest
  @DisplayName("a document is found first by its symbol, however much of it is typed")
  @ValueSource(
      strings = {"A/HRC/RES/91/14", "a/hrc/res/91/14", "hrc/res/91/14", "91/14", "symbol:91/14"})
  void symbols(String typed) {
    Search.Hit first = find(typed, "").hits().getFirst();
    assertThat(first.symbol()).isEqualTo(BELLS);
    assertThat(first.paragraph()).isEmpty();
    assertThat(first.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @DisplayName("a resolution of the Security Council is found by its number, with its year or not")
  @ValueSource(strings = {"3361", "3361 (2036)", "S/RES/3361(2036)", "res/3361"})
  void counted(String typed) {
    assertThat(find(typed, "").hits().getFirst().symbol()).isEqualTo("S/RES/3361(2036)");
  }

  @Test
  @DisplayName("a phrase is found in its order, and not in another")
  void phrase() {
    assertThat(places(find("\"right to life\"", "en"))).contains(BELLS + " op1");
    assertThat(places(find("\"life to right\"", "en"))).isEmpty();
    assertThat(places(find("life right", "en"))).contains(BELLS + " op1");
  }

  @Test
  @DisplayName("conditions choose documents, and paragraphs by what they ask of whom")
  void conditions() {
    Search.Found session = find("organ:hrc session:91 language:en", "");
    assertThat(session.hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.paragraph()).isEmpty())
        .extracting(Search.Hit::symbol)
        .contains(BELLS)
        .doesNotContain("A/RES/91/152");
    assertThat(places(find("act:requests by:OHCHR symbol:91/14", "en")))
        .containsExactly(BELLS + " op6");
    assertThat(places(find("act:requests by:OHCHR symbol:91/14", "zh")))
        .containsExactly(BELLS + " op6");
    assertThat(find("kind:resolution year:2036 lights", "en").total()).isPositive();
    assertThat(find("kind:resolution year:1999 lights", "en").total()).isZero();
    assertThat(find("symbol:A/HRC/RES lights", "en").hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.symbol()).startsWith("A/HRC/RES/"));
  }

  @ParameterizedTest
  @DisplayName("no question fails")
  @ValueSource(
      strings = {"", "\"", "a:b:c", "organ:", "((", "AND OR NOT", "*", "lights~ ^2 [1 TO", "\\"})
  void nothingFails(String typed) {
    assertThat(find(typed, "").total()).isNotNegative();
  }

  @Test
  @DisplayName("a title that says what was asked comes before paragraphs")
  void titles() {
    Search.Hit first = find("bells", "en").hits().getFirst();
    assertThat(first.paragraph()).isEmpty();
    assertThat(marked(first)).containsExactly("bells");
  }

  @Test
  @DisplayName("a word still being typed is found by its beginning, a finished one is not")
  void typing() {
    Search.Wish typing = new Search.Wish("shellf", "en", "en", true, 0, 10);
    assertThat(places(search.find(typing))).contains(BELLS + " pp5");
    assertThat(marked(search.find(typing).hits().getFirst())).containsExactly("shellfish");
    assertThat(places(find("shellf", "en"))).isEmpty();
  }

  @Test
  @DisplayName("a document is found when it has come in, and its old edition no longer")
  void editions() throws InterruptedException {
    receive("ring the cormorants.");
    await(follower);
    assertThat(places(find("cormorants", "en"))).containsExactly("A/HRC/RES/92/77 op1");
    receive("paint the pelicans.");
    await(follower);
    assertThat(places(find("cormorants", "en"))).isEmpty();
    assertThat(places(find("pelicans", "en"))).containsExactly("A/HRC/RES/92/77 op1");
  }

  private static void receive(String asked) {
    String text =
        """
        United Nations

        A/HRC/RES/92/77

        General Assembly

        Original: English

        Human Rights Council

        Ninety-second session

        Resolution adopted by the Human Rights Council on 1 October 2036

        The Human Rights Council,

        1. Requests the keepers to %s
        """
            .formatted(asked);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    intake.receive(List.of(Arrival.of(new Source("birds.txt", bytes))), "keeper");
  }

  @Test
  @DisplayName("an index that was thrown away is made again, and one of another register is too")
  void rebuilt(@TempDir Path other) throws IOException, InterruptedException {
    try (Follower first = following(other)) {
      assertThat(first.coverage().done()).isPositive();
    }
    try (Index strange = Index.in(other)) {
      assertThat(strange.mark().change()).isPositive();
      strange.empty();
      strange.reach(new Index.Mark(1_000_000, "of another register"));
      strange.keep();
    }
    try (Follower again = following(other)) {
      Search.Wish wish = new Search.Wish("91/14", "", "fr", false, 0, 1);
      Search.Hit hit = new Search(again).find(wish).hits().getFirst();
      assertThat(hit.language()).isEqualTo("fr");
      assertThat(text(hit)).isNotBlank();
    }
  }

  @Test
  @DisplayName("two processes on one folder have an index each")
  void beside() throws InterruptedException {
    try (Follower second = following(folder)) {
      Search.Wish wish = new Search.Wish("91/14", "", "en", false, 0, 1);
      assertThat(new Search(second).find(wish).total()).isEqualTo(search.find(wish).total());
    }
  }
}
