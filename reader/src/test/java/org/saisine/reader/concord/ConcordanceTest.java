package org.saisine.reader.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Record;

class ConcordanceTest {
  private static final String COUNCIL = "A_HRC_RES_91_14";
  private static final String ASSEMBLY = "A_RES_91_152";
  private static final String AGENDA = "LVC_COP_WG1_2036_1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        COUNCIL,
        ASSEMBLY,
        AGENDA,
        "A_DEC_91_517",
        "LVC_CN2_2037_1",
        "LVC_COP_RES_7_3",
      })
  @DisplayName("two languages of a document agree")
  void agree(String name) {
    Concordance concordance =
        Concordance.of(
            List.of(
                Copies.read("fr", Copies.text("fr", name)),
                Copies.read("en", Copies.text("en", name))));
    assertThat(Copies.lines(concordance.differences())).isEmpty();
    assertThat(concordance.agrees()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "(b) # (ب) #",
        "(e) # (هـ) #",
        "(z) # (ض) #",
        "(ii) # (طط) #",
        "(b) # (ج) # Head AGENDA_ITEMS: 22(b) | 22(c)",
      })
  @DisplayName("an item lettered in another script is the item of the same place")
  void lettered(String latin, String arabic, @Nullable String difference) {
    Concordance concordance =
        Concordance.of(
            List.of(
                Copies.read("en", Copies.text("en", ASSEMBLY).replace("22 (b)", "22 " + latin)),
                Copies.read("ar", Copies.text("ar", ASSEMBLY).replace("22 (ب)", "22 " + arabic))));
    assertThat(Copies.lines(concordance.differences()))
        .isEqualTo(difference == null ? List.of() : List.of(difference));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ninety-first session # Ninety-second session # Head SESSION: 91 | 92",
        "Agenda item 3 # Agenda item 4 # Head AGENDA_ITEMS: 3 | 4",
        "A/HRC/RES/91/14 # A/HRC/RES/91/15 # Head SYMBOL: A/HRC/RES/91/14 | A/HRC/RES/91/15",
        "25 February–4 # 26 February–4 # Head SESSION_DATES: 2036-02-25/2036-04-04 | 2036-02-26/2036-04-04",
        "Council on 2 April 2036 # Council on 3 April 2036 # Head ADOPTED: 2036-04-02 | 2036-04-03",
        "54th meeting # 55th meeting # Head MEETINGS: 54 | 55",
      })
  @DisplayName("a field of the masthead that was altered is the one that differs")
  void masthead(String words, String others, String difference) {
    assertThat(Copies.lines(Copies.altered(COUNCIL, words, others))).containsExactly(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "16 December 2033, on # 17 December 2033, on # Day pp2: 2033-12-16 | 2033-12-17",
        "3 April 2035 # 4 April 2035 # Day pp2: 2035-04-03 | 2035-04-04",
        "9 May 2033 # 19 May 2033 # Day pp3: 2033-05-09 | 2033-05-19",
        "resolution 88/119 # resolution 88/118 # Reference pp2: A/RES/88/119 | A/RES/88/118",
        "and 88/3 of # and 88/4 of # Reference pp2: A/HRC/RES/88/3 | A/HRC/RES/88/4",
        "resolution 2034/8 # resolution 2034/9 # Reference pp3: E/RES/2034/8 | E/RES/2034/9",
        "1 A/HRC/90/37. # 1 A/HRC/90/36. # Reference pp6: A/HRC/90/37 | A/HRC/90/36",
        "3 A/HRC/91/58 # 3 A/HRC/91/85 # Reference op2: A/HRC/91/58 | A/HRC/91/85",
      })
  @DisplayName("a date or a reference that was altered differs, in its paragraph, and nothing else")
  void datesAndReferences(String words, String others, String difference) {
    assertThat(Copies.lines(Copies.altered(COUNCIL, words, others))).containsExactly(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "vote of 27 to # vote of 26 to # Count IN_FAVOUR: 27 | 26",
        "to 13, with # to 12, with # Count AGAINST: 13 | 12",
        "with 7 abst # with 9 abst # Count ABSTAINING: 7 | 9",
        "Fiji, Gabon # Cuba, Gabon # Position CUB:  | IN_FAVOUR ; Position FJI: IN_FAVOUR | ",
        "Togo and T # Samoa and T # Position TGO: ABSTAINING |  ; Position WSM: IN_FAVOUR | IN_FAVOUR,ABSTAINING",
      })
  @DisplayName("each count of a vote and each State's position is compared")
  void votes(String words, String others, String differences) {
    assertThat(Copies.lines(Copies.altered(COUNCIL, words, others)).stream().map(String::strip))
        .containsExactly(differences.split(" *; *", -1));
  }

  @Test
  @DisplayName("States that changed sides are named with the sides that the versions give them")
  void swapped() {
    String swapped =
        Copies.text("en", COUNCIL)
            .replace("Latvia", "X")
            .replace("Kenya", "Latvia")
            .replace("X", "Kenya");
    Record french = Copies.read("fr", Copies.text("fr", COUNCIL));
    assertThat(
            Copies.lines(Concordance.of(List.of(french, Copies.read("en", swapped))).differences()))
        .containsExactly("Position KEN: IN_FAVOUR | AGAINST", "Position LVA: AGAINST | IN_FAVOUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "period of three years # period of two years # op4 # P3Y # P2Y",
        "its ninety-fourth session # its ninety-fifth session # op6 # session=94 # session=95",
        "before its ninety-seventh # before its ninety-eighth # op8 # session=97 # session=98",
      })
  @DisplayName("a mandate with another time is one difference with both times")
  void mandates(String words, String others, String where, String ours, String theirs) {
    List<Difference> differences = Copies.altered(COUNCIL, words, others);
    assertThat(differences).hasSize(1);
    assertThat(differences.getFirst()).isInstanceOf(Difference.Duty.class);
    assertThat(differences.getFirst().where()).isEqualTo(where);
    assertThat(Copies.lines(differences).getFirst()).contains(ours, theirs);
  }

  @ParameterizedTest
  @ValueSource(strings = {COUNCIL, ASSEMBLY})
  @DisplayName("a lost paragraph is missed in its place, wherever it stood")
  void lostParagraphs(String name) {
    Record french = Copies.read("fr", Copies.text("fr", name));
    String text = Copies.text("en", name);
    Record english = Copies.read("en", text);
    for (var lost : english.paragraphs()) {
      boolean alone = !lost.id().startsWith("op3") && !lost.id().startsWith("op6");
      if (alone) {
        String shorter = text.substring(0, lost.span().start()) + text.substring(lost.span().end());
        Concordance concordance = Concordance.of(List.of(french, Copies.read("en", shorter)));
        assertThat(Copies.lines(concordance.differences()))
            .as(lost.id())
            .containsExactly("Missing " + lost.id() + ": " + lost.id() + " | ");
      }
    }
  }

  @Test
  @DisplayName("a sitting on another day differs as a sitting")
  void sittings() {
    List<Difference> differences =
        Copies.altered(AGENDA, "Tuesday, 20 May 2036", "Thursday, 22 May 2036");
    assertThat(differences).isNotEmpty().allMatch(Difference.Programme.class::isInstance);
  }

  @Test
  @DisplayName("an event on another day differs, and so does the day")
  void events() {
    List<Difference> differences =
        Copies.altered(AGENDA, "On 14 January 2036", "On 15 January 2036");
    assertThat(differences.stream().map(Difference::topic))
        .containsExactlyInAnyOrder(Topic.DATES, Topic.EVENTS);
    assertThat(differences).allMatch(difference -> difference.where().equals("a1(b)"));
  }

  @Test
  @DisplayName("of several versions the majority is named, and the one that differs")
  void majority() {
    Record english = Copies.read("en", Copies.text("en", ASSEMBLY));
    Record french = Copies.read("fr", Copies.text("fr", ASSEMBLY));
    Record odd =
        Copies.read(
            "fr", Copies.text("fr", ASSEMBLY).replace("20 décembre 2033", "21 décembre 2033"));
    Concordance concordance = Concordance.of(List.of(odd, english, french));
    assertThat(concordance.differences()).hasSize(1);
    Difference.Day day = (Difference.Day) concordance.differences().getFirst();
    List<Voice<LocalDate>> majority = day.says().majority().orElseThrow();
    assertThat(majority).extracting(Voice::version).containsExactly(1, 2);
    assertThat(majority.getFirst().values()).containsExactly(LocalDate.of(2033, 12, 20));
  }

  @Test
  @DisplayName("of two versions neither is the majority")
  void noMajority() {
    List<Difference> differences = Copies.altered(COUNCIL, "54th meeting", "55th meeting");
    assertThat(differences.getFirst().says().majority()).isEmpty();
  }

  @Test
  @DisplayName("every statement has its place in the version that makes it")
  void places() {
    String text = Copies.text("en", COUNCIL).replace("vote of 27", "vote of 26");
    Record english = Copies.read("en", text);
    Concordance concordance =
        Concordance.of(List.of(Copies.read("fr", Copies.text("fr", COUNCIL)), english));
    var fact = concordance.differences().getFirst().says().voices().get(1).facts().getFirst();
    assertThat(text.substring(fact.span().start(), fact.span().end())).contains("26");
  }

  @Test
  @DisplayName("a list of votes that is lost is one difference, not one for each State")
  void lostVotes() {
    String text = Copies.text("en", COUNCIL);
    int list = text.indexOf(" The voting was");
    String shorter = text.substring(0, list) + text.substring(text.indexOf(']', list));
    Concordance concordance =
        Concordance.of(
            List.of(Copies.read("fr", Copies.text("fr", COUNCIL)), Copies.read("en", shorter)));
    assertThat(Copies.lines(concordance.differences())).containsExactly("Missing vote: vote | ");
  }

  @Test
  @DisplayName("another verb is a hint that must be asked for")
  void acts() {
    Record french = Copies.read("fr", Copies.text("fr", COUNCIL));
    Record english =
        Copies.read("en", Copies.text("en", COUNCIL).replace("Deeply concerned", "Alarmed"));
    assertThat(Concordance.of(List.of(french, english)).agrees()).isTrue();
    Concordance hints =
        Concordance.among(List.of(Version.of(french), Version.of(english)), Set.of(Topic.ACTS));
    assertThat(hints.differences()).extracting(Difference::where).contains("pp5");
  }

  @Test
  @DisplayName("one version alone differs from nothing, and two strangers end in a report")
  void total() {
    Record council = Copies.read("en", Copies.text("en", COUNCIL));
    Record stranger = Copies.read("zh", "\u0000\ud800 1. 2. 3.");
    assertThat(Concordance.of(List.of(council)).agrees()).isTrue();
    assertThat(Concordance.of(List.of(council, stranger)).agrees()).isFalse();
    assertThat(Concordance.of(List.of(stranger, stranger)).agrees()).isTrue();
  }

  @Test
  @DisplayName("thousands of paragraphs take no more than their number")
  void manyParagraphs() {
    List<String> long1 = new ArrayList<>(List.of("The General Assembly,\n"));
    for (int i = 1; i <= 4000; i++) {
      long1.add(i + ". Requests the Secretary-General to keep the well of " + i + ";\n");
    }
    List<String> long2 = new ArrayList<>(long1);
    long2.remove(2000);
    long2.remove(1000);
    Record one = Copies.read("en", String.join("\n", long1));
    Record other = Copies.read("en", String.join("\n", long2));
    long started = System.nanoTime();
    Concordance concordance = Concordance.of(List.of(one, other));
    assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    assertThat(concordance.differences()).extracting(Difference::where).contains("op1000");
  }
}
