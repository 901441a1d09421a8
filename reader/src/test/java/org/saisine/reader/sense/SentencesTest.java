package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of the village with everything that they say. A file holds the paragraphs of a document
 * one to a line, and indented under them the facts that are read from them, and no others.
 */
@DisplayName("What sentences say")
class SentencesTest {
  static Stream<Arguments> told() {
    return sentences("told.en.txt");
  }

  @ParameterizedTest
  @MethodSource("told")
  @DisplayName("an event has its days, its persons, its counts and its own words, and no others")
  void events(String[] paragraphs, List<String> facts) {
    assertThat(Lines.events(Notes.note(paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> toldInFrench() {
    return sentences("told.fr.txt");
  }

  @ParameterizedTest
  @MethodSource("toldInFrench")
  @DisplayName(
      "an event has its days, its persons, its counts and its own words, and no others, in French too")
  void eventsInFrench(String[] paragraphs, List<String> facts) {
    assertThat(Lines.events(Notes.noteFr(paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> owed() {
    return sentences("owed.en.txt");
  }

  @ParameterizedTest
  @MethodSource("owed")
  @DisplayName("a mandate has who owes it, to whom, when and how often, and its own words")
  void mandates(String[] paragraphs, List<String> facts) {
    assertThat(Lines.mandates(Texts.council(numbered(paragraphs)))).isEqualTo(facts);
  }

  static Stream<Arguments> owedInFrench() {
    return sentences("owed.fr.txt");
  }

  @ParameterizedTest
  @MethodSource("owedInFrench")
  @DisplayName(
      "a mandate has who owes it, to whom, when and how often, and its own words, in French too")
  void mandatesInFrench(String[] paragraphs, List<String> facts) {
    assertThat(Lines.mandates(Texts.conseil(numbered(paragraphs)))).isEqualTo(facts);
  }

  static Stream<Arguments> owedInSpanish() {
    return sentences("owed.es.txt");
  }

  @ParameterizedTest
  @MethodSource("owedInSpanish")
  @DisplayName(
      "a mandate has who owes it, to whom, when and how often, and its own words, in Spanish too")
  void mandatesInSpanish(String[] paragraphs, List<String> facts) {
    assertThat(Lines.mandates(Texts.consejo(numbered(paragraphs)))).isEqualTo(facts);
  }

  static Stream<Arguments> cited() {
    return sentences("cited.en.txt");
  }

  @ParameterizedTest
  @MethodSource("cited")
  @DisplayName("a citation has its symbol and no more words than those that cite")
  void citations(String[] paragraphs, List<String> facts) {
    assertThat(Lines.citations(Texts.council(paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> citedInFrench() {
    return sentences("cited.fr.txt");
  }

  @ParameterizedTest
  @MethodSource("citedInFrench")
  @DisplayName("a citation has its symbol and no more words than those that cite, in French too")
  void citationsInFrench(String[] paragraphs, List<String> facts) {
    assertThat(Lines.citations(Texts.conseil(paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> seated() {
    return sentences("seated.en.txt");
  }

  @ParameterizedTest
  @MethodSource("seated")
  @DisplayName("a meeting has its body, its number, its days, its place and its report")
  void seatings(String[] paragraphs, List<String> facts) {
    assertThat(Lines.seatings(Notes.note(paragraphs))).isEqualTo(facts);
  }

  static Stream<Arguments> seatedInFrench() {
    return sentences("seated.fr.txt");
  }

  @ParameterizedTest
  @MethodSource("seatedInFrench")
  @DisplayName(
      "a meeting has its body, its number, its days, its place and its report, in French too")
  void seatingsInFrench(String[] paragraphs, List<String> facts) {
    assertThat(Lines.seatings(Notes.noteFr(paragraphs))).isEqualTo(facts);
  }

  private static String[] numbered(String[] paragraphs) {
    return IntStream.range(0, paragraphs.length)
        .mapToObj(i -> i + 1 + ". " + paragraphs[i])
        .toArray(String[]::new);
  }

  private static Stream<Arguments> sentences(String file) {
    return Stream.of(text(file).split("\n\n"))
        .filter(entry -> !entry.startsWith("#"))
        .map(entry -> entry.strip().split("\n"))
        .map(lines -> {
          String[] paragraphs =
              Stream.of(lines).filter(line -> !line.startsWith(" ")).toArray(String[]::new);
          List<String> facts =
              Stream.of(lines).filter(line -> line.startsWith(" ")).map(String::strip).toList();
          return argumentSet(paragraphs[0], paragraphs, facts);
        });
  }

  private static String text(String file) {
    try (InputStream stream = SentencesTest.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
