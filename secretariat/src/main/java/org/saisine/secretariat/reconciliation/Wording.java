package org.saisine.secretariat.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Languages;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * Times written out in words, in any of the reader's languages: "30 June 2025", "cinquante-huitième
 * session", "58-я сессия". A cell with a word that is none of them says nothing.
 */
final class Wording {
  /** What may stand between the words that count. */
  private static final long SMALL =
      Category.bits(
          Category.WEEKDAY,
          Category.DATE_LINK,
          Category.OF_ORGAN,
          Category.FROM_WORD,
          Category.ORDINAL_SUFFIX,
          Category.ORDINAL_PREFIX);

  private static final int FIRST_YEAR = 1900;

  private final char[] chars;
  private final Tokens tokens;

  private Wording(String cell, String language) {
    this.chars = cell.toCharArray();
    this.tokens = Tokens.scan(chars, chars.length, Languages.standard().language(language).words());
  }

  /** A session as it is written. */
  record Session(Optional<String> organ, int number) {}

  static Optional<LocalDate> day(String cell) {
    return Languages.standard().codes().stream()
        .flatMap(language -> new Wording(cell, language).day().stream())
        .findFirst();
  }

  static Optional<Session> session(String cell) {
    return Languages.standard().codes().stream()
        .flatMap(language -> new Wording(cell, language).session().stream())
        .findFirst();
  }

  private Optional<LocalDate> day() {
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    boolean measured = false;
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.isNumber(t)) {
        numbers.add(tokens.digits(t));
      } else if (tokens.is(t, Category.MONTH) && month == 0) {
        month = tokens.number(t, Category.MONTH);
      } else if (tokens.is(t, Category.YEAR_WORD)
          || tokens.is(t, Category.MONTH_WORD)
          || tokens.is(t, Category.DAY_WORD)) {
        measured |= tokens.is(t, Category.MONTH_WORD);
      } else if (!tokens.any(t, SMALL)) {
        return Optional.empty();
      }
    }
    if (numbers.size() == 3 && month == 0 && measured) {
      month = numbers.remove(1);
    }
    if (numbers.size() != 2 || month == 0 || letters()) {
      return Optional.empty();
    }
    int year = Math.max(numbers.getFirst(), numbers.getLast());
    int day = Math.min(numbers.getFirst(), numbers.getLast());
    try {
      return year < FIRST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Session> session() {
    int number = 0;
    int numbers = 0;
    boolean called = false;
    Optional<String> organ = Optional.empty();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.isNumber(t) || tokens.is(t, Category.ORDINAL)) {
        number = tokens.isNumber(t) ? tokens.digits(t) : tokens.number(t, Category.ORDINAL);
        numbers++;
      } else if (tokens.is(t, Category.SESSION_SERIES)) {
        return Optional.empty(); // a special session is none of those that are counted
      } else if (tokens.is(t, Category.SESSION_WORD)) {
        called = true;
      } else if (tokens.is(t, Category.ORGAN) && organ.isEmpty()) {
        organ = Optional.of(tokens.value(t, Category.ORGAN));
      } else if (!tokens.any(t, SMALL)) {
        return Optional.empty();
      }
    }
    boolean whole = numbers == 1 && number > 0 && (called || organ.isPresent()) && !letters();
    return whole ? Optional.of(new Session(organ, number)) : Optional.empty();
  }

  /** Whether a word stands there that the language's data does not know. */
  private boolean letters() {
    int at = 0;
    for (int t = 0; t <= tokens.size(); t++) {
      int end = t < tokens.size() ? tokens.start(t) : chars.length;
      for (int i = at; i < end; i++) {
        byte kind = Letters.kind(chars[i]);
        if (kind != Letters.SPACE && kind != Letters.IGNORED && ",.،".indexOf(chars[i]) < 0) {
          return true;
        }
      }
      at = t < tokens.size() ? tokens.end(t) : end;
    }
    return false;
  }
}
