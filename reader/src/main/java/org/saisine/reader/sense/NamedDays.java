package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.DateRange;

/** The days that words name: what must be the same in each language version of them. */
public final class NamedDays {
  private NamedDays() {}

  /** The days in a text; of a range its first and its last. */
  public static SortedSet<LocalDate> in(String text, Language language) {
    SortedSet<LocalDate> days = new TreeSet<>();
    add(text, language, true, days);
    return days;
  }

  private static void add(
      String text, Language language, boolean names, SortedSet<LocalDate> days) {
    char[] chars = text.toCharArray();
    Tokens tokens = Tokens.scan(chars, chars.length, language.words());
    Dates dates = new Dates(chars, tokens);
    int t = 0;
    while (t < tokens.size()) {
      Optional<Dates.Found> found = dates.at(t);
      for (DateRange range : found.map(Dates.Found::ranges).orElse(List.of())) {
        days.add(range.from());
        days.add(range.to());
      }
      int digit = digit(chars, tokens.start(t), tokens.end(t));
      if (names && found.isEmpty() && digit > tokens.start(t)) {
        // The name of a convention may tell the day it was made on.
        add(text.substring(digit, tokens.end(t)), language, false, days);
      }
      t = found.map(Dates.Found::next).orElse(t + 1);
    }
  }

  private static int digit(char[] chars, int from, int to) {
    int at = from;
    while (at < to && Letters.kind(chars[at]) != Letters.DIGIT) {
      at++;
    }
    return at < to ? at : from;
  }
}
