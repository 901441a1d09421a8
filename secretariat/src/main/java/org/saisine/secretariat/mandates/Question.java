package org.saisine.secretariat.mandates;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.saisine.reader.print.JsonRecords;
import org.saisine.secretariat.web.Asked;
import org.springframework.web.util.UriUtils;

/**
 * Which mandates are asked for, and which page of them.
 *
 * @param organ with a session, where they are due; alone, who said so or at whose session they are
 *     due; empty for any
 * @param by the code of one who owes them; empty for any
 * @param symbol of the one document; empty for any
 */
record Question(
    String organ,
    OptionalLong session,
    String kind,
    String by,
    String state,
    String symbol,
    int size,
    int page) {
  static final int MOST = 1_000;
  static final List<String> FILTERS =
      List.of("organ", "session", "kind", "by", "state", "symbol", "size", "page");

  /** The sheet speaks a language of its own, and has pages of its own size. */
  static final List<String> SHEET =
      List.of("organ", "session", "kind", "by", "state", "symbol", "page", "lang");

  static final List<String> KINDS =
      Arrays.stream(org.saisine.reader.vocabulary.Mandate.Kind.values())
          .map(JsonRecords::word)
          .toList();

  private static final int LAST_PAGE = 1_000_000;
  private static final int NO_YEAR = 9_999;

  /** What is asked; the asker has still to be told what is wrong. */
  static Question of(Asked asked, int size) {
    String organ = asked.text("organ");
    OptionalLong session = asked.number("session", 1, NO_YEAR);
    if (session.isPresent() && organ.isEmpty()) {
      asked.wrong(
          "session",
          Long.toString(session.getAsLong()),
          "A session is one of an organ: \"organ\" is needed with it.",
          List.of("organ"));
    }
    return new Question(
        organ,
        session,
        asked.word("kind", KINDS),
        asked.text("by"),
        asked.word("state", Standing.WORDS),
        asked.text("symbol"),
        (int) asked.number("size", 1, MOST).orElse(size),
        (int) asked.number("page", 0, LAST_PAGE).orElse(0));
  }

  /** The same of one standing. */
  Question standing(String word) {
    return new Question(organ, session, kind, by, word, symbol, size, page);
  }

  /** The same of any standing, and all of it. */
  Question whole() {
    return new Question(organ, session, kind, by, "", symbol, MOST, 0);
  }

  /** The same as an address asks it, but for the page. */
  String asked() {
    StringBuilder asked = new StringBuilder();
    and(asked, "organ", organ);
    and(asked, "session", session.isPresent() ? Long.toString(session.getAsLong()) : "");
    and(asked, "kind", kind);
    and(asked, "by", by);
    and(asked, "symbol", symbol);
    return asked.toString();
  }

  private static void and(StringBuilder asked, String name, String value) {
    if (!value.isEmpty()) {
      asked
          .append('&')
          .append(name)
          .append('=')
          .append(UriUtils.encode(value, StandardCharsets.UTF_8));
    }
  }

  long from() {
    return (long) size * page;
  }
}
