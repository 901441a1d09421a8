package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final Languages STANDARD = Languages.standard();

  @Test
  @DisplayName("the small words of a text tell its language")
  void tells() {
    assertThat(STANDARD.guess("The bells of the ferry are to be rung in fog for which the"))
        .isEqualTo(new Languages.Guess("en", true));
    assertThat(STANDARD.guess("Les cloches du bac sont sonnées dans la brume pour que les"))
        .isEqualTo(new Languages.Guess("fr", true));
  }

  @Test
  @DisplayName("a text without small words is in the first language, and that is no sure thing")
  void silent() {
    assertThat(STANDARD.guess("")).isEqualTo(new Languages.Guess("en", false));
    assertThat(STANDARD.guess("LVC/COP/2036/5")).isEqualTo(new Languages.Guess("en", false));
  }

  @Test
  @DisplayName("a text that speaks two languages alike leaves a doubt")
  void torn() {
    assertThat(STANDARD.guess("the of and le la les").sure()).isFalse();
    assertThat(STANDARD.guess("the of and with le la").sure()).isTrue();
  }

  @Test
  @DisplayName("the head decides: a long annex in another language does not")
  void head() {
    String head = "The locks of the river and the ferries. ".repeat(20);
    String annex = "Les écluses et les bacs de la vallée. ".repeat(400);
    assertThat(STANDARD.guess(head + annex)).isEqualTo(new Languages.Guess("en", true));
  }

  @Test
  @DisplayName("a few words in a script of its own decide: lists of names in Latin letters do not")
  void script() {
    String head = "大会决定灯塔的看守人在雾中敲钟，并请秘书长为灯塔的看守提供灯油和钟。";
    String annex = "The Union of Ferries and the Society for Locks of the Valley. ".repeat(400);
    assertThat(STANDARD.guess(head + annex)).isEqualTo(new Languages.Guess("zh", true));
    assertThat(STANDARD.guess("灯塔的钟" + annex)).isEqualTo(new Languages.Guess("en", true));
  }

  @Test
  @DisplayName("a head in another script decides, however few of its small words stand there")
  void headInScript() {
    String annex = "The Union of Ferries and the Society for Locks of the Valley. ".repeat(400);
    assertThat(STANDARD.guess("灯塔看守人大会决定：钟声和灯油。".repeat(10) + annex))
        .isEqualTo(new Languages.Guess("zh", true));
  }

  @Test
  @DisplayName("words that two languages share tell neither from the other")
  void shared() {
    assertThat(STANDARD.guess("La Asamblea de la Ribera decide invitar a la Unión de Faros"))
        .extracting(Languages.Guess::sure)
        .isEqualTo(false);
    assertThat(STANDARD.guess("La Asamblea de la Ribera invita a la Unión del Faro y los Bacs"))
        .isEqualTo(new Languages.Guess("es", true));
  }

  @Test
  @DisplayName("a small word inside a longer one does not count")
  void inside() {
    assertThat(STANDARD.guess("theatre ofen andere tomb").sure()).isFalse();
  }

  @Test
  @DisplayName("a language that is not there is refused with those that are")
  void unknown() {
    assertThatThrownBy(() -> STANDARD.language("xl"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xl")
        .hasMessageContaining("fr");
  }

  @Test
  @DisplayName("a folder without a list of languages is refused by its path")
  void noFolder() {
    assertThatThrownBy(() -> Languages.in(LanguagesTest.class.getClassLoader(), "nowhere/"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere/languages.txt");
  }

  @Test
  @DisplayName("a language is loaded once")
  void once() {
    assertThat(STANDARD.language("fr")).isSameAs(STANDARD.language("fr"));
  }

  @Test
  @DisplayName(
      "the codes of acts, instruments and States are told with words for them, in each language")
  void examples() {
    for (String code : Languages.standard().codes()) {
      Language language = Languages.standard().language(code);
      assertThat(language.examples(Category.ACT)).containsKeys("request", "decide");
      assertThat(language.examples(Category.INSTRUMENT)).containsKey("UN-CHARTER");
      assertThat(language.examples(Category.STATE)).hasSize(195).containsKeys("CIV", "PSE");
      assertThat(language.examples(Category.MONTH)).isEmpty();
    }
  }
}
