package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells running heads and feet by where they stand: at a page's edge, and on another page too, but
 * for their numbers.
 */
final class PdfFurniture {
  private static final float HEAD = 0.13f;
  private static final float FOOT = 0.9f;

  /** So many lines of a page may be furniture, at either edge. */
  private static final int LINES = 4;

  private final Map<String, Set<Integer>> pages = new HashMap<>();
  private final Set<String> masthead = new HashSet<>();

  /**
   * @param lines of each page
   */
  PdfFurniture(List<PdfPage> pages, List<List<PdfLine>> lines) {
    for (int p = 0; p < pages.size(); p++) {
      for (PdfLine line : lines.get(p)) {
        if (atEdge(line, pages.get(p))) {
          this.pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(p);
        }
        if (p == 0 && line.base() < pages.get(p).height() / 2) {
          line.cells().forEach(cell -> masthead.add(symbol(cell.text())));
        }
      }
    }
  }

  /** The lines of a page that are its text. */
  List<PdfLine> without(PdfPage page, List<PdfLine> lines) {
    List<PdfLine> text = new ArrayList<>(lines.subList(behindSymbol(page, lines), lines.size()));
    for (int n = 0; n < LINES && !text.isEmpty() && furniture(text.getFirst(), page); n++) {
      text.removeFirst();
    }
    for (int n = 0; n < LINES && !text.isEmpty() && furniture(text.getLast(), page); n++) {
      text.removeLast();
    }
    return text;
  }

  /**
   * Behind the first page, what stands beside or above the symbol at a page's head runs with it.
   */
  private int behindSymbol(PdfPage page, List<PdfLine> lines) {
    for (int i = Math.min(LINES, lines.size()) - 1; i >= 0 && page.number() > 1; i--) {
      PdfLine line = lines.get(i);
      if (line.base() < page.height() * HEAD && line.cells().stream().anyMatch(this::known)) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean known(PdfLine.Cell cell) {
    return cell.text().indexOf('/') > 0 && masthead.contains(symbol(cell.text()));
  }

  private boolean furniture(PdfLine line, PdfPage page) {
    if (!atEdge(line, page)) {
      return false;
    }
    boolean foot = line.base() > page.height() * FOOT;
    if (page.number() == 1 && !foot) {
      return false;
    }
    boolean repeated = pages.getOrDefault(key(line), Set.of()).size() > 1;
    boolean symbol = page.number() > 1 && !foot && onlySymbols(line);
    return repeated || symbol || figures(line.text(), page.number() == 1);
  }

  private boolean onlySymbols(PdfLine line) {
    for (PdfLine.Cell cell : line.cells()) {
      if (!known(cell) && !figures(cell.text(), false)) {
        return false;
      }
    }
    return true;
  }

  private static String symbol(String text) {
    return text.replace("*", "").replace(" ", "");
  }

  private static boolean atEdge(PdfLine line, PdfPage page) {
    return line.base() < page.height() * HEAD || line.base() > page.height() * FOOT;
  }

  private static String key(PdfLine line) {
    StringBuilder all = new StringBuilder();
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean more = Character.isDigit(c) && !all.isEmpty() && all.charAt(all.length() - 1) == '#';
      all.append(more ? "" : Character.isDigit(c) ? "#" : String.valueOf(c));
    }
    return all.append('@').append(Math.round(line.base() / 4)).toString();
  }

  /** Page and job numbers: "2/19", "26-05268 (E) 280426", "*2605268*". */
  private static boolean figures(String text, boolean bracketed) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if ("/*()-–—‑. \t".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 && letters <= (bracketed ? 1 : 0) && text.length() <= 40;
  }
}
