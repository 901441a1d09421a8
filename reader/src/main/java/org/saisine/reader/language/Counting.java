package org.saisine.reader.language;

import java.util.OptionalInt;

/**
 * How an organ numbers its resolutions, and so which numbers can be its own. The Assembly's
 * sixtieth session was in 2005 and 2006, the Council's sixtieth in 2025: a number and a year tell
 * most organs apart.
 */
public final class Counting {
  static final Counting UNKNOWN = new Counting();

  /** The year from which sessions are no longer counted in Roman figures. */
  public static final int FIRST_IN_DIGITS = 1978;

  /** A year that is later than any. */
  public static final int NEVER = 9999;

  private boolean known;
  private boolean brackets;
  private boolean special;
  private boolean emergency;
  private int below = NEVER;
  private int firstDecision;
  private int[] held = {};
  private int firstSession = NEVER;
  private int firstSessionYear;
  private int perYear;
  private int firstYear = NEVER;
  private int lastYear;
  private int romanYear;
  private int romanPerYear = 1;
  private int lastRoman;

  private Counting() {}

  /** Reads {@code sessions 31 1946 1; romans 1946 1 30; special}. */
  static Counting of(String data) {
    Counting counting = new Counting();
    counting.known = true;
    for (String clause : data.split(";", -1)) {
      String[] words = clause.strip().split(" ", -1);
      switch (words[0]) {
        case "held" -> {
          counting.held = new int[words.length - 1];
          for (int i = 1; i < words.length; i++) {
            counting.held[i - 1] = Integer.parseInt(words[i]);
          }
        }
        case "sessions" -> {
          counting.firstSession = Integer.parseInt(words[1]);
          counting.firstSessionYear = Integer.parseInt(words[2]);
          counting.perYear = Integer.parseInt(words[3]);
        }
        case "years" -> {
          counting.firstYear = Integer.parseInt(words[1]);
          counting.lastYear = Integer.parseInt(words[2]);
        }
        case "romans" -> {
          counting.romanYear = Integer.parseInt(words[1]);
          counting.romanPerYear = Integer.parseInt(words[2]);
          counting.lastRoman = Integer.parseInt(words[3]);
        }
        case "decisions" -> counting.firstDecision = Integer.parseInt(words[1]);
        case "below" -> counting.below = Integer.parseInt(words[1]);
        case "brackets" -> counting.brackets = true;
        case "special" -> counting.special = true;
        case "emergency" -> counting.emergency = true;
        default -> throw new IllegalArgumentException("no way of counting: '" + data + "'");
      }
    }
    return counting;
  }

  /**
   * Whether {@code session} can number a resolution of {@code year}.
   *
   * @param year 0 where it is not known
   * @param latest the year of the document that cites it
   */
  public boolean session(int session, int year, int latest) {
    if (!known) {
      return true;
    }
    if (held.length > 0) {
      return atMeeting(session, year, latest);
    }
    if (session < firstSession) {
      return false;
    }
    int expected = firstSessionYear + (session - 1) / perYear;
    return expected <= latest && (year == 0 || year == expected || year == expected + 1);
  }

  /** The year in which a session begins, where sessions are numbered and so tell it. */
  public OptionalInt yearOf(int session) {
    if (held.length > 0) {
      return session >= 1 && session <= held.length
          ? OptionalInt.of(held[session - 1])
          : OptionalInt.empty();
    }
    return session >= firstSession && perYear > 0
        ? OptionalInt.of(firstSessionYear + (session - 1) / perYear)
        : OptionalInt.empty();
  }

  /** How many sessions there are in a year; 0 where that is not known. */
  public int perYear() {
    return perYear;
  }

  /** How many sessions are known with their years one by one. */
  public int held() {
    return held.length;
  }

  /** Where each session's year is known one by one; a few may follow those that are. */
  private boolean atMeeting(int session, int year, int latest) {
    if (session < 1 || session > held.length + 4) {
      return false;
    }
    int then = held[Math.min(session, held.length) - 1];
    boolean later = session > held.length && year > then;
    return then <= latest && (year == 0 || year == then || year == then + 1 || later);
  }

  /** Whether the year {@code number} before the slash can be of this organ. */
  public boolean year(int number, int year) {
    boolean dated = year == 0 || Math.abs(year - number) <= 1;
    return !known || number >= firstYear && number <= lastYear && dated;
  }

  /** Whether a session in Roman figures can be of this organ. */
  public boolean roman(int session, int year) {
    if (!known || session > lastRoman) {
      return !known;
    }
    int expected = romanYear + (session - 1) / romanPerYear;
    return year == 0 || Math.abs(year - expected) <= 1;
  }

  /** Whether a special session can be of this organ. */
  public boolean special(boolean urgent) {
    return !known || (urgent ? emergency : special);
  }

  /** Whether {@code number} is not lower than those of decisions ever are. */
  public boolean decision(int number) {
    return number >= firstDecision;
  }

  /** Whether {@code number} is not higher than those of resolutions ever are. */
  public boolean resolution(int number) {
    return number < below;
  }

  /** Whether the year stands in brackets. */
  public boolean brackets() {
    return brackets;
  }
}
