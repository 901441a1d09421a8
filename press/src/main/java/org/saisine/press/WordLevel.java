package org.saisine.press;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/**
 * Where a paragraph or point stands in the numbering.
 *
 * @param level 0 for paragraphs, 1 for points right under them
 * @param numbers what its mark may count as; empty where it cannot be counted
 */
record WordLevel(int level, List<WordNumber> numbers) {
  private static final WordLevel NONE = new WordLevel(0, List.of());

  /**
   * The levels of all lines. A point that bears a figure, and that no numbered paragraph governs,
   * is a paragraph itself: annexes number theirs so.
   */
  static List<WordLevel> of(List<Line> lines) {
    List<WordLevel> levels = new ArrayList<>();
    boolean governed = false;
    int raised = 0;
    for (Line line : lines) {
      switch (line) {
        case Line.Opening opening -> {
          governed = !opening.number().isEmpty();
          raised = 0;
          levels.add(level(0, opening.number(), opening.words()));
        }
        case Line.Point point -> {
          if (point.depth() == 1) {
            raised = !governed && figure(point.mark()) ? 1 : 0;
          }
          levels.add(level(point.depth() - raised, point.mark(), point.words()));
        }
        default -> {
          governed &= !(line instanceof Line.Annex || line instanceof Line.Heading);
          levels.add(NONE);
        }
      }
    }
    return levels;
  }

  /** A number without words is written out: a paragraph that is empty but for it would be lost. */
  private static WordLevel level(int level, String mark, List<Run> words) {
    boolean counted = level < WordOutline.LEVELS && !Run.words(words).isBlank();
    return new WordLevel(level, counted ? WordNumber.of(mark) : List.of());
  }

  private static boolean figure(String mark) {
    return Character.isDigit(mark.charAt(0));
  }
}
