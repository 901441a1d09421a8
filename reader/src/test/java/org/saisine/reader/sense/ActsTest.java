package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Act;

class ActsTest {

  private static String code(String language, String text) {
    return Readings.act(language, text).map(Act::code).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Recalling~Rappelant",
        "Recalling also~Rappelant également",
        "Reaffirming~Réaffirmant",
        "Noting with concern~Notant avec préoccupation",
        "Taking note~Prenant note",
        "Welcoming~Se félicitant",
        "Stressing~Soulignant",
        "Convinced~Convaincue",
        "Bearing in mind~Ayant à l’esprit",
        "Guided~Guidé",
        "Deeply concerned~Profondément préoccupé",
        "Recalls~Rappelle",
        "Reaffirms~Réaffirme",
        "Requests~Prie",
        "Also requests~Prie également",
        "Decides~Décide",
        "Also decides~Décide également",
        "Invites~Invite",
        "Encourages~Encourage",
        "Takes note~Prend note",
      })
  @DisplayName("the same act has the same code in both languages")
  void same(String english, String french) {
    String code = code("en", english + " the bells of the ferries");
    assertThat(code).isNotEmpty();
    assertThat(code("fr", french + " les cloches des bacs")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Recalling its resolution 7/3~Recalling~recall",
        "Recalling also its resolution~Recalling also~recall-also",
        "Also decides that bells be rung~Also decides~decide-also",
        "Decides to remain seized~Decides~decide",
        "Requests the Secretariat~Requests~request",
      })
  @DisplayName("an act is its words as printed and no more, and a code")
  void words(String text, String words, String code) {
    Act act = Readings.act("en", text).orElseThrow();
    assertThat(act.words()).isEqualTo(words);
    assertThat(act.code()).isEqualTo(code);
    assertThat(act.span().start()).isZero();
    assertThat(act.span().end()).isEqualTo(words.length());
  }

  @Test
  @DisplayName("two verbs behind one another are one act with both names")
  void linked() {
    Act act = Readings.act("en", "Recalls and reaffirms its resolution 7/3").orElseThrow();
    assertThat(act.words()).isEqualTo("Recalls and reaffirms");
    assertThat(act.code()).isEqualTo("recall-reaffirm");
  }

  @Test
  @DisplayName("a second thing behind \"and\" is no second act")
  void noLink() {
    assertThat(code("en", "Recalls and the bells ring")).isEqualTo("recall");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The bells of the ferries", "Bells", "Also the bells", "Recallings", "7"})
  @DisplayName("a paragraph that opens with something else has no act")
  void none(String text) {
    assertThat(Readings.act("en", text)).isEmpty();
  }
}
