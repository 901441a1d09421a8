package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the marked contents of a tagged file say (ISO 32000-1, 14.9.4). Where all that runs to the
 * left tells its words, they are taken as told, in the order of the structure: on paper, nobody can
 * tell "16-4" from "4-16", nor whose bracket stands between a number and a name.
 */
final class PdfSpoken {
  /** A gap wider than this, in sizes of the type, is a blank. */
  private static final float BLANK = 0.17f;

  private final Map<Integer, StringBuilder> printed = new HashMap<>();
  private final Set<Integer> leftwards = new HashSet<>();
  private final Optional<PdfTags> tags;

  PdfSpoken(Optional<PdfTags> tags) {
    this.tags = tags;
  }

  /** A sign or a blank of a content, in the order in which they are printed. */
  void print(int content, String text) {
    if (content < 0) {
      return;
    }
    printed.computeIfAbsent(content, key -> new StringBuilder()).append(text);
    if (Directions.leftwards(text)) {
      leftwards.add(content);
    }
  }

  /**
   * Whether a stretch of signs, page by page, runs to the left and tells all of its words.
   *
   * @param page whether the page it begins on runs to the left
   */
  boolean tells(Collection<List<Glyph>> pages, boolean page) {
    boolean any = false;
    for (List<Glyph> signs : pages) {
      for (Glyph glyph : signs) {
        String words = told(glyph.content());
        if (words == null && leftwards.contains(glyph.content())) {
          return false;
        }
        any |= words != null && (page || Directions.leftwards(words));
      }
    }
    return any;
  }

  /** The words of a stretch that {@link #tells}. */
  StringBuilder words(Collection<List<Glyph>> pages) {
    StringBuilder all = new StringBuilder();
    for (List<Glyph> page : pages) {
      TreeMap<Integer, List<Glyph>> contents = new TreeMap<>();
      float size = 0;
      for (Glyph glyph : page) {
        contents.computeIfAbsent(glyph.content(), key -> new ArrayList<>()).add(glyph);
        size = Math.max(size, glyph.size());
      }
      lines(contents.values(), size, all);
    }
    return all;
  }

  private void lines(Collection<List<Glyph>> contents, float size, StringBuilder all) {
    StringBuilder line = new StringBuilder();
    float base = Float.NEGATIVE_INFINITY;
    List<Glyph> last = List.of();
    for (List<Glyph> content : contents) {
      Glyph first = content.getFirst();
      boolean small = first.size() < 0.82f * size;
      if (!small && first.y() > base + 0.5f * size) {
        finish(all, line);
        base = first.y();
      } else if (!small && !line.isEmpty() && apart(last, content, size)) {
        line.append(' ');
      }
      String words = words(first.content());
      line.append(small && raised(first, contents, size) ? Raised.of(words) : words);
      last = content;
    }
    finish(all, line);
  }

  /** Whether paper is left free between two contents of a line, on whichever side they stand. */
  private static boolean apart(List<Glyph> one, List<Glyph> other, float size) {
    double left = Math.max(left(one), left(other));
    double right = Math.min(right(one), right(other));
    return left - right > BLANK * size;
  }

  private static double left(List<Glyph> content) {
    return content.stream().mapToDouble(Glyph::x).min().orElse(0);
  }

  private static double right(List<Glyph> content) {
    return content.stream().mapToDouble(Glyph::right).max().orElse(0);
  }

  /** Whether type of a line's size stands just below the base of small type. */
  private static boolean raised(Glyph small, Collection<List<Glyph>> contents, float size) {
    for (List<Glyph> content : contents) {
      Glyph other = content.getFirst();
      float rise = other.y() - small.y();
      if (other.size() >= 0.82f * size && rise > 0.12f * size && rise < 0.75f * size) {
        return true;
      }
    }
    return false;
  }

  private static void finish(StringBuilder all, StringBuilder line) {
    String words = line.toString().strip().replaceAll(" {2,}", " ");
    line.setLength(0);
    if (!words.isEmpty()) {
      PdfTagged.join(all, words);
    }
  }

  private @Nullable String told(int content) {
    return tags.isEmpty() ? null : tags.get().told(content);
  }

  private String words(int content) {
    String words = told(content);
    return words == null ? printed.getOrDefault(content, new StringBuilder()).toString() : words;
  }
}
