package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The blanks of a page. Most are printed right before the sign that they stand before; what a
 * program sets from the right to the left, or in another order, has them elsewhere.
 */
final class PdfBlanks {
  private final List<TextPosition> lone = new ArrayList<>();
  private @Nullable TextPosition last;

  void add(TextPosition blank) {
    if (last != null) {
      lone.add(last);
    }
    last = blank;
  }

  /** Whether the blank printed last stands before this sign; on another line it may. */
  boolean before(TextPosition sign) {
    TextPosition blank = last;
    last = null;
    if (blank == null) {
      return false;
    }
    float size = Math.max(1, Math.abs(sign.getYScale()));
    float apart = sign.getXDirAdj() - blank.getXDirAdj() - blank.getWidthDirAdj();
    boolean level = Math.abs(sign.getYDirAdj() - blank.getYDirAdj()) < size;
    boolean before = !level || Math.abs(apart) < 0.5f * size + blank.getWidthDirAdj();
    if (!before) {
      lone.add(blank);
    }
    return before;
  }

  /** The signs of a page, those told that begin where a lone blank ends; begins the next page. */
  List<Glyph> told(List<Glyph> glyphs) {
    if (last != null) {
      lone.add(last);
    }
    last = null;
    if (lone.isEmpty()) {
      return glyphs;
    }
    List<Glyph> all = new ArrayList<>(glyphs);
    Map<Integer, NavigableMap<Float, Integer>> lines = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int line = Math.round(all.get(i).y());
      lines.computeIfAbsent(line, key -> new TreeMap<>()).put(all.get(i).x(), i);
    }
    for (TextPosition blank : lone) {
      float right = blank.getXDirAdj() + blank.getWidthDirAdj();
      NavigableMap<Float, Integer> line = lines.get(Math.round(blank.getYDirAdj()));
      Map.Entry<Float, Integer> next =
          line == null ? null : line.ceilingEntry(right - 0.5f * blank.getWidthDirAdj());
      if (next != null && next.getKey() - right < blank.getWidthDirAdj()) {
        all.set(next.getValue(), all.get(next.getValue()).withGap(true));
      }
    }
    lone.clear();
    return all;
  }
}
