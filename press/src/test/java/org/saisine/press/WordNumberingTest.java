package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.saisine.reader.vocabulary.Part;

@DisplayName("The numbers of a Word file")
class WordNumberingTest {
  private static final List<Run> WORDS = List.of(new Run.Plain("words"));

  private static Line paragraph(String number) {
    return new Line.Opening("op", Part.OPERATIVE, number, WORDS);
  }

  private static Line point(int depth, String mark) {
    return new Line.Point(mark, depth, WORDS);
  }

  /** The list of each line, in order; 0 where a number is written out. */
  private static List<Integer> lists(Line... lines) {
    List<WordLevel> levels = WordLevel.of(List.of(lines));
    WordNumbering numbering = new WordNumbering(WordScript.EN, levels);
    return levels.stream().map(numbering::list).toList();
  }

  @Test
  @DisplayName("are written out where they stand alone in their line")
  void alone() {
    assertThat(lists(new Line.Opening("op1", Part.OPERATIVE, "1.", List.of()), paragraph("2.")))
        .startsWith(0);
  }

  @Test
  @DisplayName("move on by themselves, and points begin anew under each paragraph")
  void moveOn() {
    assertThat(
            lists(
                paragraph("1."),
                point(1, "(a)"),
                point(1, "(b)"),
                point(2, "(i)"),
                point(2, "(ii)"),
                paragraph("2."),
                point(1, "(a)")))
        .containsOnly(1);
  }

  @Test
  @DisplayName("begin a list of their own where one is left out, which goes on")
  void leftOut() {
    assertThat(lists(paragraph("1."), paragraph("2."), paragraph("4."), paragraph("5.")))
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  @DisplayName("begin a list of their own where an annex counts from 1 again")
  void annex() {
    assertThat(
            lists(
                paragraph("1."),
                paragraph("2."),
                new Line.Annex(List.of()),
                point(1, "1."),
                point(2, "(a)"),
                point(1, "2.")))
        .containsExactly(1, 1, 0, 2, 2, 2);
  }

  @Test
  @DisplayName("go on in the list of the paragraphs behind points that had a list of their own")
  void behindPoints() {
    assertThat(lists(paragraph("1."), point(1, "(c)"), point(1, "(d)"), paragraph("2.")))
        .containsExactly(1, 2, 2, 1);
  }

  @Test
  @DisplayName("take the letter behind h for a letter, and one at the head of a list for a number")
  void letterOrRoman() {
    assertThat(lists(paragraph("1."), point(1, "(h)"), point(1, "(i)"), point(1, "(j)")))
        .containsExactly(1, 2, 2, 2);
    assertThat(lists(paragraph("1."), point(1, "(i)"), point(1, "(ii)"), point(1, "(iii)")))
        .containsOnly(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1., decimal, 1",
    "12-, decimal, 12",
    "b), lowerLetter, 2",
    "(aa), lowerLetter, 27",
    "(iv), lowerRoman, 4",
    "XII., upperRoman, 12",
    "г), russianLower, 4",
    "(ج), arabicAbjad, 3",
    "十一、, chineseCounting, 11"
  })
  @DisplayName("are known by their form")
  void known(String mark, String format, int value) {
    Stream<String> all =
        WordNumber.of(mark).stream().map(number -> number.manner().format() + " " + number.value());
    assertThat(all).contains(format + " " + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"–", "㈠", "(1%)", "91/14.", "01.", "(ab)"})
  @DisplayName("are written out where Word cannot print them")
  void writtenOut(String mark) {
    assertThat(WordNumber.of(mark)).isEmpty();
  }
}
