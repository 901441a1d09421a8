package org.saisine.secretariat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** The stretch of a paragraph that shows best why it was found. */
final class Snippets {
  private static final int LONGEST_TEXT = 60_000;
  private static final int WIDTH = 240;
  private static final int WIDTH_CHINESE = 110;

  /** A cut may move this far to fall between two words. */
  private static final int SEARCH_GAP = 18;

  private static final UnifiedHighlighter MARKER =
      UnifiedHighlighter.builderWithoutSearcher(Stems.ALL)
          .withBreakIterator(WholeBreakIterator::new)
          .withMaxLength(LONGEST_TEXT)
          .withMaxNoHighlightPassages(0)
          .withFormatter(new Places())
          .build();

  private final String language;

  Snippets(String language) {
    this.language = language;
  }

  /**
   * Part of a snippet.
   *
   * @param hit whether it is what was asked for
   */
  record Piece(String text, boolean hit) {}

  private record Place(int from, int to) {}

  /**
   * Cuts a snippet.
   *
   * @param wording the words that were asked for, in the language of the text
   * @param typing a word still being typed, or empty
   */
  List<Piece> of(String text, Query wording, String typing) throws IOException {
    Object marked = MARKER.highlightWithoutSearcher(Fields.text(language), wording, text, 1);
    List<Place> places = new ArrayList<>();
    if (marked instanceof List<?> found) {
      found.forEach(each -> places.add((Place) each));
    }
    if (!typing.isEmpty()) {
      begun(text, typing, places);
    }
    places.sort(Comparator.comparingInt(Place::from));
    return cut(text, places);
  }

  /** Without what was asked: how the text begins. */
  List<Piece> of(String text) {
    return cut(text, List.of());
  }

  private static void begun(String text, String typing, List<Place> places) {
    String small = text.toLowerCase(Locale.ROOT);
    String wanted = typing.toLowerCase(Locale.ROOT);
    if (small.length() != text.length()) {
      return;
    }
    for (int at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1))) {
        int end = at + wanted.length();
        while (end < small.length() && Character.isLetterOrDigit(small.charAt(end))) {
          end++;
        }
        places.add(new Place(at, end));
      }
    }
  }

  private List<Piece> cut(String text, List<Place> places) {
    int width = language.equals("zh") ? WIDTH_CHINESE : WIDTH;
    int from = from(text, places, width);
    int to = Math.min(text.length(), from + width);
    to = to == text.length() ? to : gap(text, to, -1);
    List<Piece> pieces = new ArrayList<>();
    add(pieces, from > 0 ? "… " : "", false);
    int at = from;
    for (Place each : places) {
      if (each.from() >= at && each.to() <= to) {
        add(pieces, text.substring(at, each.from()), false);
        add(pieces, text.substring(each.from(), each.to()), true);
        at = each.to();
      }
    }
    add(pieces, text.substring(at, Math.max(at, to)), false);
    add(pieces, to < text.length() ? " …" : "", false);
    return pieces;
  }

  /** Where most of what was asked for stands within a snippet's width. */
  private static int from(String text, List<Place> places, int width) {
    if (places.isEmpty() || text.length() <= width) {
      return 0;
    }
    int best = 0;
    int most = 0;
    int end = 0;
    for (int i = 0; i < places.size(); i++) {
      while (end < places.size() && places.get(end).to() <= places.get(i).from() + width * 3 / 4) {
        end++;
      }
      if (end - i > most) {
        most = end - i;
        best = places.get(i).from();
      }
    }
    int from = Math.min(best - width / 4, text.length() - width);
    return from <= 0 ? 0 : gap(text, from, 1);
  }

  private static int gap(String text, int near, int step) {
    for (int moved = 0; moved < SEARCH_GAP; moved++) {
      int at = near + moved * step;
      if (at <= 0 || at >= text.length()) {
        break;
      }
      if (Character.isWhitespace(text.charAt(at))) {
        return step > 0 ? at + 1 : at;
      }
    }
    // A pair of two characters that make one letter is not cut.
    return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
  }

  private static void add(List<Piece> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, hit));
    }
  }

  /** Tells where the hits are, instead of writing marks between them. */
  private static final class Places extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Place> places = new ArrayList<>();
      for (Passage each : passages) {
        int[] starts = Arrays.copyOf(each.getMatchStarts(), each.getNumMatches());
        for (int i = 0; i < starts.length; i++) {
          places.add(new Place(starts[i], each.getMatchEnds()[i]));
        }
      }
      return places;
    }
  }
}
