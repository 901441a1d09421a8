package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of the village with everything that they say, in all languages. A file holds the
 * paragraphs of a document one to a line, and indented under them the facts that are read from
 * them, and no others.
 */
@DisplayName("What sentences say")
class SentencesTest {
  static Stream<Arguments> told() {
    return Sheets.sentences("told");
  }

  @ParameterizedTest
  @MethodSource("told")
  @DisplayName("an event has its days, its persons, its counts and its own words, and no others")
  void events(String language, String[] paragraphs, List<String> facts) {
    assertThat(Lines.events(Notes.in(language, paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> owed() {
    return Sheets.sentences("owed");
  }

  @ParameterizedTest
  @MethodSource("owed")
  @DisplayName("a mandate has who owes it, to whom, when and how often, and its own words")
  void mandates(String language, String[] paragraphs, List<String> facts) {
    assertThat(Lines.mandates(Texts.in(language, numbered(paragraphs)))).isEqualTo(facts);
  }

  static Stream<Arguments> deferred() {
    return Sheets.sentences("deferred");
  }

  @ParameterizedTest
  @MethodSource("deferred")
  @DisplayName("what puts off a report tells until when; what puts off anything else tells nothing")
  void deferrals(String language, String[] paragraphs, List<String> facts) {
    String frame = Sheets.text("frame/assembly." + language + ".txt");
    String text = frame + "\n" + String.join("\n\n", numbered(paragraphs)) + "\n";
    assertThat(Lines.events(Readings.record(language, text))).isEqualTo(facts);
  }

  static Stream<Arguments> cited() {
    return Sheets.sentences("cited");
  }

  @ParameterizedTest
  @MethodSource("cited")
  @DisplayName("a citation has its symbol and no more words than those that cite")
  void citations(String language, String[] paragraphs, List<String> facts) {
    assertThat(Lines.citations(Texts.resolution("council." + language, paragraphs)))
        .isEqualTo(facts);
  }

  static Stream<Arguments> acted() {
    return Sheets.sentences("acted");
  }

  @ParameterizedTest
  @MethodSource("acted")
  @DisplayName("a paragraph opens with one act or with none, the same in every language")
  void acts(String language, String[] paragraphs, List<String> facts) {
    assertThat(
            Readings.act(language, paragraphs[0]).stream()
                .map(act -> act.code() + " «" + act.words() + "»")
                .toList())
        .isEqualTo(facts);
  }

  static Stream<Arguments> seated() {
    return Sheets.sentences("seated");
  }

  @ParameterizedTest
  @MethodSource("seated")
  @DisplayName("a meeting has its body, its number, its days, its place and its report")
  void seatings(String language, String[] paragraphs, List<String> facts) {
    assertThat(Lines.seatings(Notes.in(language, paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> whole() {
    return Sheets.documents("whole");
  }

  @ParameterizedTest
  @MethodSource("whole")
  @DisplayName("a short document has its head, its acts, its votes, its agenda and its times")
  void documents(String language, String[] lines, List<String> facts) {
    assertThat(Whole.facts(language, String.join("\n", lines) + "\n")).isEqualTo(facts);
  }

  private static String[] numbered(String[] paragraphs) {
    return IntStream.range(0, paragraphs.length)
        .mapToObj(i -> i + 1 + ". " + paragraphs[i])
        .toArray(String[]::new);
  }
}
