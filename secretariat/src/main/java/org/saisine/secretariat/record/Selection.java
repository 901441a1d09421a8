package org.saisine.secretariat.record;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Tongues;

/**
 * Which documents a machine asks for, and which page of them.
 *
 * @param session as symbols write it; empty for any
 * @param language documents that are there in it; empty for any
 * @param symbol of the one document; empty for any
 */
record Selection(
    String organ,
    String session,
    String kind,
    OptionalLong year,
    String language,
    String symbol,
    int size,
    int page) {
  static final int MOST = 1_000;

  /** What documents may be chosen by. */
  static final List<String> FILTERS =
      List.of("organ", "session", "kind", "year", "language", "size", "page");

  static final List<String> KINDS = Arrays.stream(Kind.values()).map(JsonRecords::word).toList();

  private static final int A_PAGE = 50;
  static final int LAST_PAGE = 1_000_000;
  private static final int NO_YEAR = 9_999;

  /** What is asked; the asker has still to be told what is wrong. */
  static Selection of(Asked asked, int most) {
    return new Selection(
        asked.text("organ"),
        session(asked),
        asked.word("kind", KINDS),
        asked.number("year", 1, NO_YEAR),
        asked.word("language", Tongues.ALL),
        asked.text("symbol"),
        (int) asked.number("size", 1, MOST).orElse(most),
        (int) asked.number("page", 0, LAST_PAGE).orElse(0));
  }

  private static String session(Asked asked) {
    String value = asked.text("session");
    if (!value.isEmpty() && SessionNumber.of(value).isEmpty()) {
      asked.wrong(
          "session",
          value,
          "\"session\" is the number of a session as in 77, S-36 or ES-11, not \"%s\"."
              .formatted(value),
          List.of());
    }
    return value;
  }

  static Selection of(Asked asked) {
    return of(asked, A_PAGE);
  }

  /** One document, where it is there. */
  static Selection of(String symbol, String language) {
    return new Selection("", "", "", OptionalLong.empty(), language, symbol, 1, 0);
  }

  long from() {
    return (long) size * page;
  }
}
