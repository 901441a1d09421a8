package org.saisine.press;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.saisine.press.AknBranch.Level;
import org.saisine.press.AknBranch.Words;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/** Lines become a tree: what goes on with what is above it belongs to the deepest open branch. */
final class AknGrowth {
  private final AknBranch root = new AknBranch(Level.ROOT, 0, "", "", List.of());
  private final Deque<AknBranch> open = new ArrayDeque<>(List.of(root));

  private AknGrowth() {}

  static AknBranch of(List<Line> lines) {
    AknGrowth growth = new AknGrowth();
    lines.forEach(growth::line);
    return growth.root;
  }

  private void line(Line line) {
    switch (line) {
      case Line.Heading(List<Run> words) ->
          grow(new AknBranch(Level.SECTION, 0, "", "", words), Level.ROOT);
      case Line.Opening opening -> {
        AknBranch paragraph =
            new AknBranch(Level.PARAGRAPH, 0, opening.id(), opening.number(), List.of());
        paragraph.blocks.add(new Words(line));
        grow(paragraph, Level.SECTION);
      }
      case Line.Point point -> {
        while (open.element().level == Level.POINT && open.element().depth >= point.depth()) {
          open.pop();
        }
        AknBranch branch = new AknBranch(Level.POINT, point.depth(), "", point.mark(), List.of());
        branch.blocks.add(new Words(line));
        grow(branch, Level.POINT);
      }
      case Line.Row(List<List<Run>> cells) -> open.element().row(cells);
      default -> open.element().blocks.add(new Words(line));
    }
  }

  /** Grows under the deepest open branch that is not narrower than {@code under}. */
  private void grow(AknBranch branch, Level under) {
    while (open.element().level.compareTo(under) > 0) {
      open.pop();
    }
    open.element().branches.add(branch);
    open.push(branch);
  }
}
