package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.reader.vocabulary.Span;

/**
 * Words of a text and the place where they stood. The text of an edition does not change, but a
 * newer reader may take other characters from the same file, and the next edition has other words
 * before these.
 *
 * @param words those from the start of the place, or as many of them as tell it from others
 */
record Quote(Span span, String words) {
  private static final int ENOUGH = 400;

  private static final int OPENING = 120;

  /** The words of a place. */
  static Quote at(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(Math.min(span.end(), text.length()), start + ENOUGH);
    String words = text.substring(start, end);
    // PostgreSQL has no place for the character nought.
    int nought = words.indexOf('\0');
    return new Quote(span, nought < 0 ? words : words.substring(0, nought));
  }

  /** The first of them, on one line, as people tell which place is meant. */
  String opening() {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() > OPENING ? line.substring(0, OPENING).strip() + " …" : line;
  }

  /** Where the words stand in a text now; nothing where they are gone or stand in two places. */
  Optional<Span> in(String text) {
    if (words.isEmpty()) {
      return Optional.of(span);
    }
    if (text.startsWith(words, span.start()) && span.end() <= text.length()) {
      return Optional.of(span);
    }
    List<Span> found = find(text, new Span(0, text.length()), words);
    return found.size() == 1 ? Optional.of(moved(found.getFirst(), text)) : Optional.empty();
  }

  private Span moved(Span found, String text) {
    int length = span.end() - span.start();
    return length <= ENOUGH
        ? found
        : new Span(found.start(), Math.min(text.length(), found.start() + length));
  }

  /** All places of some words within a part of a text; lines may break otherwise there. */
  static List<Span> find(String text, Span within, String words) {
    String bare = words.strip();
    List<Span> places = new ArrayList<>();
    if (bare.isEmpty()) {
      return places;
    }
    StringBuilder pattern = new StringBuilder();
    for (String word : bare.split("\\s+")) {
      pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
    }
    int start = Math.min(within.start(), text.length());
    Matcher matcher =
        Pattern.compile(pattern.toString())
            .matcher(text)
            .region(start, Math.max(start, Math.min(within.end(), text.length())));
    while (matcher.find()) {
      places.add(new Span(matcher.start(), matcher.end()));
    }
    return places;
  }
}
