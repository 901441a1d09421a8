package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saisine.reader.vocabulary.Place;

/**
 * Writes the text of a tagged file: its structure tells what belongs together, and where the signs
 * stand tells the lines within.
 */
final class PdfTagged {
  private final PdfTags tags;
  private final PdfSpoken spoken;
  private final MarkedText text;

  /** The signs of each stretch of words, by the pages they stand on. */
  private final Map<Integer, TreeMap<Integer, List<Glyph>>> words = new HashMap<>();

  private final Map<Integer, PdfPage> pages = new HashMap<>();
  private final Map<Integer, Boolean> leftwards = new HashMap<>();

  private PdfTagged(PdfTags tags, PdfSpoken spoken, List<PdfPage> pages, Manuscript to) {
    this.tags = tags;
    this.spoken = spoken;
    this.text = new MarkedText(to);
    for (PdfPage page : pages) {
      this.pages.put(page.number(), page);
      for (Glyph glyph : page.glyphs()) {
        int stretch = tags.words(glyph.content());
        if (stretch >= 0) {
          words
              .computeIfAbsent(stretch, key -> new TreeMap<>())
              .computeIfAbsent(page.number(), key -> new ArrayList<>())
              .add(glyph);
        }
      }
    }
  }

  /** Writes the text; does not, and says so, where the tags leave out most of what is printed. */
  static boolean write(PdfTags tags, PdfSpoken spoken, List<PdfPage> pages, Manuscript to)
      throws Refusal {
    long all = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
    long tagged =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(glyph -> glyph.content() >= 0)
            .count();
    if (tagged * 2 < all) {
      return false;
    }
    PdfTagged text = new PdfTagged(tags, spoken, pages, to);
    text.write();
    return true;
  }

  private void write() throws Refusal {
    List<PdfTags.Step> steps = tags.steps();
    for (int i = 0; i < steps.size(); i++) {
      switch (steps.get(i).kind()) {
        case BLOCK -> text.block(where(i));
        case ROW -> text.row(where(i));
        case CELL -> text.cell();
        case TABLE_END -> text.endTable();
        case LABELLED -> text.glue();
        case WORDS -> words(steps.get(i).words());
      }
    }
    text.finish();
  }

  /** Where the next words stand. */
  private Place.Where where(int step) {
    for (int i = step; i < tags.steps().size(); i++) {
      TreeMap<Integer, List<Glyph>> signs = words.get(tags.steps().get(i).words());
      if (signs != null) {
        Glyph first = signs.firstEntry().getValue().getFirst();
        return new Place.OnPage(signs.firstKey(), Math.round(first.x()), Math.round(first.y()));
      }
    }
    return new Place.OnPage(1, 0, 0);
  }

  private void words(int number) {
    TreeMap<Integer, List<Glyph>> signs = words.get(number);
    if (signs == null) {
      return;
    }
    if (spoken.tells(signs.values(), leftwards(signs.firstKey()))) {
      text.words(spoken.words(signs.values()), false);
      return;
    }
    StringBuilder all = new StringBuilder();
    signs.forEach((page, glyphs) -> {
      for (PdfLine line : lines(page, glyphs)) {
        join(all, line.text());
      }
    });
    text.words(all, false);
  }

  private boolean leftwards(int page) {
    return leftwards.computeIfAbsent(
        page,
        number -> {
          PdfPage signs = pages.get(number);
          return signs != null && Directions.leftwards(signs.glyphs(), false);
        });
  }

  /** In a paragraph that has a word of Arabic, lines of figures or of Latin run to the left too. */
  private List<PdfLine> lines(int number, List<Glyph> glyphs) {
    PdfPage page = pages.get(number);
    if (page == null) {
      return List.of();
    }
    boolean leftwards = leftwards(number);
    boolean any = Directions.leftwards(glyphs, true);
    return new PdfPage(number, page.width(), page.height(), glyphs).lines(line -> leftwards && any);
  }

  /** Goes on with the next line of the same words. */
  static void join(StringBuilder all, String line) {
    if (!all.isEmpty()) {
      // a hyphen that divides a word is a soft one here (ISO 32000-1, 14.8.2.2.3): others stay
      switch (PdfHyphens.NONE.between(all.toString(), line)) {
        case APART -> all.append(' ');
        case CUT -> all.setLength(all.length() - 1);
        case TOGETHER -> {}
      }
    }
    all.append(line);
  }
}
