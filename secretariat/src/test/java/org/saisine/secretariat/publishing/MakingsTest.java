package org.saisine.secretariat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.press.form.Letterhead;
import org.saisine.press.form.NoteVerbale;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.publishing.Publications.Outcome;
import org.saisine.secretariat.web.Tongues;

class MakingsTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  private static Serving serving;
  private static Makings makings;
  private static Mandates mandates;
  private static Publications publications;

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of());
    makings = Village.part(serving, Makings.class);
    mandates = Village.part(serving, Mandates.class);
    publications = Village.part(serving, Publications.class);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  /** A form sets the spaces that its language asks for. */
  private static String spaced(String words) {
    return words.replaceAll("\\h", " ");
  }

  private static Record read(List<Source> made, String language) {
    Source source =
        made.stream().filter(each -> each.language().equals(language)).findFirst().orElseThrow();
    return Reader.standard().read(source);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("a note recounts a mandate in its language, and is read as a note of that symbol")
  void note(String language) {
    List<Source> made = makings.note("A/RES/91/152 8", "A/93/217", Optional.of(93));
    Record record = read(made, language);
    assertThat(record.masthead().kind().value()).isEqualTo(Kind.NOTE);
    assertThat(record.masthead().symbol().orElseThrow().value()).isEqualTo("A/93/217");
    assertThat(record.masthead().session().orElseThrow().value().ordinal()).isEqualTo(93);
    assertThat(record.paragraphs())
        .extracting(each -> spaced(each.text()))
        .containsExactlyElementsOf(
            mandates.recounted("A/RES/91/152 8", language).getFirst().paragraphs().stream()
                .map(MakingsTest::spaced)
                .toList());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("the list of what is due at a session tells each mandate once, in a row")
  void due(String language) {
    List<Mandates.Listed> listed = mandates.listed("GA", 93, language);
    assertThat(listed).isNotEmpty();
    List<Source> made = makings.due("GA", 93, "A/93/2");
    String text =
        new String(
            made.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElseThrow()
                .bytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text).contains("A/93/2");
    assertThat(text.lines().filter(line -> line.indexOf('\t') >= 0)).hasSize(listed.size() + 1);
    assertThat(listed)
        .allSatisfy(each -> assertThat(spaced(text)).contains(spaced(each.mandate().text())));
  }

  @Test
  @DisplayName("what the register made is issued in six languages, and settles nothing it recounts")
  void issued() {
    List<String> before = standing();
    assertThat(before).isNotEmpty();
    List<Source> made = makings.note("A/RES/91/152 8", "A/93/218", Optional.of(93));
    assertThat(made).hasSize(6);
    Outcome opened = publications.open(made, "clerk");
    assertThat(opened).isInstanceOf(Outcome.Done.class);
    long id = ((Outcome.Done) opened).id();
    assertThat(publications.proof(publications.find(id).orElseThrow()).faults()).isEmpty();
    assertThat(publications.issue(id, "as made", "clerk")).isInstanceOf(Outcome.Done.class);
    assertThat(standing()).isEqualTo(before);
  }

  /** How what is owed at the ninety-third session stands. */
  private static List<String> standing() {
    return mandates.listed("GA", 93, "en").stream()
        .map(each -> each.symbol() + " " + each.mandate().paragraph() + " " + each.standing())
        .toList();
  }

  @Test
  @DisplayName("where there is no mandate, and where nothing is due, nothing is made")
  void nothing() {
    assertThat(makings.note("A/RES/91/152 77", "A/93/219", Optional.empty())).isEmpty();
    assertThat(makings.note("A/RES/91/152", "A/93/219", Optional.empty())).isEmpty();
    assertThat(makings.due("GA", 1, "")).isEmpty();
    assertThat(makings.due("NOBODY", 93, "")).isEmpty();
  }

  @Test
  @DisplayName("a note verbale opens and closes with the customary courtesies")
  void verbale() {
    Source made =
        makings.verbale(
            new NoteVerbale(
                "en",
                "LVC/2036/114",
                Letterhead.Author.SECRETARIAT,
                "",
                "to invite each of them to nominate a keeper of the gauges by 1 May 2037",
                List.of("Nominations are to be sent to the Secretariat."),
                "Aldermere",
                LocalDate.of(2036, 11, 3),
                "R.T."));
    String text = new String(made.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text)
        .contains("LVC/2036/114", "has the honour", "to invite each of them", "3 November 2036");
  }
}
