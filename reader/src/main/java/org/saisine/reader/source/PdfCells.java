package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes words of the signs on a line. */
final class PdfCells {
  /**
   * A gap wider than this, in sizes of the type, holds cells apart: justified words never gape so.
   */
  private static final float WIDE = 1.8f;

  /** A gap wider than this is a blank that was not printed. */
  private static final float BLANK = 0.17f;

  private PdfCells() {}

  /**
   * A line of a page.
   *
   * @param arabic whether it runs to the left
   */
  static PdfLine line(int page, List<Glyph> signs, boolean arabic) {
    List<Glyph> glyphs = new ArrayList<>(signs);
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    float size = usual(glyphs);
    float base = base(glyphs, size);
    List<List<Glyph>> parts = parts(glyphs, size, arabic);
    List<PdfLine.Cell> cells = new ArrayList<>(parts.size());
    for (List<Glyph> part : parts) {
      String text = Directions.logical(part, arabic, size, base);
      if (!text.isBlank()) {
        cells.add(new PdfLine.Cell(part.getFirst().x(), part.getLast().right(), text.strip()));
      }
    }
    boolean bold = true;
    for (Glyph glyph : glyphs) {
      bold &= glyph.bold();
    }
    if (arabic) {
      cells = new ArrayList<>(cells.reversed());
    }
    return new PdfLine(page, base, size, bold, arabic, marked(cells), firstWord(glyphs, arabic));
  }

  /** The number of a paragraph stands apart from its words, but is no cell of its own. */
  private static List<PdfLine.Cell> marked(List<PdfLine.Cell> cells) {
    if (cells.size() != 2 || !mark(cells.getFirst().text())) {
      return cells;
    }
    PdfLine.Cell mark = cells.getFirst();
    PdfLine.Cell words = cells.getLast();
    return List.of(
        new PdfLine.Cell(
            Math.min(mark.left(), words.left()),
            Math.max(mark.right(), words.right()),
            mark.text() + " " + words.text()));
  }

  /** "12.", "(a)", "IV.", "•", a note's mark. */
  static boolean mark(String text) {
    if (text.length() > 6 || text.indexOf(' ') >= 0) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (Character.isDigit(text.charAt(0)) && last == ')' && text.indexOf('(') > 0) {
      // "3(a)" is an item of an agenda, not the number of what stands beside it
      return false;
    }
    if (last == '.' || last == ')' || last == '．' || last == '、') {
      return text.length() > 1;
    }
    return Raised.is(last) || last == '*' || text.length() == 1 && !Character.isDigit(last);
  }

  private static List<List<Glyph>> parts(List<Glyph> glyphs, float size, boolean arabic) {
    List<List<Glyph>> parts = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && twice(last, glyph)) {
        continue;
      }
      float gap = glyph.x() - right;
      if (!open.isEmpty() && gap > WIDE * size) {
        parts.add(open);
        open = new ArrayList<>();
      }
      boolean clings =
          last != null && clings(arabic ? glyph : last, arabic ? last : glyph, gap, size);
      boolean blank = !open.isEmpty() && gap > BLANK * size && !clings;
      boolean printed = glyph.gap() && gap > 0.05f * size && !clings;
      open.add(glyph.withGap(blank || printed));
      right = Math.max(right, glyph.right());
      last = glyph;
    }
    if (!open.isEmpty()) {
      parts.add(open);
    }
    return parts;
  }

  /** What is raised clings to the word before it, however loosely it was set. */
  private static boolean clings(Glyph last, Glyph glyph, float gap, float size) {
    return glyph.size() < 0.82f * size
        && last.size() >= 0.82f * size
        && gap < 0.5f * size
        && Character.isDigit(glyph.text().charAt(0))
        && glyph.y() < last.y() - 0.12f * size;
  }

  /** Some programs print a letter twice to make it bold. */
  private static boolean twice(Glyph one, Glyph other) {
    return other.x() - one.x() < 0.15f * one.width()
        && Math.abs(other.y() - one.y()) < 0.1f * one.size()
        && one.text().equals(other.text());
  }

  private static float usual(List<Glyph> glyphs) {
    Map<Float, Integer> counts = new HashMap<>();
    float best = glyphs.getFirst().size();
    int most = 0;
    for (Glyph glyph : glyphs) {
      int count = counts.merge(glyph.size(), 1, Integer::sum);
      if (count > most || count == most && glyph.size() > best) {
        most = count;
        best = glyph.size();
      }
    }
    return best;
  }

  private static float base(List<Glyph> glyphs, float size) {
    float base = 0;
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.size() - size) < 0.1f * size) {
        base = Math.max(base, glyph.y());
      }
    }
    return base;
  }

  private static float firstWord(List<Glyph> glyphs, boolean arabic) {
    int last = glyphs.size() - 1;
    int first = arabic ? last : 0;
    int end = first;
    int step = arabic ? -1 : 1;
    for (int i = first + step; i >= 0 && i <= last; i += step) {
      Glyph left = glyphs.get(Math.min(i, i - step));
      Glyph right = glyphs.get(Math.max(i, i - step));
      if (signs(left.text(), right.text()) || right.x() - left.right() > BLANK * right.size()) {
        break;
      }
      end = i;
    }
    return glyphs.get(Math.max(first, end)).right() - glyphs.get(Math.min(first, end)).x();
  }

  /** Whether a line may end between two signs of Chinese: not before what closes. */
  private static boolean signs(String left, String right) {
    return (Character.isIdeographic(left.codePointAt(0))
            || Character.isIdeographic(right.codePointAt(0)))
        && "，。；：、）》”’】,.;:)".indexOf(right.charAt(0)) < 0;
  }
}
