package org.saisine.secretariat.record;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Tongues;

/**
 * Which documents a machine asks for, and which page of them.
 *
 * @param language documents that are there in it; empty for any
 * @param symbol of the one document; empty for any
 */
record Selection(
    String organ,
    OptionalLong session,
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
        asked.number("session", 1, NO_YEAR),
        asked.word("kind", KINDS),
        asked.number("year", 1, NO_YEAR),
        asked.word("language", Tongues.ALL),
        asked.text("symbol"),
        (int) asked.number("size", 1, MOST).orElse(most),
        (int) asked.number("page", 0, LAST_PAGE).orElse(0));
  }

  static Selection of(Asked asked) {
    return of(asked, A_PAGE);
  }

  /** One document, where it is there. */
  static Selection of(String symbol, String language) {
    return new Selection(
        "", OptionalLong.empty(), "", OptionalLong.empty(), language, symbol, 1, 0);
  }

  long from() {
    return (long) size * page;
  }
}
