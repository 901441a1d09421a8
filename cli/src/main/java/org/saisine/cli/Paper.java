package org.saisine.cli;

import java.util.List;
import org.saisine.cli.Style.Ink;

/** A page of text being filled from top to bottom, as wide as the reader's screen. */
final class Paper {
  private static final String MARGIN = "  ";

  private final StringBuilder text = new StringBuilder(4096);
  private final Style style;
  private final int width;

  Paper(int width, Style style) {
    this.width = width;
    this.style = style;
  }

  /** What is left of a line between the margins. */
  int inside() {
    return width - MARGIN.length();
  }

  int width() {
    return width;
  }

  String paint(Ink ink, String words) {
    return style.paint(ink, Glyphs.isolated(words));
  }

  void blank() {
    text.append('\n');
  }

  void rule(char stroke) {
    text.append(paint(Ink.QUIET, String.valueOf(stroke).repeat(width))).append('\n');
  }

  /** A line that is painted already. */
  void line(String painted) {
    int end = painted.length();
    while (end > 0 && painted.charAt(end - 1) == ' ') {
      end--;
    }
    text.append(painted, 0, end).append('\n');
  }

  void inner(String painted) {
    line(MARGIN + painted);
  }

  /** Text over as many lines as it needs, from the edge. */
  void prose(Ink ink, String words) {
    for (String line : Lines.of(Glyphs.shown(words), width)) {
      line(paint(ink, line));
    }
  }

  /** Text over at most so many lines, further in than the margin. */
  void aside(Ink ink, String indent, int most, String words) {
    int room = inside() - Glyphs.width(indent);
    for (String line : Lines.first(most, Glyphs.shown(words), room)) {
      inner(indent + paint(ink, line));
    }
  }

  void heading(String title) {
    heading(title, "");
  }

  void heading(String title, String remark) {
    blank();
    String shown = Glyphs.shown(remark);
    String head = paint(Ink.STRONG, title);
    if (shown.isEmpty()) {
      line(head);
    } else if (Glyphs.width(title) + 3 + Glyphs.width(shown) <= width) {
      line(head + paint(Ink.QUIET, " \u00b7 " + shown));
    } else {
      line(head);
      aside(Ink.QUIET, "", Integer.MAX_VALUE, shown);
    }
  }

  /** Words at the left edge and words at the right one; below each other where they do not fit. */
  void ends(Ink leftInk, String left, Ink rightInk, String right) {
    String shownLeft = Glyphs.shown(left);
    String shownRight = Glyphs.shown(right);
    int gap = width - Glyphs.width(shownLeft) - Glyphs.width(shownRight);
    if (gap < 2) {
      prose(leftInk, left);
      prose(rightInk, right);
      return;
    }
    line(paint(leftInk, shownLeft) + " ".repeat(gap) + paint(rightInk, shownRight));
  }

  /** Labelled facts, the facts under each other. */
  void facts(List<Labelled> facts) {
    int column = facts.stream().mapToInt(fact -> Glyphs.width(fact.label())).max().orElse(0) + 2;
    for (Labelled fact : facts) {
      String label =
          paint(Ink.QUIET, fact.label()) + " ".repeat(column - Glyphs.width(fact.label()));
      for (String line : Lines.of(Glyphs.shown(fact.words()), width - column)) {
        line(label + paint(Ink.PLAIN, line));
        label = " ".repeat(column);
      }
    }
  }

  /** A fact with the word that says what it is. */
  record Labelled(String label, String words) {}

  @Override
  public String toString() {
    return text.toString();
  }
}
