package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Clauses;
import org.saisine.secretariat.web.Tongues;

class NominationWordsTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("whatever happens, and each stage, person, paper and way, has words in the language")
  void words(String language) {
    Words words = Words.in(language, Sentences.load(Nominations.class, "words", language));
    List<String> keys = new ArrayList<>();
    for (Class<?> kind : NominationEvent.class.getPermittedSubclasses()) {
      String word =
          kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
      keys.add("act-done.nominations-" + word);
    }
    for (Candidate.Stage stage : Candidate.Stage.values()) {
      keys.add("candidate." + stage.word());
    }
    for (Opening.Office office : Opening.Office.values()) {
      keys.add("office." + office.word());
      keys.add("sender." + office.word());
    }
    for (Paper paper : Paper.values()) {
      keys.add("paper." + paper.word());
    }
    for (Way way : Way.values()) {
      keys.add("way." + way.word());
    }
    for (Person.Gender gender : Person.Gender.values()) {
      keys.add("gender." + gender.word());
    }
    for (Person.Tradition tradition : Person.Tradition.values()) {
      keys.add("tradition." + tradition.word());
    }
    assertThat(keys).allSatisfy(key -> assertThat(words.say(key)).isNotEqualTo(key));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("a refusal tells what happened, what would do, and the clause with its source")
  void refusals(String language) {
    Words words = Words.in(language, Sentences.load(Nominations.class, "words", language));
    Drawing drawing = new Drawing(7);
    LocalDate today = Drawing.FIRST;
    List<Verdict.Refusal> refusals = new ArrayList<>();
    Nomination state =
        Nomination.of(
            List.of(new Nomination.Dated(today, new NominationEvent.Opened(drawing.opening()))));
    for (int i = 0; i < 20_000; i++) {
      var by = drawing.by();
      NominationAct act = drawing.act(state, by, today.plusDays(i / 200));
      switch (NominationModelTest.RULES.weigh(state, by, act, today.plusDays(i / 200))) {
        case Verdict.Allowed(List<NominationEvent> events) -> {
          for (NominationEvent each : events) {
            boolean ends = each instanceof NominationEvent.Discontinued;
            state = ends ? state : state.after(new Nomination.Dated(today, each));
          }
        }
        case Verdict.Refused(List<Verdict.Refusal> all) -> refusals.addAll(all);
        case Verdict.Missing any -> {
          // not even refused
        }
      }
    }
    assertThat(refusals).isNotEmpty();
    for (Verdict.Refusal each : refusals) {
      Clause clause = Clauses.standard().tightest(List.of("GA"), each.rule().matter());
      assertThat(Telling.of(words).sentence(each))
          .doesNotContain("nominations.refused")
          .doesNotContainPattern("\\{\\d}");
      assertThat(Telling.of(words).refused(each, clause))
          .endsWith(clause.text(language) + " (" + clause.source(language) + ")");
    }
  }
}
