package org.saisine.reader.vocabulary;

import java.util.Comparator;
import java.util.Optional;

/**
 * Which session of a body: its place in a series, for special sessions are counted apart from
 * regular ones. Written as symbols write it: {@code 77}, {@code S-36}, {@code ES-11}.
 *
 * @param ordinal its ordinal in the series, or the year where the body counts by years
 */
public record SessionNumber(Series series, int ordinal) implements Comparable<SessionNumber> {
  private static final int DIGITS = 4;

  /** What sessions are counted together with. */
  public enum Series {
    REGULAR(""),
    SPECIAL("S-"),
    EMERGENCY_SPECIAL("ES-");

    private final String prefix;

    Series(String prefix) {
      this.prefix = prefix;
    }
  }

  /** A regular session. */
  public static SessionNumber regular(int ordinal) {
    return new SessionNumber(Series.REGULAR, ordinal);
  }

  /** The session that is written so; empty where none is. */
  public static Optional<SessionNumber> of(String written) {
    for (Series series : Series.values()) {
      if (written.startsWith(series.prefix)) {
        String digits = written.substring(series.prefix.length());
        if (digits(digits)) {
          return Optional.of(new SessionNumber(series, Integer.parseInt(digits)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean digits(String word) {
    boolean number = !word.isEmpty() && word.length() <= DIGITS && word.charAt(0) != '0';
    for (int i = 0; number && i < word.length(); i++) {
      number = word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return number;
  }

  public boolean isRegular() {
    return series == Series.REGULAR;
  }

  /** The one behind it in its series, or before it where {@code steps} are negative. */
  public SessionNumber plus(int steps) {
    return new SessionNumber(series, ordinal + steps);
  }

  @Override
  public int compareTo(SessionNumber other) {
    return Comparator.comparing(SessionNumber::series)
        .thenComparingInt(SessionNumber::ordinal)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return series.prefix + ordinal;
  }
}
