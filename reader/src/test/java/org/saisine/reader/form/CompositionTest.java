package org.saisine.reader.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

class CompositionTest {
  private static final String RESOLUTION =
      """
      United Nations

      A/HRC/RES/93/7

      General Assembly

      Distr.: General

      9 April 2038

      Human Rights Council

      Ninety-third session

      Agenda item 3

      Resolution adopted by the Human Rights Council on 4 April 2038

      93/7. Lighthouses

      The Human Rights Council,

      Recalling its resolution 91/14 of 2 April 2036,¹

      1. Requests the Secretary-General:

      (a) To count the lighthouses;

      (i) At sea;

      (ii) On lakes;

      (b) To report thereon to the Council at its ninety-fifth session;*

      2. Decides to remain seized of the matter.

      41st meeting
      4 April 2038

      [Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:

      In favour: Benin, Chile

      Against: Eritrea

      Abstaining: Fiji]

      Annex

      The lighthouses

      Name	Height

      Old Tower	21 m

      __________________

      * As orally revised.

      1 See A/HRC/93/2, para. 4.
      """;

  private static Composition compose(String text) {
    return Reader.standard()
        .compose(new Source("test.txt", text.getBytes(StandardCharsets.UTF_8), "en"));
  }

  private static <T extends Line> List<T> lines(String text, Class<T> kind) {
    return compose(text).lines().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<String> words(List<? extends Line> lines) {
    return lines.stream().map(line -> Run.words(line.words())).toList();
  }

  @Test
  @DisplayName("every line of a resolution is known for what it is")
  void kinds() {
    assertThat(lines(RESOLUTION, Line.Head.class))
        .extracting(Line.Head::role)
        .containsExactly(
            Line.Role.OTHER,
            Line.Role.SYMBOL,
            Line.Role.OTHER,
            Line.Role.DISTRIBUTION,
            Line.Role.ISSUED,
            Line.Role.ORGAN,
            Line.Role.SESSION,
            Line.Role.ITEM,
            Line.Role.ADOPTED);
    assertThat(words(lines(RESOLUTION, Line.Title.class))).containsExactly("93/7. Lighthouses");
    assertThat(words(lines(RESOLUTION, Line.Enacting.class)))
        .containsExactly("The Human Rights Council,");
    assertThat(lines(RESOLUTION, Line.Opening.class))
        .extracting(Line.Opening::id, Line.Opening::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pp1", ""),
            org.assertj.core.groups.Tuple.tuple("op1", "1."),
            org.assertj.core.groups.Tuple.tuple("op2", "2."));
    assertThat(lines(RESOLUTION, Line.Closing.class)).isNotEmpty();
    assertThat(lines(RESOLUTION, Line.Ballot.class)).hasSize(4);
    assertThat(words(lines(RESOLUTION, Line.Annex.class))).containsExactly("Annex");
    assertThat(lines(RESOLUTION, Line.Row.class)).hasSize(2);
  }

  @Test
  @DisplayName("points stand as deep as their marks say")
  void depths() {
    assertThat(lines(RESOLUTION, Line.Point.class))
        .extracting(Line.Point::mark, Line.Point::depth)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("(a)", 1),
            org.assertj.core.groups.Tuple.tuple("(i)", 2),
            org.assertj.core.groups.Tuple.tuple("(ii)", 2),
            org.assertj.core.groups.Tuple.tuple("(b)", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "'(h) (i) (j)', '1 1 1'",
    "'(a) (i) (ii) (b)', '1 2 2 1'",
    "'a) i) ii) b)', '1 2 2 1'",
    "'(أ) (1) (2) (ب)', '1 2 2 1'",
    "'а) б) i) в)', '1 1 2 1'",
    "'1. (a) 2. (a)', '1 2 1 2'",
    "'– – –', '1 1 1'"
  })
  @DisplayName("a mark of another manner goes deeper; the manner before comes back where it was")
  void outline(String marks, String depths) {
    Outline outline = new Outline();
    List<String> found =
        java.util.Arrays.stream(marks.split(" "))
            .map(mark -> Integer.toString(outline.depth(mark)))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(depths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a) x", "ii) x", "3. x", "– x", "(أ) x", "一、x", "㈠ x", "(iv) x"})
  @DisplayName("what marks a point is its mark")
  void marked(String words) {
    assertThat(Outline.mark(words.toCharArray(), 0, words.length())).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5 per cent", "–x", "(see below) x", "a word", "2037. ", "", "一二"})
  @DisplayName("what only looks like a mark is none, but for a number with a full stop")
  void unmarked(String words) {
    boolean number = words.startsWith("2037");
    assertThat(Outline.mark(words.toCharArray(), 0, words.length()) > 0).isEqualTo(number);
  }

  @Test
  @DisplayName("acts, citations and note marks are told from other words")
  void runs() {
    Line.Opening preambular = lines(RESOLUTION, Line.Opening.class).getFirst();
    assertThat(preambular.words())
        .contains(
            new Run.Act("Recalling", "recall"),
            new Run.Reference("91/14", "A/HRC/RES/91/14"),
            new Run.Mark("1"));
    assertThat(compose(RESOLUTION).notes())
        .extracting(Composition.Note::mark, note -> Run.words(note.words()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("*", "As orally revised."),
            org.assertj.core.groups.Tuple.tuple("1", "See A/HRC/93/2, para. 4."));
  }

  @Test
  @DisplayName("printing what was printed changes nothing any more")
  void fixed() {
    String once = OfficialText.of(compose(RESOLUTION));
    assertThat(OfficialText.of(compose(once))).isEqualTo(once);
  }

  @Test
  @DisplayName(
      "The words over a list of States stand on a line of their own, as they do in the text")
  void ballot() {
    String text =
        RESOLUTION.replace(
            "In favour: Benin, Chile\n\nAgainst: Eritrea\n\nAbstaining: Fiji]",
            "In favour:\nBenin, Chile\nAgainst:\nEritrea\nAbstaining:\nFiji]");
    assertThat(
            compose(text).lines().stream()
                .filter(Line.Ballot.class::isInstance)
                .map(line -> Run.words(line.words()).strip()))
        .contains("In favour:", "Benin, Chile", "Against:", "Eritrea", "Abstaining:", "Fiji]");
  }

  @Test
  @DisplayName("What is told behind a vote is no heading")
  void toldBehindVote() {
    String text =
        RESOLUTION.replace(
            "Annex\n\nThe lighthouses\n\nName\tHeight\n\nOld Tower\t21 m\n",
            "The draft resolution was placed under silence on 1 April 2038. Nobody objected.\n");
    assertThat(compose(text).lines())
        .anySatisfy(line -> {
          assertThat(line).isInstanceOf(Line.Sequel.class);
          assertThat(Run.words(line.words())).startsWith("The draft resolution was placed");
        });
  }

  @Test
  @DisplayName("Columns that blanks set apart in an annex are rows of a table")
  void columns() {
    String text = RESOLUTION.replace("Old Tower\t21 m", "Old Tower          21 m");
    assertThat(
            compose(text).lines().stream()
                .filter(Line.Row.class::isInstance)
                .map(line -> ((Line.Row) line).cells().stream().map(Run::words).toList()))
        .contains(List.of("Old Tower", "21 m"));
  }

  @Test
  @DisplayName("The mark of a note clings to the word before it, and leaves a blank behind it")
  void clings() {
    String text = RESOLUTION.replace("2036,¹", "2036 ¹ and its decision 92/4,");
    assertThat(OfficialText.of(compose(text))).contains("2036¹ and its decision");
  }
}
