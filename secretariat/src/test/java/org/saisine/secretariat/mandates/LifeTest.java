package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.reader.Source;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.web.Tongues;

class LifeTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  private static final Path SEED =
      Path.of("..", "..", "shared", "seeds", "000_1e73451b5707f3f5.txt");

  static final String WRECKS =
      """
      General Assembly

      A/RES/89/211

      Eighty-ninth session

      Resolution adopted by the General Assembly on 18 December 2034

      89/211. Signals for wrecks

      The General Assembly,

      Recalling its resolution 88/17,

      1. Welcomes the care with which wrecks are marked in many waters;

      2. Invites Member States to mark wrecks;

      3. Requests the Secretary-General to set up a group of fifteen governmental experts, three from each regional group, to examine whether wrecks might be marked by one signal, and to submit the report of the group to the General Assembly at its ninety-first session.
      """;

  private static final String TORTURE =
      """
      Assemblée générale

      A/RES/73/304

      Soixante-treizième session

      Résolution adoptée par l’Assemblée générale le 28 juin 2019

      73/304. Commerce d’instruments interdits

      L’Assemblée générale,

      Rappelant ses résolutions antérieures,

      1. Prie le Secrétaire général de consulter les États Membres ;

      2. Prie également le Secrétaire général de créer un groupe d’experts gouvernementaux et de lui présenter, à sa soixante-quinzième session, le rapport de ce groupe.
      """;

  static Arrival arrival(String text) {
    return Arrival.of(new Source("paper.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  static Mandates on(Serving serving, String day) {
    return MandatesTest.on(serving, day);
  }

  static Life report(Serving serving, String day, String symbol, String paragraph) {
    Mandates mandates = on(serving, day);
    return mandates
        .today()
        .mandates(new Question("", OptionalLong.empty(), "report", "", "", symbol, 50, 0))
        .stream()
        .filter(each -> each.paragraph().equals(paragraph))
        .findFirst()
        .flatMap(each -> mandates.find(each.id()))
        .orElseThrow();
  }

  static Arrival note() {
    return Village.arrival(Village.file("en", "A_91_NOTE"));
  }

  @Test
  @DisplayName("a note that puts off a report defers its mandate, and tells every deadline before")
  void deferred() {
    try (Serving own = Village.served(List.of(arrival(WRECKS), note()), Map.of())) {
      Life life = report(own, "2036-12-01", "A/RES/89/211", "3");
      assertThat(life.rounds()).hasSize(1);
      assertThat(life.rounds().getFirst().state()).isInstanceOf(State.Deferred.class);
      assertThat(life.rounds().getFirst().round().due()).contains(new Due.AtSession("GA", 92));
      assertThat(life.facts())
          .singleElement()
          .satisfies(fact -> assertThat(fact.source()).isPresent());
      assertThat(life.deadlines())
          .extracting(Life.Deadline::deadline)
          .containsSubsequence(
              Optional.of(LocalDate.of(2036, 4, 15)),
              Optional.of(LocalDate.of(2036, 5, 30)),
              Optional.of(LocalDate.of(2036, 7, 15)),
              Optional.of(LocalDate.of(2036, 8, 29)),
              Optional.of(LocalDate.of(2036, 10, 1)),
              Optional.of(LocalDate.of(2036, 10, 31)));
      assertThat(Village.part(own, Ledger.class).of("A/RES/89/211 ¶3 report"))
          .extracting(entry -> entry.act().act())
          .containsExactly("mandate-deferred");
    }
  }

  @Test
  @DisplayName("whichever of the two comes in first, and however often it is read, it is the same")
  void order() {
    try (Serving one = Village.served(List.of(arrival(WRECKS), note()), Map.of());
        Serving other = Village.served(List.of(note()), Map.of())) {
      other.intake().receive(List.of(arrival(WRECKS)), "keeper");
      other
          .intake()
          .receive(List.of(arrival(WRECKS.replace("many waters", "most waters"))), "keeper");
      Life here = report(one, "2036-12-01", "A/RES/89/211", "3");
      Life there = report(other, "2036-12-01", "A/RES/89/211", "3");
      assertThat(there.rounds())
          .extracting(now -> now.round().due())
          .isEqualTo(here.rounds().stream().map(now -> now.round().due()).toList());
      assertThat(there.facts()).hasSize(1);
      assertThat(there.deadlines()).hasSameSizeAs(here.deadlines());
    }
  }

  @Test
  @DisplayName(
      "the note on the trade in instruments of torture defers the report to the seventy-sixth"
          + " session, with three deadlines on the way, and is recounted in order")
  void seed() {
    assumeTrue(Files.exists(SEED), "the seeds are not beside the project");
    Arrival seed = Village.arrival(SEED);
    try (Serving own = Village.served(List.of(arrival(TORTURE), seed), Map.of())) {
      Life life = report(own, "2021-07-01", "A/RES/73/304", "2");
      Life.Now now = life.rounds().getFirst();
      assertThat(now.round().aim()).isEqualTo("GA 75");
      assertThat(now.round().due()).contains(new Due.AtSession("GA", 76));
      assertThat(now.state()).isInstanceOf(State.Deferred.class);
      assertThat(life.deadlines()).hasSize(3);
      assertThat(life.deadlines().get(0).set()).containsExactly(LocalDate.of(2020, 8, 28));
      assertThat(life.deadlines().get(0).deadline()).isEmpty();
      assertThat(life.deadlines().get(1).extended()).isEqualTo(2);
      assertThat(life.deadlines().get(2).deadline()).contains(LocalDate.of(2021, 6, 7));
      assertThat(life.deadlines().get(2).set())
          .containsExactly(LocalDate.of(2021, 4, 8), LocalDate.of(2021, 5, 10));
      List<String> note =
          new NoteDraft(Words.in("fr", Sentences.load(Mandates.class, "words", "fr")))
              .of(life, List.of());
      assertThat(String.join("\n", note))
          .containsSubsequence(
              "28 août 2020",
              "prorogé à 2 reprises",
              "8 avril 2021",
              "7 juin 2021",
              "10 mai 2021",
              "7 juin 2021",
              "76e session",
              "75e session");
    }
  }

  @Test
  @DisplayName("what an officer says counts, is in the ledger, and counts no more when taken back")
  void settled() {
    try (Serving own = Village.served(List.of(arrival(WRECKS)), Map.of())) {
      Mandates mandates = on(own, "2036-12-01");
      Life life = report(own, "2036-12-01", "A/RES/89/211", "3");
      assertThat(
              mandates.settle(
                  life,
                  new Settling("discharged", "GA 91", "", "A/91/1", "2030-01-01", " "),
                  "clerk"))
          .containsExactly("settle.no-document", "settle.before", "settle.no-reason");
      assertThat(
              mandates.settle(
                  life, new Settling("deferred", "GA 91", "GA 91", "", "", "Late."), "clerk"))
          .containsExactly("settle.same-due");
      assertThat(
              mandates.settle(
                  life,
                  new Settling("discharged", "GA 91", "", "", "2036-11-03", "Issued."),
                  "clerk"))
          .isEmpty();
      Life answered = report(own, "2036-12-01", "A/RES/89/211", "3");
      assertThat(answered.rounds().getFirst().state()).isInstanceOf(State.Discharged.class);
      assertThat(
              mandates.settle(
                  answered, new Settling("lapsed", "GA 91", "", "", "", "No."), "clerk"))
          .containsExactly("settle.settled");
      long entry = answered.facts().getFirst().entry();
      assertThat(mandates.withdraw(answered, entry, "Another report.", "clerk")).isEmpty();
      Life again = report(own, "2036-12-01", "A/RES/89/211", "3");
      assertThat(again.rounds().getFirst().state().facts()).isEmpty();
      assertThat(again.facts()).singleElement().matches(fact -> !fact.stands());
      assertThat(Village.part(own, Ledger.class).of("A/RES/89/211 ¶3 report"))
          .extracting(each -> each.act().act())
          .containsExactly("mandate-discharged", "mandate-fact-withdrawn");
    }
  }

  @Test
  @DisplayName("what an officer or a note says and reading again commute, in any order")
  void commute() {
    Random random = new Random(3);
    String otherwise = WRECKS.replace("fifteen governmental", "twenty governmental");
    List<List<Optional<Due>>> outcomes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      try (Serving own = Village.served(List.of(arrival(WRECKS)), Map.of())) {
        List<Runnable> acts = new ArrayList<>();
        acts.add(() -> own.intake().receive(List.of(note()), "keeper"));
        acts.add(() -> own.intake().receive(List.of(arrival(otherwise)), "keeper"));
        acts.add(() -> {
          Life life = report(own, "2036-12-01", "A/RES/89/211", "3");
          on(own, "2036-12-01")
              .settle(
                  life,
                  new Settling(
                      "discharged", life.rounds().getFirst().round().aim(), "", "", "", "Done."),
                  "clerk");
        });
        Collections.shuffle(acts, random);
        acts.forEach(Runnable::run);
        Life life = report(own, "2036-12-01", "A/RES/89/211", "3");
        assertThat(life.rounds().getFirst().state()).isInstanceOf(State.Discharged.class);
        outcomes.add(life.rounds().stream().map(now -> now.round().due()).toList());
      }
    }
    assertThat(outcomes).containsOnly(List.of(Optional.of(new Due.AtSession("GA", 92))));
  }

  @Test
  @DisplayName(
      "a report under the item, for the session, that cites the paragraph first, answers it")
  void answered() {
    String report =
        """
        General Assembly

        A/91/377

        Distr.: General
        3 November 2036
        Original: English

        Ninety-first session

        Agenda item 83 (c)

        Signals for wrecks

        Report of the Secretary-General

        1. The present report is submitted pursuant to %s resolution 89/211.

        2. It sets out what the experts found.
        """;
    try (Serving own = Village.served(List.of(arrival(WRECKS)), Map.of())) {
      own.intake().receive(List.of(arrival(report.formatted("paragraph 3 of"))), "keeper");
      Life life = report(own, "2036-12-01", "A/RES/89/211", "3");
      assertThat(life.rounds().getFirst().state()).isInstanceOf(State.Discharged.class);
    }
    try (Serving own = Village.served(List.of(arrival(WRECKS)), Map.of())) {
      own.intake().receive(List.of(arrival(report.formatted("General Assembly"))), "keeper");
      Life life = report(own, "2036-12-01", "A/RES/89/211", "3");
      assertThat(life.facts()).isEmpty();
      assertThat(life.proposals())
          .singleElement()
          .satisfies(each -> assertThat(each.rules()).contains("cites", "session"));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName(
      "whatever becomes of a mandate, and each rule that tells it, has words in the language")
  void words(String language) {
    Sentences said = Sentences.load(Mandates.class, "words", language);
    Words words = Words.in(language, said);
    List<String> keys = new ArrayList<>();
    for (Fact.Kind kind : Fact.Kind.values()) {
      keys.add("act-done." + kind.act());
    }
    for (Standing standing : Standing.values()) {
      keys.add("standing." + standing.word());
      keys.add("standing." + standing.word() + ".told");
    }
    for (Answers.Rule rule : Answers.Rule.values()) {
      keys.add("rule." + rule.word());
    }
    assertThat(keys).allSatisfy(key -> assertThat(words.say(key)).isNotEqualTo(key));
  }
}
