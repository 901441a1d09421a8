package org.saisine.secretariat.mandates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a round of a mandate stands on a day, in a word: {@link State} says why. */
enum Standing {
  /** Its time has not come, or it sets none. */
  EXPECTED,
  /** Its session is on, or it is its very day. */
  DUE,
  /** Its time is over, and nothing here tells that it was answered. */
  OVERDUE,
  /** It is due at another time than its text says, which has not come. */
  DEFERRED,
  /** It was answered. */
  DISCHARGED,
  /** Another stands in its place. */
  SUPERSEDED,
  /** It fell away unanswered. */
  LAPSED,
  /** What it established or renewed has run out. */
  ENDED;

  static final List<String> WORDS = Arrays.stream(values()).map(Standing::word).toList();

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Standing of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
