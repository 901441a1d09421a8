package org.saisine.press;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/** A section, paragraph or point with what stands under it, as lines told it. */
final class AknBranch {
  /** What it is, from the widest to the narrowest. */
  enum Level {
    ROOT,
    SECTION,
    PARAGRAPH,
    POINT
  }

  /** What stands in a branch before its own branches. */
  sealed interface Block {}

  /** A line of text. */
  record Words(Line line) implements Block {}

  /** A table. */
  record Grid(List<List<List<Run>>> rows) implements Block {}

  final Level level;

  /** Of a point, how deep it stands. */
  final int depth;

  /** What the record calls it; empty where it is no paragraph of the record. */
  final String paragraph;

  /** As printed. */
  final String number;

  final List<Run> heading;
  final List<Block> blocks = new ArrayList<>();
  final List<AknBranch> branches = new ArrayList<>();

  AknBranch(Level level, int depth, String paragraph, String number, List<Run> heading) {
    this.level = level;
    this.depth = depth;
    this.paragraph = paragraph;
    this.number = number;
    this.heading = heading;
  }

  void row(List<List<Run>> cells) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Grid grid) {
      grid.rows().add(cells);
    } else {
      blocks.add(new Grid(new ArrayList<>(List.of(cells))));
    }
  }
}
