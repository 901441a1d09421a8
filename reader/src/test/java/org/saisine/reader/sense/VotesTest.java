package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Adoption.Method;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Record;

class VotesTest {
  private static final String HEAD =
      """
      A/HRC/RES/91/14

      The Human Rights Council,

      1. Requests the keepers to ring the bells.

      """;

  private static Record read(String bracket) {
    return Readings.record("en", HEAD + bracket + "\n");
  }

  private static Adoption adoption(String bracket) {
    return read(bracket).adoption().orElseThrow();
  }

  private static String codes(List<Fact<String>> list) {
    return list.stream().map(Fact::value).collect(Collectors.joining(" "));
  }

  private static List<String> findings(Record record) {
    return record.findings().stream()
        .filter(f -> f.code().contains("vote") || f.code().contains("state"))
        .map(f -> f.code() + f.words())
        .toList();
  }

  @Test
  @DisplayName("in Arabic nobody's abstaining is said with a negation")
  void nobody() {
    Adoption adoption =
        Readings.record(
                "ar",
                """
                الجمعية العامة

                إن الجمعية العامة،

                1- تقرر أن تظل الأضواء موقدة.

                [اعتُمد بتصويت مسجل بأغلبية 12 صوتاً مقابل لا شيء، دون امتناع أحد عن التصويت.]
                """)
            .adoption()
            .orElseThrow();
    assertThat(adoption.inFavour()).hasValue(12);
    assertThat(adoption.against()).hasValue(0);
    assertThat(adoption.abstaining()).hasValue(0);
  }

  @Test
  @DisplayName("a recorded vote has its counts and each State's position")
  void recorded() {
    Record record =
        read(
            """
            [Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:
            In favour:
            Chile, Fiji and Iceland
            Against:
            Kenya
            Abstaining:
            Japan and Samoa]
            """);
    Adoption adoption = record.adoption().orElseThrow();
    assertThat(adoption.method()).isEqualTo(Method.RECORDED_VOTE);
    assertThat(adoption.inFavour()).hasValue(3);
    assertThat(adoption.against()).hasValue(1);
    assertThat(adoption.abstaining()).hasValue(2);
    assertThat(codes(adoption.positions().inFavour())).isEqualTo("CHL FJI ISL");
    assertThat(codes(adoption.positions().against())).isEqualTo("KEN");
    assertThat(codes(adoption.positions().abstaining())).isEqualTo("JPN WSM");
    assertThat(findings(record)).isEmpty();
  }

  @Test
  @DisplayName("\"none\" is a count of zero")
  void none() {
    Adoption adoption = adoption("[Adopted by a recorded vote of 3 to none, with no abstentions.]");
    assertThat(adoption.inFavour()).hasValue(3);
    assertThat(adoption.against()).hasValue(0);
    assertThat(adoption.abstaining()).hasValue(0);
  }

  @Test
  @DisplayName("a count that is not printed is not known, and no zero")
  void unknownCount() {
    Adoption adoption = adoption("[Adopted by a recorded vote of 3 to 1.]");
    assertThat(adoption.against()).hasValue(1);
    assertThat(adoption.abstaining()).isEmpty();
  }

  @Test
  @DisplayName("where the counts are not printed the names are counted")
  void countedNames() {
    Adoption adoption = adoption("[Adopted by a recorded vote.\nIn favour:\nChile, Fiji]");
    assertThat(adoption.inFavour()).hasValue(2);
    assertThat(adoption.against()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"193, 193, true", "194, 2, true"})
  @DisplayName("no more than 193 can vote: a larger count is a misprint and the names are counted")
  void misprint(int printed, int read, boolean told) {
    Record record =
        read("[Adopted by a recorded vote of " + printed + " to 0:\nIn favour:\nChile, Fiji]");
    assertThat(record.adoption().orElseThrow().inFavour()).hasValue(read);
    assertThat(findings(record).isEmpty()).isNotEqualTo(told);
  }

  @Test
  @DisplayName("where names and count differ the count stands, and the difference is told")
  void mismatch() {
    Record record = read("[Adopted by a recorded vote of 3 to 0:\nIn favour:\nChile, Fiji]");
    assertThat(record.adoption().orElseThrow().inFavour()).hasValue(3);
    assertThat(findings(record)).containsExactly("vote-count-mismatch[3, 2]");
  }

  @Test
  @DisplayName("a name that is no State's is told by its words, and the next one is read")
  void unknownState() {
    Record record =
        read("[Adopted by a recorded vote of 3 to 0:\nIn favour:\nChile, Marrendale, Fiji]");
    assertThat(codes(record.adoption().orElseThrow().positions().inFavour())).isEqualTo("CHL FJI");
    assertThat(findings(record))
        .containsExactlyInAnyOrder("state-unknown[Marrendale]", "vote-count-mismatch[3, 2]");
    Finding finding =
        record.findings().stream()
            .filter(f -> f.code().equals("state-unknown"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.span().end() - finding.span().start()).isEqualTo("Marrendale".length());
  }

  @Test
  @DisplayName("of names inside names the longest is the State's")
  void longest() {
    Adoption adoption =
        adoption(
            "[Adopted by a recorded vote of 3 to 0:\nIn favour:\n"
                + "Guinea-Bissau, Guinea, Democratic Republic of the Congo]");
    assertThat(codes(adoption.positions().inFavour())).isEqualTo("GNB GIN COD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[Adopted without a vote.]~WITHOUT_VOTE",
        "[Adopted by consensus.]~CONSENSUS",
        "[Adopted by the silence procedure.]~SILENCE",
        "[Adopted by a recorded vote of 3 to 1.]~RECORDED_VOTE",
      })
  @DisplayName("the bracket tells the way of adoption")
  void methods(String bracket, Method method) {
    Adoption adoption = adoption(bracket);
    assertThat(adoption.method()).isEqualTo(method);
    assertThat(adoption.span().end() - adoption.span().start()).isEqualTo(bracket.length());
  }

  @Test
  @DisplayName("without a vote there are no counts and no positions")
  void withoutVote() {
    Adoption adoption = adoption("[Adopted without a vote.]");
    assertThat(adoption.inFavour()).isEmpty();
    assertThat(adoption.against()).isEmpty();
    assertThat(adoption.abstaining()).isEmpty();
    assertThat(adoption.positions()).isEqualTo(Adoption.Positions.NONE);
  }

  @Test
  @DisplayName("a text without the bracket does not say how it was adopted")
  void silent() {
    assertThat(read("").adoption()).isEmpty();
    assertThat(read("[This bell is cracked.]").adoption()).isEmpty();
  }

  private static String words(
      String bracket, java.util.function.Function<Adoption.Positions, List<Fact<String>>> list) {
    String text = HEAD + bracket + "\n";
    return list.apply(adoption(bracket).positions()).stream()
        .map(fact -> text.substring(fact.span().start(), fact.span().end()))
        .collect(Collectors.joining("; "));
  }

  @Test
  @DisplayName("each State stands on its own name, and the bracket on all of its words")
  void spans() {
    String bracket =
        "[Adopted by a recorded vote of 2 to 2, with 1 abstention.\nIn favour:\nChile and Fiji\n"
            + "Against:\nKenya, Japan\nAbstaining:\nSamoa]";
    assertThat(words(bracket, Adoption.Positions::inFavour)).isEqualTo("Chile; Fiji");
    assertThat(words(bracket, Adoption.Positions::against)).isEqualTo("Kenya; Japan");
    assertThat(words(bracket, Adoption.Positions::abstaining)).isEqualTo("Samoa");
    Adoption adoption = adoption(bracket);
    assertThat((HEAD + bracket).substring(adoption.span().start(), adoption.span().end()))
        .isEqualTo(bracket);
    assertThat(adoption("[Adopted without a vote.]").span().start()).isEqualTo(HEAD.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "3 to 1, with 2 abstentions~3 1 2",
        "3 to 1~3 1 -",
        "3 votes to none, with 2 abstentions~3 0 2",
        "3 to 1, with 2 abstentions and 4 bells~3 1 2",
        "193 to 193, with 193 abstentions~193 193 193",
      })
  @DisplayName("counts stand in the order for, against, abstaining")
  void counts(String printed, String counts) {
    Adoption adoption = adoption("[Adopted by a recorded vote of " + printed + ".]");
    assertThat(
            Stream.of(adoption.inFavour(), adoption.against(), adoption.abstaining())
                .map(count -> count.isPresent() ? "" + count.getAsInt() : "-")
                .collect(Collectors.joining(" ")))
        .isEqualTo(counts);
  }

  @Test
  @DisplayName(
      "a count with the mark of a note is the names; a larger one that begins otherwise stands")
  void marked() {
    assertThat(
            adoption("[Adopted by a recorded vote of 21 to 0:\nIn favour:\nChile, Fiji]")
                .inFavour())
        .hasValue(2);
    assertThat(
            adoption("[Adopted by a recorded vote of 12 to 0:\nIn favour:\nChile, Fiji]")
                .inFavour())
        .hasValue(12);
    assertThat(
            adoption("[Adopted by a recorded vote of 1 to 0:\nIn favour:\nChile, Fiji]").inFavour())
        .hasValue(1);
  }

  @Test
  @DisplayName("a label needs a colon or a line of its own; inside a sentence it is a word")
  void labels() {
    Adoption lines =
        adoption("[Adopted by a recorded vote of 1 to 1:\nIn favour\nChile\nAgainst :\nFiji]");
    assertThat(codes(lines.positions().inFavour())).isEqualTo("CHL");
    assertThat(codes(lines.positions().against())).isEqualTo("FJI");
    assertThat(adoption("[Adopted without a vote, all in favour of the bells.]").method())
        .isEqualTo(Method.WITHOUT_VOTE);
    assertThat(adoption("[Adopted.\nIn favour: Chile]").method()).isEqualTo(Method.RECORDED_VOTE);
  }

  @Test
  @DisplayName("an unknown name ends at the comma, the line or the bracket; small words are none")
  void unknownNames() {
    assertThat(
            findings(
                read(
                    "[Adopted by a recorded vote of 1 to 0:\nIn favour:\nMarrendale of the Lowen, Chile]")))
        .containsExactly("state-unknown[Marrendale of the Lowen]");
    assertThat(findings(read("[Adopted by a recorded vote of 1 to 0:\nIn favour:\nChile, Orme]")))
        .containsExactly("state-unknown[Orme]");
    assertThat(
            findings(
                read(
                    "[Adopted by a recorded vote of 1 to 0:\nIn favour:\nOrme\nChile and others]")))
        .containsExactly("state-unknown[Orme]");
    assertThat(
            findings(
                read(
                    "[Adopted by a recorded vote of 2 to 0:\nIn favour:\nOrme, Tarn, Chile, Fiji]")))
        .containsExactly("state-unknown[Orme]", "state-unknown[Tarn]");
  }
}
