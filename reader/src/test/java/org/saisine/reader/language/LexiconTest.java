package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private final Lexicon lexicon = new Lexicon();
  private boolean sealed;

  private void knows(Category category, String value, String... phrases) {
    for (String phrase : phrases) {
      lexicon.add(phrase, new Meaning(category, value, 0));
    }
  }

  private long match(String text, int limit) {
    if (!sealed) {
      lexicon.seal();
      sealed = true;
    }
    return lexicon.match(text.toCharArray(), 0, limit);
  }

  private String found(String text) {
    long match = match(text, text.length());
    return match == Lexicon.NOTHING ? "" : text.substring(0, Lexicon.end(match));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the lamp is lit", "为灯国点灯", "lamplight, lamp"})
  @DisplayName("the first phrase of a text is found where a word or an ideograph starts")
  void first(String text) {
    knows(Category.STATE, "LMP", "lamp", "灯国");
    lexicon.seal();
    int at = lexicon.first(text.toCharArray(), 0, text.length());
    assertThat(at).isEqualTo(text.startsWith("lamplight") ? 11 : text.startsWith("the") ? 4 : 1);
    assertThat(lexicon.first(text.toCharArray(), 0, at)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "so o lamp",
        "la\u0301mp",
        "l\u00adamp",
        "a lily, a lamp",
        "so \u0645\u064f\u0635\u0628\u0627\u062d"
      })
  @DisplayName("one letter, and letters with signs above them, are the first phrase as well")
  void firstOfFewLetters(String text) {
    knows(Category.STATE, "LMP", "o", "lamp", "مصباح");
    lexicon.seal();
    int at = lexicon.first(text.toCharArray(), 0, text.length());
    assertThat(at).isEqualTo(text.startsWith("so") ? 3 : text.startsWith("a lily") ? 10 : 0);
  }

  @Test
  @DisplayName("of two phrases that start together the longer one is found")
  void longest() {
    knows(Category.STATE, "GIN", "Guinea");
    knows(Category.STATE, "GNQ", "Guinea Maior");
    assertThat(found("Guinea Maior votes")).isEqualTo("Guinea Maior");
    assertThat(found("Guinea Minor votes")).isEqualTo("Guinea");
  }

  @Test
  @DisplayName("where the longer phrase breaks off, the shorter one stands")
  void longestThatEnds() {
    knows(Category.WORD, "a", "ferry");
    knows(Category.WORD, "b", "ferry of the upper valley");
    assertThat(found("ferry of the upper valleys")).isEqualTo("ferry");
  }

  @Test
  @DisplayName("the last letters of the only phrase left are compared one by one")
  void onlyOneLeft() {
    knows(Category.ORGAN, "LOCKS", "council of locks");
    knows(Category.ORGAN, "WEIRS", "council of weirs", "conference of weirs");
    assertThat(found("COUNCIL OF WEI\u0301RS,")).isEqualTo("COUNCIL OF WEI\u0301RS");
    assertThat(found("conference of weirs")).isEqualTo("conference of weirs");
    assertThat(found("council of weir")).isEmpty();
    assertThat(found("council of weils")).isEmpty();
    assertThat(match("council of weirs", 15)).isEqualTo(Lexicon.NOTHING);
  }

  @Test
  @DisplayName("a phrase ends where a word ends")
  void wordEnds() {
    knows(Category.MONTH, "5", "may");
    assertThat(found("May 2036")).isEqualTo("May");
    assertThat(found("May,")).isEqualTo("May");
    assertThat(found("May")).isEqualTo("May");
    assertThat(found("Mayor")).isEmpty();
    assertThat(found("May2036")).isEmpty();
  }

  @Test
  @DisplayName("an ending of punctuation needs no word's end; an elided article is a phrase")
  void punctuationEnds() {
    knows(Category.FUNCTION_WORD, "fr", "d'");
    knows(Category.MONTH, "5", "oct.");
    assertThat(found("d’une")).isEqualTo("d’");
    assertThat(found("oct.2036")).isEqualTo("oct.");
  }

  @Test
  @DisplayName("scripts without spaces need no word's end")
  void ideographs() {
    knows(Category.STATE, "XXX", "灯国");
    assertThat(found("灯国和桥国")).isEqualTo("灯国");
  }

  @Test
  @DisplayName(
      "invisible signs do not hide a phrase; behind it only accents and vowel signs are its")
  void invisible() {
    knows(Category.WORD, "a", "note");
    assertThat(found("no\u00adte")).isEqualTo("no\u00adte");
    assertThat(found("note\u0301 ")).isEqualTo("note\u0301");
    assertThat(found("note\u200b ")).isEqualTo("note");
    assertThat(found("note\u00adbook")).isEmpty();
  }

  @Test
  @DisplayName("a phrase has all its meanings, and each once")
  void meanings() {
    knows(Category.WORD, "meeting", "session");
    knows(Category.SESSION_WORD, "session", "Session", "session");
    long match = match("session", 7);
    assertThat(lexicon.is(match, Category.WORD)).isTrue();
    assertThat(lexicon.value(match, Category.SESSION_WORD)).isEqualTo("session");
    assertThat(lexicon.value(match, Category.STATE)).isEmpty();
    assertThat(lexicon.is(match, Category.STATE)).isFalse();
    assertThat(lexicon.entry(match).is(Category.WORD, "meeting")).isTrue();
    assertThat(lexicon.entry(match).is(Category.WORD, "session")).isFalse();
  }

  @Test
  @DisplayName("where nothing is found nothing is meant")
  void nothing() {
    knows(Category.WORD, "a", "note");
    assertThat(match("letter", 6)).isEqualTo(Lexicon.NOTHING);
    assertThat(lexicon.is(Lexicon.NOTHING, Category.WORD)).isFalse();
    assertThat(lexicon.value(Lexicon.NOTHING, Category.WORD)).isEmpty();
  }

  @Test
  @DisplayName("the search stays inside its limits")
  void limits() {
    knows(Category.WORD, "a", "lock", "lock keeper");
    assertThat(Lexicon.end(match("lock keeper", 11))).isEqualTo(11);
    assertThat(Lexicon.end(match("lock keeper", 10))).isEqualTo(4);
    assertThat(match("lock keeper", 3)).isEqualTo(Lexicon.NOTHING);
  }

  @Test
  @DisplayName("thousands of phrases are all found again")
  void many() {
    for (int i = 0; i < 20_000; i++) {
      lexicon.add("phrase " + i, new Meaning(Category.CARDINAL, "" + i, i));
    }
    for (int i = 0; i < 20_000; i++) {
      String text = "phrase " + i + ".";
      long match = match(text, text.length());
      assertThat(lexicon.entry(match).number(Category.CARDINAL)).isEqualTo(i);
    }
  }

  @Test
  @DisplayName("what goes on alike behind many beginnings is kept once and means what each says")
  void alike() {
    for (String ending : List.of("report", "reports", "record", "regard")) {
      knows(Category.WORD, "plain", "a " + ending, "the " + ending, "their " + ending);
      knows(Category.WORD, "every", "every " + ending);
    }
    knows(Category.WORD, "other", "their other");
    for (String start : List.of("a ", "the ", "their ", "every ")) {
      for (String ending : List.of("report", "reports", "record", "regard")) {
        String phrase = start + ending;
        long match = match(phrase + " of", phrase.length() + 3);
        assertThat(Lexicon.end(match)).as(phrase).isEqualTo(phrase.length());
        String means = start.equals("every ") ? "every" : "plain";
        assertThat(lexicon.value(match, Category.WORD)).as(phrase).isEqualTo(means);
      }
      assertThat(found(start + "other")).isEqualTo(start.equals("their ") ? "their other" : "");
    }
  }

  @Test
  @DisplayName("4,095 different letters have room, one more is refused")
  void letters() {
    for (char c = '\u4e00'; c < '\u4e00' + 4095; c++) {
      knows(Category.WORD, "x", String.valueOf(c));
    }
    assertThat(found("\u4e00")).isEqualTo("\u4e00");
    Lexicon more = new Lexicon();
    for (char c = '\u4e00'; c < '\u4e00' + 4095; c++) {
      more.add(String.valueOf(c), new Meaning(Category.WORD, "x", 0));
    }
    assertThatThrownBy(() -> more.add("a", new Meaning(Category.WORD, "x", 0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a lexicon holds 4,095 different letters, and 'a' is one more");
  }

  @Test
  @DisplayName("a language is known for the words that its data has")
  void known() {
    knows(Category.WORD, "instead", "in place of");
    assertTrue(lexicon.knows(Category.WORD, "instead"));
    assertThat(lexicon.knows(Category.WORD, "in place of")).isFalse();
    assertThat(lexicon.knows(Category.TIME, "instead")).isFalse();
  }

  @Test
  @DisplayName("hundreds of thousands of steps are kept apart")
  void steps() {
    List<String> phrases = chance(20_000);
    for (Category category : List.of(Category.CARDINAL, Category.ORDINAL)) {
      phrases.forEach(phrase -> lexicon.add(phrase, new Meaning(category, phrase, 0)));
    }
    for (String phrase : phrases) {
      long match = match(phrase, phrase.length());
      assertTrue(lexicon.is(match, Category.CARDINAL) && lexicon.is(match, Category.ORDINAL));
    }
  }

  @Test
  @DisplayName("more phrases than there are cells for are refused, and none is lost in silence")
  void full() {
    chance(120_000).forEach(phrase -> knows(Category.WORD, "x", phrase));
    assertThatThrownBy(lexicon::seal)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("262,144 cells");
  }

  private static List<String> chance(int count) {
    Random random = new Random(1);
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int k = 0; k < 14; k++) {
        phrase.append((char) ('a' + random.nextInt(26)));
      }
      phrases.add(phrase.toString());
    }
    return phrases;
  }

  @Test
  @DisplayName("an empty phrase is refused: it would be found everywhere")
  void empty() {
    assertThatThrownBy(() -> knows(Category.WORD, "a", "\u00ad"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
  }

  @Test
  @DisplayName("a choice of nothing leaves no space at the end of a phrase")
  void noSpaceBehind() {
    knows(Category.KIND_WORD, "agenda", "agenda ");
    assertThat(found("Agenda, annotated")).isEqualTo("Agenda");
  }

  @Test
  @DisplayName("braces in the data unfold to one phrase for each choice")
  void braces() {
    assertThat(Language.unfold("bridge")).containsExactly("bridge");
    assertThat(Language.unfold("bridge{,s}")).containsExactly("bridge", "bridges");
    assertThat(Language.unfold("{old,new} bridge{,s}"))
        .containsExactlyInAnyOrder("old bridge", "new bridge", "old bridges", "new bridges");
    assertThat(Language.unfold("{{,re}open{,s},organi{z,s}e} it"))
        .containsExactlyInAnyOrder(
            "open it", "opens it", "reopen it", "reopens it", "organize it", "organise it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bridge{,s", "bridge,s}", "{old} bridge}", "}bridge{"})
  @DisplayName("braces that do not pair are refused")
  void badBraces(String phrase) {
    assertThatThrownBy(() -> Language.unfold(phrase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("brace");
  }
}
