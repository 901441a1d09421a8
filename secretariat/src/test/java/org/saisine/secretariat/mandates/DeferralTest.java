package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.secretariat.mandates.LifeTest.arrival;
import static org.saisine.secretariat.mandates.LifeTest.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.ledger.Ledger;

@DisplayName("A report that is put off by what decides")
class DeferralTest {
  private static final String ASKED =
      """
      General Assembly

      A/RES/89/211

      Eighty-ninth session

      Resolution adopted by the General Assembly on 18 December 2034

      89/211. Signals for wrecks

      The General Assembly,

      1. Welcomes the care with which wrecks are marked in many waters;

      2. Requests the Secretary-General to submit a report on buoys to the General Assembly at its ninety-first session;

      3. Requests the Secretary-General to set up a group of experts on wrecks, and to submit the report of the group to the General Assembly at its ninety-first session.
      """;

  private static final String DECIDED =
      """
      General Assembly

      A/DEC/91/600

      Ninety-first session

      Decision adopted by the General Assembly on 3 December 2036

      91/600. Group of experts on wrecks

      At its 60th plenary meeting, on 3 December 2036, the General Assembly, recalling paragraph 3 of its resolution 89/211, decided to defer the %s from its ninety-first to its ninety-second session.
      """;

  private static final String RESOLVED =
      """
      General Assembly

      A/RES/91/44

      Ninety-first session

      Resolution adopted by the General Assembly on 5 December 2036

      91/44. Signals for wrecks

      The General Assembly,

      Recalling paragraph 2 of its resolution 89/211,

      1. Takes note of the note by the Secretariat on wrecks;

      2. Decides to defer the submission of the report requested in paragraph 3 of its resolution 89/211 to its ninety-third session.
      """;

  private static final String REPORT = DECIDED.formatted("submission of the report of the group");

  private static final List<String> BOTH = List.of("A/RES/89/211", "A/DEC/91/600");

  private static Life life(Serving own, String paragraph) {
    return report(own, "2036-12-10", "A/RES/89/211", paragraph);
  }

  private static Serving served(String... texts) {
    return Village.served(Arrays.stream(texts).map(LifeTest::arrival).toList(), Map.of());
  }

  @Test
  @DisplayName("a decision defers the report that it names to the session that it names")
  void decided() {
    try (Serving own = served(ASKED, REPORT)) {
      Life life = life(own, "3");
      Life.Now now = life.rounds().getFirst();
      assertThat(now.state()).isInstanceOf(State.Deferred.class);
      assertThat(now.round().aim()).isEqualTo("GA 91");
      assertThat(now.round().due()).contains(new Due.AtSession("GA", 92));
      assertThat(life.facts())
          .singleElement()
          .satisfies(fact -> {
            Fact.Source source = fact.source().orElseThrow();
            assertThat(source.symbol()).isEqualTo("A/DEC/91/600");
            assertThat(source.paragraph()).isEqualTo("op1");
            assertThat(source.words()).contains("defer the submission of the report of the group");
            assertThat(fact.day()).contains(java.time.LocalDate.of(2036, 12, 3));
          });
      assertThat(Village.part(own, Ledger.class).of("A/RES/89/211 ¶3 report"))
          .extracting(entry -> entry.act().act())
          .containsExactly("mandate-deferred");
      assertThat(life(own, "2").facts()).isEmpty();
    }
  }

  @Test
  @DisplayName("whichever of the two comes in first, and however often both are read again")
  void order() {
    List<List<Optional<Due>>> outcomes = new ArrayList<>();
    for (List<String> texts : List.of(List.of(ASKED, REPORT), List.of(REPORT, ASKED))) {
      try (Serving own = served(texts.getFirst())) {
        own.intake().receive(List.of(arrival(texts.getLast())), "keeper");
        Docket docket = Village.part(own, Docket.class);
        docket.again(BOTH);
        docket.again(BOTH.reversed());
        docket.again(BOTH.subList(0, 1));
        docket.again(BOTH.subList(1, 2));
        own.intake()
            .receive(
                List.of(arrival(REPORT.replace("the group from", "that group from"))), "keeper");
        own.intake()
            .receive(List.of(arrival(ASKED.replace("many waters", "most waters"))), "keeper");
        Life life = life(own, "3");
        assertThat(life.facts()).hasSize(1);
        assertThat(life.rounds().getFirst().state()).isInstanceOf(State.Deferred.class);
        outcomes.add(life.rounds().stream().map(now -> now.round().due()).toList());
      }
    }
    assertThat(outcomes).containsOnly(List.of(Optional.of(new Due.AtSession("GA", 92))));
  }

  @Test
  @DisplayName("where the item and not the report is deferred, what is owed stays owed")
  void item() {
    try (Serving own = served(ASKED, DECIDED.formatted("consideration of the item on wrecks"))) {
      Life life = life(own, "3");
      assertThat(life.facts()).isEmpty();
      assertThat(life.proposals()).isEmpty();
      assertThat(life.rounds().getFirst().round().due()).contains(new Due.AtSession("GA", 91));
    }
  }

  @Test
  @DisplayName("a resolution defers what its paragraph names, and not what its preamble recalls")
  void resolved() {
    try (Serving own = served(RESOLVED, ASKED)) {
      assertThat(life(own, "3").rounds().getFirst().round().due())
          .contains(new Due.AtSession("GA", 93));
      assertThat(life(own, "2").facts()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "deferred twice, it is due at the last, and its history, its slippage and the drafted"
          + " note recount both in their order")
  void recounted() {
    try (Serving own = served(ASKED, REPORT)) {
      own.intake().receive(List.of(arrival(RESOLVED)), "keeper");
      Life life = life(own, "3");
      assertThat(life.rounds().getFirst().moves())
          .extracting(fact -> fact.due().orElseThrow())
          .containsExactly(new Due.AtSession("GA", 92), new Due.AtSession("GA", 93));
      Mandates mandates = MandatesTest.on(own, "2036-12-10");
      assertThat(mandates.overview().slippage())
          .anySatisfy(news -> assertThat(news.toString()).contains("A/DEC/91/600"));
      List<String> note =
          new NoteDraft(Words.in("en", Sentences.load(Mandates.class, "words", "en")))
              .of(life, List.of());
      assertThat(String.join("\n", note))
          .containsSubsequence("92nd session", "session 91", "A/DEC/91/600")
          .containsSubsequence("A/DEC/91/600", "93rd session", "A/RES/91/44");
    }
  }
}
