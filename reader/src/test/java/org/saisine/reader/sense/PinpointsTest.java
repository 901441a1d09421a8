package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.council;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.sovet;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Record;

@DisplayName("Which paragraphs of what it cites a text means")
class PinpointsTest {
  private static List<String> at(Record record) {
    return record.references().stream()
        .filter(each -> each.paragraph().isPresent())
        .map(each -> each.symbol() + " " + String.join(" ", each.at()))
        .map(String::strip)
        .toList();
  }

  @Nested
  @DisplayName("Whose they are")
  class Whose {
    @Test
    @DisplayName("Each resolution of a row has its own, before it or behind it")
    void row() {
      assertThat(
              at(
                  assembly(
                      "Recalling paragraph 13 of resolution 70/280, paragraph 14 of resolution"
                          + " 71/307 and resolution 72/299,",
                      "Recalling resolution 70/280, paragraph 13, and resolution 71/307,")))
          .containsExactly(
              "A/RES/70/280 13",
              "A/RES/71/307 14",
              "A/RES/72/299",
              "A/RES/70/280 13",
              "A/RES/71/307");
    }

    @Test
    @DisplayName("Two words for paragraphs that stand together are of the same text")
    void together() {
      assertThat(
              at(
                  assembly(
                      "Recalling paragraph 13 and paragraph 15 of resolution 70/280,",
                      "Recalling the report (A/77/345, para. 3, and paras. 7 and 8),")))
          .containsExactly("A/RES/70/280 13 15", "A/77/345 3 7 8");
    }

    @Test
    @DisplayName("The paragraph of one of several resolutions under one noun is not guessed")
    void several() {
      assertThat(at(assembly("Recalling paragraph 5 of its resolutions 70/280 and 71/307,")))
          .containsExactly("A/RES/70/280", "A/RES/71/307");
    }

    @Test
    @DisplayName("Both sections that are named have it")
    void sections() {
      assertThat(at(assembly("Recalling paragraph 5 of resolution 59/113 A and B,")))
          .containsExactly("A/RES/59/113A 5", "A/RES/59/113B 5");
    }

    @Test
    @DisplayName("A paragraph of something else behind a citation is not the citation's")
    void else_() {
      assertThat(
              at(
                  assembly(
                      "Recalling resolution 70/280, paragraph 5 of the Declaration, and lamps,",
                      "Recalling resolution 70/280; paragraph 5 remains,",
                      "Recalling resolution 70/280, Article 24, paragraph 3, of the Charter,")))
          .containsExactly("A/RES/70/280", "A/RES/70/280", "A/RES/70/280");
    }

    @Test
    @DisplayName("What is said of a paragraph above or of this text cites nothing")
    void own() {
      assertThat(at(assembly("Recalling paragraph 5 above and resolution 70/280,")))
          .containsExactly("A/RES/70/280");
    }
  }

  @Nested
  @DisplayName("Their numbers")
  class Numbers {
    @Test
    @DisplayName("A range is each of them; one that nobody could mean is only its ends")
    void range() {
      assertThat(at(assembly("Recalling paragraphs 5 to 8 of resolution 70/280,")))
          .containsExactly("A/RES/70/280 5 6 7 8");
      assertThat(at(assembly("Recalling paragraphs 5 to 9000 of resolution 70/280,")))
          .containsExactly("A/RES/70/280 5 9000");
      assertThat(at(assembly("Recalling paragraphs 8 to 5 of resolution 70/280,")))
          .containsExactly("A/RES/70/280 8 5");
    }

    @Test
    @DisplayName("Letters belong to the number before them; what is set under a letter is left out")
    void letters() {
      assertThat(
              at(
                  council(
                      "Recalling paragraphs 2, 3 (b), (c) and 4 (a) (ii) of resolution 43/7,",
                      "Recalling paragraph 3 (a) to (d) of resolution 43/7,")))
          .containsExactly("A/HRC/RES/43/7 2 3(b) 3(c) 4(a)", "A/HRC/RES/43/7 3(a) 3(b) 3(c) 3(d)");
    }

    @Test
    @DisplayName("Letters that a Russian text prints in its own script are the ones they look like")
    void cyrillic() {
      assertThat(at(sovet("ссылаясь на пункт 18 с) и пункт 1 а) резолюции 43/7,")))
          .containsExactly("A/HRC/RES/43/7 18(c) 1(a)");
    }

    @Test
    @DisplayName("A day is no paragraph, nor is the number of a clause")
    void day() {
      assertThat(at(assembly("Recalling resolution 70/280, para. 3, 17 June 2016,")))
          .containsExactly("A/RES/70/280 3");
      assertThat(at(assembly("Recalling paragraph 4.2 of resolution 70/280,")))
          .containsExactly("A/RES/70/280");
    }

    @Test
    @DisplayName("Where the word stands behind them, the number of the text before is none of them")
    void behind() {
      assertThat(at(dahui("回顾A/77/391，第7段，以及A/77/20，第15至17段和第20段，")))
          .containsExactly("A/77/391 7", "A/77/20 15 16 17 20");
    }
  }

  @Test
  @DisplayName("Numbers without an end are read in one pass")
  void many() {
    String numbers = "1, ".repeat(20_000);
    long before = System.nanoTime();
    at(assembly("Recalling paragraphs " + numbers + "2 of resolution 70/280,"));
    at(dahui("回顾第70/280号决议" + "第1、".repeat(20_000) + "第2段，"));
    at(dahui("回顾第70/280号决议" + "第1段、".repeat(20_000) + "第2段，"));
    assertThat((System.nanoTime() - before) / 1_000_000_000.0).isLessThan(5);
  }
}
