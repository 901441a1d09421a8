package org.saisine.reader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.language.Languages;

@DisplayName("An annotated agenda")
class AnnotationsTest {
  private static Shape shape(String annotations) {
    return Shape.of(
        """
        Working Group on Ropes

        Annotated provisional agenda

        Provisional agenda

        1. Opening of the meeting.
        2. Ropes, knots and splices that keepers have made in winter and in summer, and how they
        lasted.
        3. Other matters.

        Annotations

        """
            + annotations,
        Languages.standard().language("en"));
  }

  private static List<String> ids(Shape shape) {
    return shape.pieces().stream().map(Piece::id).toList();
  }

  @Test
  @DisplayName("Each paragraph has the number of the item it stands under")
  void numbers() {
    Shape shape =
        shape(
            """
            1. Opening of the meeting

            It will open at noon.

            A bell will be rung.

            2. Ropes, knots and splices that keepers have made in winter and in summer, and how they lasted

            There are many.

            3. Other matters

            There are none.
            """);
    assertThat(ids(shape)).containsExactly("a1", "a1", "a2", "a3");
    assertThat(shape.agenda()).extracting(AgendaLine::item).containsExactly("1", "2", "3");
  }

  @Test
  @DisplayName("A heading may run over two blocks and differ a little from the agenda's line")
  void brokenHeading() {
    Shape shape =
        shape(
            """
            1. Opening of the meeting

            It will open at noon.

            2. Ropes, knots and splices made by keepers in winter and in summer

            There are many.
            """);
    assertThat(ids(shape)).containsExactly("a1", "a2");
  }

  @Test
  @DisplayName("Lines under Documentation are annotations, the word itself is none")
  void documentation() {
    Shape shape =
        shape(
            """
            1. Opening of the meeting

            It will open at noon.

            Documentation

            Note by the Secretariat on noon (LVC/COP/WG.7/2036/2)
            """);
    assertThat(ids(shape)).containsExactly("a1", "a1");
  }

  @Test
  @DisplayName("What stands behind the annex is no annotation")
  void annex() {
    Shape shape =
        shape(
            """
            1. Opening of the meeting

            It will open at noon.

            Annex

            Organization of work

            Nothing is said here that would be an annotation of the last item.
            """);
    assertThat(ids(shape)).containsExactly("a1");
    assertThat(shape.annex()).isLessThan(shape.blocks().size());
  }

  @Test
  @DisplayName("A number in a paragraph that no item has opens no item")
  void foreignNumber() {
    Shape shape =
        shape(
            """
            1. Opening of the meeting

            It will open at noon. The keepers bring:

            (a) A rope;

            (b) A bell.

            3. Other matters

            There are none.
            """);
    assertThat(ids(shape)).containsExactly("a1", "a3");
  }
}
