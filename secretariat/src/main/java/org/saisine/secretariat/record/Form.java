package org.saisine.secretariat.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saisine.reader.vocabulary.SessionNumber;

/** How the value of a field is written. */
enum Form {
  /** Any words of one line. */
  TEXT,
  /** A day as in 2036-04-02. */
  DAY,
  /** A time of day as in 10:00. */
  TIME,
  /** A year with its four figures. */
  YEAR,
  /** A number from 0 to 9999. */
  NUMBER,
  /** The number of a paragraph as printed: {@code 9}, {@code 9(a)}, {@code 4 bis}. */
  LABEL,
  /** A session as symbols write it: 77, S-36, ES-11. */
  SESSION,
  /** One of some words. */
  CHOICE,
  /** The code of an act: {@code recall-also}. */
  ACT,
  /** The symbol of a document. */
  SYMBOL,
  /** An organ's code. */
  CODE,
  /** Codes of organs, addressees and States, a blank between two. */
  CODES,
  /** The ISO 3166-1 alpha-3 code of a State. */
  STATE,
  /** The number of an agenda item: {@code 72(b)}. */
  ITEM,
  /** Several of them, a blank between two. */
  ITEMS,
  /** When something is owed, a semicolon between two: see {@link Dues}. */
  DUES,
  /** One session of a body: {@code HRC 57}. */
  GATHERING,
  /** How often something is owed. */
  EVERY;

  static final List<String> OFTEN =
      List.of("annual", "biennial", "triennial", "quadrennial", "each-session");

  private static final int LONGEST = 2_000;
  private static final int LARGEST = 9_999;

  /**
   * The one form of a value; nothing where it is wrong.
   *
   * @param value not empty, with single blanks
   */
  Optional<String> canonical(String value) {
    if (value.indexOf('\0') >= 0 || value.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (this) {
      case TEXT, CHOICE -> Optional.of(value);
      case DAY -> day(value).map(LocalDate::toString);
      case TIME -> time(value).map(LocalTime::toString);
      case YEAR -> shaped(value, "\\d{4}").filter(year -> !year.equals("0000"));
      case NUMBER -> number(value).map(Object::toString);
      case LABEL -> shaped(value, "[\\p{L}\\p{M}\\p{N}（(][\\p{L}\\p{M}\\p{N} .()（）-]{0,19}");
      case SESSION ->
          SessionNumber.of(value.toUpperCase(Locale.ROOT).replace(" ", "")).map(Object::toString);
      case ACT -> shaped(value.toLowerCase(Locale.ROOT), "[a-z]+(-[a-z]+)*");
      case SYMBOL -> shaped(value.replace(" ", ""), "[\\p{L}\\d][\\p{L}\\d./()+*-]{2,119}");
      case CODE -> shaped(value.toUpperCase(Locale.ROOT), "[A-Z][A-Z0-9.-]{0,39}");
      case CODES -> each(value.toUpperCase(Locale.ROOT).replace(',', ' '), "[A-Z][A-Z0-9.-]{0,39}");
      case STATE -> shaped(value.toUpperCase(Locale.ROOT), "[A-Z]{3}");
      case ITEM -> shaped(value.replace(" ", ""), "\\d{1,3}(\\([\\p{L}\\d]{1,5}\\)){0,3}");
      case ITEMS -> each(value.replace(',', ' '), "\\d{1,3}(\\([\\p{L}\\d]{1,5}\\)){0,3}");
      case DUES -> Dues.of(value).map(Dues::said);
      case GATHERING -> Dues.session(value).map(Dues::said);
      case EVERY ->
          OFTEN.contains(value.toLowerCase(Locale.ROOT))
              ? Optional.of(value.toLowerCase(Locale.ROOT))
              : Dues.duration(value);
    };
  }

  private static Optional<String> shaped(String value, String shape) {
    return value.matches(shape) ? Optional.of(value) : Optional.empty();
  }

  private static Optional<String> each(String values, String shape) {
    List<String> all = list(values);
    return all.stream().allMatch(each -> each.matches(shape))
        ? Optional.of(all.stream().distinct().collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  /** The values that stand in a row. */
  static List<String> list(String values) {
    return Arrays.stream(values.strip().split(" +")).filter(each -> !each.isEmpty()).toList();
  }

  static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<LocalTime> time(String value) {
    try {
      return Optional.of(LocalTime.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> number(String value) {
    return value.matches("\\d{1,4}")
        ? Optional.of(Integer.parseInt(value)).filter(number -> number <= LARGEST)
        : Optional.empty();
  }
}
