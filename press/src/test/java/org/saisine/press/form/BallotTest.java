package org.saisine.press.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Languages;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Adoption.Method;
import org.saisine.reader.vocabulary.Adoption.Positions;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

@DisplayName("The vote under a resolution")
class BallotTest {
  private static final Span NOWHERE = new Span(0, 0);

  static Stream<String> languages() {
    return Village.LANGUAGES.stream();
  }

  /** The 193 Members: what the language names besides is no Member. */
  private static List<String> members() {
    List<String> all =
        new ArrayList<>(
            Languages.standard().language("en").examples(Category.STATE).keySet().stream()
                .filter(code -> !List.of("PSE", "VAT").contains(code))
                .sorted()
                .toList());
    assertThat(all).hasSize(193);
    return all;
  }

  private static Adoption again(String language, Adoption adoption) {
    Record record = Village.read(Path.of("../village", language, "A_HRC_RES_91_22.txt"));
    return Forms.of(record.withAdoption(adoption)).composition().record().adoption().orElseThrow();
  }

  private static Adoption vote(List<String> yes, List<String> no, List<String> abstaining) {
    return new Adoption(
        Method.RECORDED_VOTE,
        OptionalInt.of(yes.size()),
        OptionalInt.of(no.size()),
        OptionalInt.of(abstaining.size()),
        new Positions(facts(yes), facts(no), facts(abstaining)),
        NOWHERE);
  }

  private static List<Fact<String>> facts(List<String> codes) {
    return codes.stream().map(Kinds::fact).toList();
  }

  private static List<String> codes(List<Fact<String>> states) {
    return states.stream().map(Fact::value).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("of all 193 Members is read back, each where it stood, in the order of the language")
  void members(String language) {
    Tongue tongue = Tongue.of(language);
    for (int seed = 0; seed < 8; seed++) {
      List<String> all = members();
      Collections.shuffle(all, new Random(seed));
      int yes = seed == 0 ? 193 : 193 - 20 * seed;
      int no = yes + (193 - yes) / 2;
      Adoption vote = vote(all.subList(0, yes), all.subList(yes, no), all.subList(no, 193));
      Adoption read = again(language, vote);
      assertThat(codes(read.positions().inFavour()))
          .isEqualTo(tongue.alphabetical(all.subList(0, yes)));
      assertThat(codes(read.positions().against()))
          .isEqualTo(tongue.alphabetical(all.subList(yes, no)));
      assertThat(codes(read.positions().abstaining()))
          .isEqualTo(tongue.alphabetical(all.subList(no, 193)));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("is counted as it was, whether none, one, two or many")
  void counts(String language) {
    SoftAssertions all = new SoftAssertions();
    for (int yes : new int[] {1, 2, 21, 100, 121, 193}) {
      for (int no : new int[] {0, 1, 2, 3, 11, 21, 101}) {
        for (int abstaining : new int[] {0, 1, 2, 5, 10, 22, 102}) {
          Adoption vote =
              new Adoption(
                  Method.RECORDED_VOTE,
                  OptionalInt.of(yes),
                  OptionalInt.of(no),
                  OptionalInt.of(abstaining),
                  Positions.NONE,
                  NOWHERE);
          Adoption read = again(language, vote);
          all.assertThat(List.of(read.inFavour(), read.against(), read.abstaining()))
              .as(yes + " to " + no + " with " + abstaining)
              .isEqualTo(List.of(vote.inFavour(), vote.against(), vote.abstaining()));
        }
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  @DisplayName("and every other way of adoption are read back")
  void methods(Method method) {
    for (String language : Village.LANGUAGES) {
      Adoption way =
          new Adoption(
              method,
              OptionalInt.empty(),
              OptionalInt.empty(),
              OptionalInt.empty(),
              Positions.NONE,
              NOWHERE);
      assertThat(again(language, way).method()).as(language).isEqualTo(method);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Chile, Côte d’Ivoire, Türkiye and Zambia'",
    "fr, 'Chili, Côte d’Ivoire, Türkiye et Zambie'",
    "es, 'Chile, Côte d’Ivoire, Türkiye y Zambia'",
    "ru, 'Замбия, Кот-д’Ивуар, Турция и Чили'",
    "ar, 'تركيا، زامبيا، شيلي، كوت ديفوار'",
    "zh, 智利、科特迪瓦、土耳其、赞比亚"
  })
  @DisplayName("lists States in alphabetical order; in Chinese in that of their English names")
  void order(String language, String list) {
    Record record = Village.read(Path.of("../village", language, "A_HRC_RES_91_22.txt"));
    Adoption vote = vote(List.of("ZMB", "CIV", "TUR", "CHL"), List.of(), List.of());
    assertThat(Forms.of(record.withAdoption(vote)).text()).contains("\n" + list + "]");
  }
}
