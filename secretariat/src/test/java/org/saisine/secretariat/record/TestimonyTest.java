package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.bodies.Ballot;
import org.saisine.secretariat.calendar.Basis;
import org.saisine.secretariat.calendar.SessionEvidence;

class TestimonyTest {
  private static final String RESOLUTION =
      """
      United Nations

      %s

      General Assembly

      Distr.: General

      %s

      Original: English

      Human Rights Council

      Ninety-first session

      25 February–4 April 2036

      Agenda item 3

      Resolution adopted by the Human Rights Council on 1 April 2036

      The Human Rights Council,

      1. Requests the keepers to ring the bells.

      %s
      """;

  private static Testimony.Witness witness(String symbol, String issued, String closing) {
    String text = RESOLUTION.formatted(symbol, issued, closing);
    Record record =
        Arrival.of(new Source("bells.txt", text.getBytes(StandardCharsets.UTF_8))).record();
    return new Testimony.Witness(symbol, record);
  }

  private static List<Basis> bases(Testimony.Witness witness) {
    return Testimony.sessions(witness).map(SessionEvidence::basis).toList();
  }

  @Test
  @DisplayName("a resolution tells its session's dates, and that it sat when it was adopted")
  void head() {
    Testimony.Witness bells =
        witness("A/HRC/RES/91/14", "9 April 2036", "[Adopted without a vote.]");
    assertThat(bases(bells)).containsExactly(Basis.PRINTED, Basis.SITTING);
    assertThat(Testimony.ballot(bells)).isEmpty();
  }

  @Test
  @DisplayName("dates printed on the day of the opening are told as they are, on its eve as a plan")
  void ahead() {
    String closing = "[Adopted without a vote.]";
    assertThat(bases(witness("A/HRC/RES/91/14", "25 February 2036", closing)))
        .startsWith(Basis.PRINTED);
    assertThat(bases(witness("A/HRC/RES/91/14", "24 February 2036", closing)))
        .startsWith(Basis.ANNOUNCED);
  }

  @Test
  @DisplayName(
      "a special session is counted apart: what is said of it is not said of the regular one")
  void special() {
    assertThat(
            Testimony.sessions(
                witness("A/HRC/RES/S-91/1", "9 April 2036", "[Adopted without a vote.]")))
        .extracting(each -> each.session().toString())
        .containsOnly("S-91");
  }

  @Test
  @DisplayName("who voted is told for the day of the vote, each State once")
  void ballot() {
    Testimony.Witness vote =
        witness(
            "A/HRC/RES/91/14",
            "9 April 2036",
            """
            [Adopted by a recorded vote of 2 to 1, with no abstentions. The voting was as follows:

            In favour:
            Brazil and Peru

            Against:
            Chile]
            """);
    assertThat(Testimony.ballot(vote).map(Ballot::states)).contains(List.of("BRA", "CHL", "PER"));
    assertThat(Testimony.ballot(vote).map(each -> each.day().toString())).contains("2036-04-01");
  }
}
