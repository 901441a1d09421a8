package org.saisine.secretariat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.search.Question.Phrase;
import org.saisine.secretariat.search.Question.Word;

class QuestionTest {
  @Test
  @DisplayName("words, phrases and conditions are told from one another")
  void parts() {
    Question question = Question.of("lights \"right to life\" organ:HRC by:\"SG\" bells");
    assertThat(question.terms())
        .containsExactly(new Word("lights"), new Phrase("right to life"), new Word("bells"));
    assertThat(question.conditions())
        .containsEntry("organ", Set.of("hrc"))
        .containsEntry("by", Set.of("sg"));
  }

  @Test
  @DisplayName("a phrase stands in the quotation marks of any of the six languages")
  void quotes() {
    for (String typed : new String[] {"«свет»", "“свет”", "„свет“", "「свет」", "\"свет\""}) {
      assertThat(Question.of(typed).terms()).containsExactly(new Phrase("свет"));
    }
  }

  @Test
  @DisplayName("a condition that is not known is words, one that is known is not")
  void unknownConditions() {
    assertThat(Question.of("colour:red").terms()).containsExactly(new Word("colour:red"));
    assertThat(Question.of("kind:note").terms()).isEmpty();
    assertThat(Question.of("kind:").terms()).containsExactly(new Word("kind:"));
  }

  @Test
  @DisplayName("what stands behind a quotation mark that is not closed is words")
  void unbalanced() {
    assertThat(Question.of("\"right to").terms())
        .containsExactly(new Word("right"), new Word("to"));
    assertThat(Question.of("by:\"OHCHR").terms()).isNotEmpty();
  }

  @Test
  @DisplayName("a number and its year in brackets are one symbol, in the digits of any script")
  void numbers() {
    assertThat(Question.of("S/RES/3361 (2036)").terms())
        .containsExactly(new Word("S/RES/3361(2036)"));
    assertThat(Question.of("٩١/١٤").terms()).containsExactly(new Word("91/14"));
    assertThat(Question.of("９１/１４").terms()).containsExactly(new Word("91/14"));
  }

  @Test
  @DisplayName("a question may be long, but no more of it is answered than a person would ask")
  void limits() {
    assertThat(Question.of("word ".repeat(10_000)).terms()).hasSizeLessThanOrEqualTo(24);
    assertThat(Question.of("  ").empty()).isTrue();
    assertThat(Question.of("?!…").empty()).isTrue();
  }
}
