package org.saisine.reader.sense;

import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.SessionNumber.Series;

/** Reads the number of a session: "fifty-eighth session", "58e session", "2021 session". */
final class Sessions {
  private static final int FIRST_YEAR = 1946;

  private final Tokens tokens;

  Sessions(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A session named by its number.
   *
   * @param number the ordinal, or the year
   * @param next the token behind the last
   */
  record Found(Series series, int number, int first, int next, int start, int end) {
    SessionNumber counted() {
      return new SessionNumber(series, number);
    }

    /** Whether the session is counted by its year. */
    boolean isYear() {
      return number >= FIRST_YEAR;
    }
  }

  /** The session that is named from token {@code t} on: the ordinal or the noun may come first. */
  Optional<Found> at(int t) {
    int next = t;
    int number = 0;
    if (tokens.is(t, Category.ORDINAL)) {
      number = tokens.number(t, Category.ORDINAL);
      next = t + 1;
    } else if (tokens.isNumber(t)) {
      number = tokens.digits(t);
      next = t + 1;
      if (tokens.is(next, Category.ORDINAL_SUFFIX) && tokens.gapLength(t) == 0) {
        next++;
      } else if (number >= FIRST_YEAR) {
        next += tokens.is(next, Category.YEAR_WORD) && tokens.gapLength(t) == 0 ? 1 : 0;
      } else if (!tokens.is(t - 1, Category.ORDINAL_PREFIX) || tokens.gapLength(t - 1) > 1) {
        number = 0;
      }
    } else if (tokens.is(t, Category.SESSION_WORD)) {
      return nounFirst(t);
    }
    boolean noun = tokens.is(next, Category.SESSION_WORD, "session");
    int gap = number > 0 && noun ? tokens.start(next) - tokens.end(next - 1) : 99;
    return gap <= 2 ? found(next, number, t, next + 1) : Optional.empty();
  }

  /** The meeting that is named from token {@code t} on, which a working group counts instead. */
  Optional<Found> meetingAt(int t) {
    if (tokens.is(t, Category.SESSION_WORD, "meeting")
        && tokens.is(t + 1, Category.ORDINAL)
        && tokens.gapLength(t) == 1) {
      return found(t, tokens.number(t + 1, Category.ORDINAL), t, t + 2);
    }
    int number =
        tokens.is(t, Category.ORDINAL) ? tokens.number(t, Category.ORDINAL) : tokens.digits(t);
    int next = t + 1;
    boolean suffix = tokens.is(next, Category.ORDINAL_SUFFIX) && tokens.gapLength(t) == 0;
    if (suffix) {
      next++;
    } else if (tokens.isNumber(t)) {
      return Optional.empty();
    }
    boolean noun = number > 0 && tokens.is(next, Category.SESSION_WORD, "meeting");
    return noun && tokens.start(next) - tokens.end(next - 1) <= 2
        ? found(next, number, t, next + 1)
        : Optional.empty();
  }

  private Optional<Found> nounFirst(int t) {
    if (!tokens.is(t, Category.SESSION_WORD, "session")) {
      return Optional.empty();
    }
    int next = t + 1;
    if (tokens.is(next, Category.ORDINAL) && tokens.gapLength(t) == 1) {
      return found(t, tokens.number(next, Category.ORDINAL), t, next + 1);
    }
    while (link(next) && tokens.gapLength(next - 1) <= 2) {
      next++;
    }
    int number = tokens.digits(next);
    boolean near = tokens.gapLength(next - 1) <= 2 && tokens.gap(next - 1).isBlank();
    return number >= FIRST_YEAR && number < 2200 && near
        ? found(t, number, t, next + 1)
        : Optional.empty();
  }

  private boolean link(int t) {
    return tokens.is(t, Category.DATE_LINK) || tokens.is(t, Category.YEAR_WORD);
  }

  private Optional<Found> found(int noun, int number, int first, int next) {
    return Optional.of(
        new Found(
            series(tokens, noun), number, first, next, tokens.start(first), tokens.end(next - 1)));
  }

  /** What the sessions that are called so are counted with. */
  static Series series(Tokens tokens, int noun) {
    if (tokens.is(noun, Category.SESSION_SERIES, "emergency-special")) {
      return Series.EMERGENCY_SPECIAL;
    }
    return tokens.is(noun, Category.SESSION_SERIES) ? Series.SPECIAL : Series.REGULAR;
  }
}
