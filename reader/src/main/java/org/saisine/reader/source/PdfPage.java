package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A printed page.
 *
 * @param number counted from 1
 * @param glyphs in the order in which they were printed
 */
record PdfPage(int number, float width, float height, List<Glyph> glyphs) {

  /** Signs on one base line, one printed after the other. */
  private static final class Strip {
    final List<Glyph> glyphs = new ArrayList<>();
    final float base;
    final float size;

    Strip(Glyph first) {
      glyphs.add(first);
      base = first.y();
      size = first.size();
    }

    float left() {
      return glyphs.getFirst().x();
    }

    boolean takes(Glyph glyph) {
      return Math.abs(glyph.y() - base) < 0.1f * size
          && Math.abs(glyph.size() - size) < 0.1f * size
          && glyph.x() >= glyphs.getLast().x() - 0.5f * size;
    }
  }

  /** The lines of the page, from top to bottom, those of columns one column after the other. */
  List<PdfLine> lines() {
    boolean page = Directions.leftwards(glyphs, false);
    return lines(line -> Directions.leftwards(line, page));
  }

  /**
   * @param leftwards tells of the signs of a line whether it runs to the left
   */
  List<PdfLine> lines(Predicate<List<Glyph>> leftwards) {
    List<List<Strip>> rows = rows(strips());
    raise(rows);
    List<PdfLine> lines = new ArrayList<>(rows.size());
    for (List<Strip> row : rows) {
      List<Glyph> line = new ArrayList<>();
      row.forEach(strip -> line.addAll(strip.glyphs));
      lines.add(PdfCells.line(number, line, leftwards.test(line)));
    }
    return PdfColumns.inOrder(lines, width);
  }

  private List<Strip> strips() {
    List<Strip> strips = new ArrayList<>();
    Strip open = null;
    for (Glyph glyph : glyphs) {
      if (open != null && open.takes(glyph)) {
        open.glyphs.add(glyph);
      } else {
        open = new Strip(glyph);
        strips.add(open);
      }
    }
    return strips;
  }

  /** Strips whose base lines meet make a row. */
  private static List<List<Strip>> rows(List<Strip> strips) {
    List<Strip> sorted = new ArrayList<>(strips);
    sorted.sort(Comparator.comparingDouble((Strip strip) -> strip.base));
    List<List<Strip>> rows = new ArrayList<>();
    for (Strip strip : sorted) {
      List<Strip> last = rows.isEmpty() ? List.of() : rows.getLast();
      float reach = last.isEmpty() ? 0 : 0.25f * Math.min(strip.size, last.getFirst().size);
      if (!last.isEmpty() && strip.base - last.getFirst().base <= reach) {
        last.add(strip);
      } else {
        rows.add(new ArrayList<>(List.of(strip)));
      }
    }
    return rows;
  }

  /** A row of small signs just above the base of a larger one is raised type of that row. */
  private static void raise(List<List<Strip>> rows) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      List<Strip> above = rows.get(i);
      List<Strip> row = rows.get(i + 1);
      float size = largest(row);
      float rise = row.getFirst().base - above.getFirst().base;
      if (largest(above) < 0.82f * size && rise < 0.75f * size && beside(above, row, size)) {
        row.addAll(above);
        rows.remove(i);
      }
    }
  }

  private static boolean beside(List<Strip> above, List<Strip> row, float size) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Strip strip : row) {
      left = Math.min(left, strip.left());
      right = Math.max(right, strip.glyphs.getLast().right());
    }
    for (Strip strip : above) {
      if (strip.left() < left - 2 * size || strip.left() > right + 2 * size) {
        return false;
      }
    }
    return true;
  }

  private static float largest(List<Strip> row) {
    float most = 0;
    for (Strip strip : row) {
      most = Math.max(most, strip.size);
    }
    return most;
  }
}
