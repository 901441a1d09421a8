package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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

  @Test
  @DisplayName("in French the same vote is read the same")
  void french() {
    Record record =
        Readings.record(
            "fr",
            """
            A/HRC/RES/91/14

            Le Conseil des droits de l’homme,

            1. Prie les gardiens de sonner les cloches.

            [Adoptée à l’issue d’un vote enregistré par 3 voix contre zéro, avec 2 abstentions :
            Ont voté pour : Chili, Fidji et Islande
            Se sont abstenus : Japon et Samoa]
            """);
    Adoption adoption = record.adoption().orElseThrow();
    assertThat(adoption.inFavour()).hasValue(3);
    assertThat(adoption.against()).hasValue(0);
    assertThat(adoption.abstaining()).hasValue(2);
    assertThat(codes(adoption.positions().inFavour())).isEqualTo("CHL FJI ISL");
    assertThat(adoption.positions().against()).isEmpty();
    assertThat(codes(adoption.positions().abstaining())).isEqualTo("JPN WSM");
    assertThat(findings(record)).isEmpty();
  }
}
