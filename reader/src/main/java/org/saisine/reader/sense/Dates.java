package org.saisine.reader.sense;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.DateRange;

/**
 * Reads dates: "22 juin 2020", "June 22, 2020", "2020年6月22日", and lists and ranges that share a
 * month or a year: "24 February–13 March and 15–23 June 2020".
 */
final class Dates {
  /** A year outside of these is a number of something else. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  /** More days in a row are a table. */
  private static final int MOST = 24;

  private final char[] text;
  private final Tokens tokens;
  private final Gaps gaps;

  Dates(char[] text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.gaps = new Gaps(text, tokens);
  }

  /**
   * Dates that stand together.
   *
   * @param ranges in the order of the text; a single day is a range of itself
   * @param first the first token
   * @param next the token behind the last
   */
  record Found(List<DateRange> ranges, int first, int next, int start, int end) {
    LocalDate from() {
      return ranges.getFirst().from();
    }

    LocalDate to() {
      return ranges.getLast().to();
    }
  }

  private static final class Day {
    int day;
    int month;
    int year;

    /** What links it to the next: '-' a range, '&' an enumeration, 0 the end. */
    char link;

    int next;

    /** Whether it takes what it lacks from the day before: 2020年6月22日至25日. */
    boolean tail;
  }

  /** The dates that start at token {@code t}; empty where none does, or where they cannot be. */
  Optional<Found> at(int t) {
    return at(t, 0);
  }

  /** The same, in {@code otherwise} where no year is said; 0 for none. */
  Optional<Found> at(int t, int otherwise) {
    boolean starts = tokens.isNumber(t) || tokens.is(t, Category.MONTH);
    if (!starts) {
      return Optional.empty();
    }
    List<Day> days = new ArrayList<>(2);
    int at = t;
    while (at >= 0 && days.size() < MOST) {
      Day day = day(at);
      if (day == null || day.tail && days.isEmpty() && otherwise == 0) {
        break;
      }
      if (day.tail && !days.isEmpty()) {
        day.year = days.getLast().year;
        day.month = day.month == 0 ? days.getLast().month : day.month;
      }
      days.add(day);
      at = link(day);
    }
    while (!days.isEmpty() && days.getLast().month == 0) {
      days.removeLast();
    }
    return days.isEmpty() ? Optional.empty() : dated(days, t, otherwise);
  }

  private Optional<Found> dated(List<Day> days, int t, int otherwise) {
    int year = days.stream().allMatch(day -> day.year == 0) ? otherwise : 0;
    int month = 0;
    for (int i = days.size() - 1; i >= 0; i--) {
      Day day = days.get(i);
      year = day.year != 0 ? day.year : year;
      month = day.month != 0 ? day.month : month;
      day.year = year;
      day.month = month;
    }
    if (year == 0) {
      return Optional.empty();
    }
    List<DateRange> ranges = new ArrayList<>(1);
    try {
      for (int i = 0; i < days.size(); i++) {
        LocalDate from = date(days.get(i));
        LocalDate to = from;
        if (days.get(i).link == '-' && i + 1 < days.size()) {
          to = date(days.get(++i));
        } else if (joins(days, i, from)) {
          to = date(days.get(++i));
        }
        ranges.add(new DateRange(from, to.isBefore(from) ? from : to));
      }
    } catch (DateTimeException e) {
      // the thirty-first of June is no date; the words stay text
      return Optional.empty();
    }
    int next = days.getLast().next;
    return Optional.of(
        new Found(List.copyOf(ranges), t, next, tokens.start(t), tokens.end(next - 1)));
  }

  /** "les 10 et 11 septembre" are two days in a row: one meeting. */
  private static boolean joins(List<Day> days, int i, LocalDate from) {
    return days.get(i).link == '&'
        && i + 1 < days.size()
        && days.get(i + 1).link != '-'
        && date(days.get(i + 1)).equals(from.plusDays(1));
  }

  private static LocalDate date(Day day) {
    return LocalDate.of(day.year, day.month, day.day);
  }

  /** One day with as much of month and year as it has; null where none stands here. */
  private @Nullable Day day(int t) {
    if (tokens.is(t, Category.MONTH) && tokens.isNumber(t + 1) && gaps.close(t)) {
      return monthFirst(t);
    }
    int number = tokens.digits(t);
    if (number < 1) {
      return null;
    }
    if (number >= FIRST_YEAR) {
      return yearFirst(t, number);
    }
    if (number > 31) {
      return null;
    }
    if (tokens.gapLength(t) == 0 && tokens.is(t + 1, Category.MONTH_WORD)) {
      return tail(t + 2, number);
    }
    if (tokens.gapLength(t) == 0 && tokens.is(t + 1, Category.DAY_WORD)) {
      return tail(t, 0);
    }
    Day day = new Day();
    day.day = number;
    int at = t + 1;
    if (tokens.is(at, Category.ORDINAL_SUFFIX) && tokens.gapLength(t) == 0) {
      at++;
    }
    int month = linked(at);
    if (tokens.is(month, Category.MONTH) && gaps.near(t, month)) {
      day.month = tokens.number(month, Category.MONTH);
      at = month + 1;
      int year = linked(at);
      int value = tokens.digits(year);
      if (value >= FIRST_YEAR && value < LAST_YEAR && gaps.near(month, year)) {
        day.year = value;
        at = year + 1;
        if (tokens.is(at, Category.YEAR_WORD) && gaps.close(year)) {
          at++;
        }
      }
    }
    day.next = at;
    return day;
  }

  private @Nullable Day monthFirst(int t) {
    Day day = new Day();
    day.month = tokens.number(t, Category.MONTH);
    int number = tokens.digits(t + 1);
    if (number < 1 || number > 31) {
      return null;
    }
    day.day = number;
    day.next = t + 2;
    int year = tokens.digits(t + 2);
    if (year >= FIRST_YEAR && year < LAST_YEAR && gaps.close(t + 1)) {
      day.year = year;
      day.next = t + 3;
    }
    return day;
  }

  /** 2020年6月22日. */
  private @Nullable Day yearFirst(int t, int year) {
    int month = tokens.digits(t + 2);
    int number = tokens.digits(t + 4);
    boolean marked =
        tokens.is(t + 1, Category.YEAR_WORD)
            && tokens.is(t + 3, Category.MONTH_WORD)
            && month >= 1
            && month <= 12
            && number >= 1
            && number <= 31
            && year < LAST_YEAR;
    if (!marked) {
      return null;
    }
    Day day = new Day();
    day.year = year;
    day.month = month;
    day.day = number;
    day.next = tokens.is(t + 5, Category.DAY_WORD) ? t + 6 : t + 5;
    return day;
  }

  /** 25日, or with its month 6月25日: the rest was said of the day before. */
  private @Nullable Day tail(int t, int month) {
    int number = tokens.digits(t);
    if (number < 1 || number > 31 || month > 12) {
      return null;
    }
    Day day = new Day();
    day.day = number;
    day.month = month;
    day.tail = true;
    day.next = tokens.is(t + 1, Category.DAY_WORD) ? t + 2 : t + 1;
    return day;
  }

  private int linked(int t) {
    return tokens.is(t, Category.DATE_LINK) ? t + 1 : t;
  }

  /** Finds what links a day to the next one; answers the token of the next day, -1 for none. */
  private int link(Day day) {
    int at = day.next;
    if (!gaps.adjoins(at)) {
      return -1;
    }
    boolean dash = false;
    boolean comma = false;
    for (int i = tokens.end(at - 1); i < tokens.start(at); i++) {
      char c = Letters.fold(text[i]);
      if (c == '\n') {
        return -1;
      }
      dash |= c == '-';
      comma |= c == ',' || c == '،' || c == '、';
    }
    boolean and = tokens.is(at, Category.RANGE_LINK, "and");
    boolean to = tokens.is(at, Category.RANGE_LINK, "to");
    int next = at;
    if (tokens.is(at, Category.RANGE_LINK)) {
      next++;
      while (tokens.is(next, Category.FROM_WORD) || tokens.is(next, Category.WEEKDAY)) {
        next++;
      }
    }
    for (int t = at + 1; t <= next; t++) {
      if (!gaps.adjoins(t)) {
        return -1;
      }
    }
    boolean goes = tokens.isNumber(next) || tokens.is(next, Category.MONTH);
    if (goes && (dash || to)) {
      day.link = '-';
    } else if (goes && (and || comma && day.year == 0)) {
      day.link = '&';
    }
    return day.link == 0 ? -1 : next;
  }
}
