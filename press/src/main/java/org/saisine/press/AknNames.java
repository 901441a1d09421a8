package org.saisine.press;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;

/**
 * What a document is called where machines link to it: the Internationalized Resource Identifiers
 * of the Akoma Ntoso naming convention (OASIS, 2019), with the parts that the United Nations gives
 * them: {@code /akn/un/statement/deliberation/unga-hrc/2023-10-11/54-4}.
 *
 * @param date the day of the work: of adoption, else of issue, else the session's first
 * @param dated what happened that day; {@code unknown} where the document prints no day, and then
 *     the day is the first of the first year, as the United Nations writes it
 * @param number empty where the document bears none
 */
record AknNames(
    String type, String actor, LocalDate date, String dated, String number, String language) {
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);
  private static final Map<String, String> LANGUAGES =
      Map.of("en", "eng", "fr", "fra", "es", "spa", "ru", "rus", "ar", "ara", "zh", "zho");
  private static final Map<String, String> ACTORS =
      Map.of("A", "unga", "A/HRC", "unga-hrc", "S", "unsc", "E", "unecosoc");
  private static final Map<String, String> ORGANS =
      Map.of("GA", "unga", "HRC", "unga-hrc", "SC", "unsc", "ECOSOC", "unecosoc");

  static AknNames of(Record record) {
    Record.Masthead head = record.masthead();
    Optional<LocalDate> adopted = head.adopted().map(Fact::value);
    Optional<LocalDate> issued = head.issued().map(Fact::value);
    Optional<LocalDate> met =
        head.sessionDates().stream().findFirst().map(fact -> fact.value().from());
    return new AknNames(
        type(head.kind().value()),
        head.organ().map(fact -> organ(fact.value())).orElse("un"),
        adopted.or(() -> issued).or(() -> met).orElse(UNKNOWN),
        adopted.isPresent()
            ? "adoption"
            : issued.isPresent() ? "publication" : met.isPresent() ? "session" : "unknown",
        head.symbol().map(fact -> number(fact.value())).orElse(""),
        language(record.language()));
  }

  /** What organs decide are deliberations, all else is a document. */
  static boolean deliberates(Kind kind) {
    return kind == Kind.RESOLUTION || kind == Kind.DECISION;
  }

  /** "resolution", "note": the word of the kind. */
  static String word(Kind kind) {
    return kind == Kind.OTHER ? "document" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static String type(Kind kind) {
    return deliberates(kind) ? "statement/deliberation" : "doc/" + word(kind);
  }

  /** The three letters of ISO 639-2 for the two of ISO 639-1. */
  static String language(String two) {
    return LANGUAGES.getOrDefault(two, "und");
  }

  private static String organ(String code) {
    return ORGANS.getOrDefault(code, plain(code));
  }

  /** Of {@code A/HRC/RES/54/4} what stands behind its series, else all of it. */
  private static String number(String symbol) {
    int series = series(symbol);
    return plain(series < 0 ? symbol : symbol.substring(series + 5));
  }

  private static int series(String symbol) {
    return Math.max(symbol.indexOf("/RES/"), symbol.indexOf("/DEC/"));
  }

  /** Letters, digits, full stops and hyphens: what needs no escape in an address. */
  private static String plain(String words) {
    StringBuilder all = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean keeps = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.';
      if (keeps) {
        all.append(c);
      } else if (!all.isEmpty() && all.charAt(all.length() - 1) != '-') {
        all.append('-');
      }
    }
    while (!all.isEmpty() && all.charAt(all.length() - 1) == '-') {
      all.setLength(all.length() - 1);
    }
    return all.toString();
  }

  /**
   * The address of a document that is cited. The day of its adoption, which belongs into a full
   * name, is mostly not told where a document is cited, so it is left out.
   */
  static String cited(String symbol) {
    int series = series(symbol);
    if (series < 0) {
      return "/akn/un/doc/" + plain(symbol);
    }
    String prefix = symbol.substring(0, series);
    String actor = ACTORS.getOrDefault(prefix, plain(prefix));
    return "/akn/un/statement/deliberation/" + actor + "/" + number(symbol);
  }

  String work() {
    String all = "/akn/un/" + type + "/" + actor + "/" + date;
    return number.isEmpty() ? all : all + "/" + number;
  }

  String expression() {
    return work() + "/" + language + "@";
  }
}
