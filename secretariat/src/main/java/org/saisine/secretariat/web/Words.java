package org.saisine.secretariat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saisine.reader.print.Sentences;

/** What pages say to people in their language: words, dates, numbers. */
public final class Words {
  /** As the organization names its official languages, in the order of their English names. */
  public static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

  private final String language;
  private final Locale locale;
  private final List<Sentences> books;

  Words(String language, List<Sentences> books) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language);
    this.books = List.copyOf(books);
  }

  public String language() {
    return language;
  }

  /** {@code rtl} where lines run from right to left. */
  public String direction() {
    return direction(language);
  }

  /** How lines of a language run, for {@code dir}. */
  public static String direction(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /** The sentence of a key; the key itself where no room has it, so that it shows. */
  public String say(String key, Object... blanks) {
    return find(key, blanks).orElse(key);
  }

  /** The name of a code, such as an organ's or a kind's; a code nobody named is its own name. */
  public String name(String family, String code) {
    return find(family + "." + code).orElse(code);
  }

  private Optional<String> find(String key, Object... blanks) {
    return books.stream()
        .map(book -> book.find(key, List.of(blanks)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A number of things, in the form the language has for it. */
  public String count(String key, long number) {
    return find(key + "." + plural(number), number(number))
        .orElseGet(() -> say(key + ".other", number(number)));
  }

  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A day in full: "9 October 2023". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /** An instant to the minute, as a clock at the seat of the register shows it. */
  public String minute(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(ZoneId.of("UTC"))
        .format(instant);
  }

  /** The plural categories of the Unicode locale data, for the six languages and whole numbers. */
  private String plural(long number) {
    long ten = number % 10;
    long hundred = number % 100;
    return switch (language) {
      case "zh" -> "other";
      case "fr" -> number < 2 ? "one" : "other";
      case "ru" -> {
        boolean teen = hundred >= 11 && hundred <= 14;
        yield ten == 1 && !teen ? "one" : ten >= 2 && ten <= 4 && !teen ? "few" : "many";
      }
      case "ar" ->
          number == 1
              ? "one"
              : number == 2 ? "two" : hundred >= 3 && hundred <= 10 ? "few" : "other";
      default -> number == 1 ? "one" : "other";
    };
  }
}
