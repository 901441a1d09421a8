package org.saisine.reader.sense;

import java.time.LocalTime;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;

/**
 * Reads times of day: "10 heures-13 heures", "3–5.30 p.m.", "10:00 to 13:00". A number is a time
 * only where a word, a colon or a half of the day says so.
 */
final class Clock {
  private final char[] chars;
  private final Lexicon lexicon;

  Clock(char[] chars, Lexicon lexicon) {
    this.chars = chars;
    this.lexicon = lexicon;
  }

  /** From one time to another. */
  record Hours(LocalTime from, Optional<LocalTime> to, int end) {}

  /** Half of the day: 0 unsaid, 1 before noon, 2 after. */
  private record Time(int hour, int minute, int half, boolean said, boolean dotted, int end) {
    Time in(int other) {
      return new Time(hour, minute, other, true, dotted, end);
    }

    Optional<LocalTime> local() {
      int all = half == 2 && hour < 12 ? hour + 12 : half == 1 && hour == 12 ? 0 : hour;
      return all > 24 || minute > 59
          ? Optional.empty()
          : Optional.of(LocalTime.of(all % 24, minute));
    }
  }

  /** The hours at {@code from}; empty where none stand there. */
  Optional<Hours> at(int from, int end) {
    Time first = time(skip(from, end), end);
    if (first == null) {
      return Optional.empty();
    }
    int next = link(first.end, end);
    Time second = next > first.end ? time(next, end) : null;
    if (second == null) {
      return first.said
          ? first.local().map(time -> new Hours(time, Optional.empty(), first.end))
          : Optional.empty();
    }
    // "10.00–13.00": two numbers with points may be anything, two such are times
    if (!first.said && !second.said && !(first.dotted && second.dotted)) {
      return Optional.empty();
    }
    boolean later = first.half == 2 && second.half == 0 && second.hour < 12;
    Time closed = later ? second.in(2) : second;
    Time opened = first;
    if (first.half == 0 && second.half == 2) {
      opened = first.in(first.hour % 12 < second.hour % 12 ? 2 : 1);
    } else if (first.half == 0 && second.half == 1) {
      opened = first.in(1);
    }
    Optional<LocalTime> to = closed.local();
    return opened.local().map(time -> new Hours(time, to, second.end));
  }

  private @org.jspecify.annotations.Nullable Time time(int from, int end) {
    int at = from;
    int half = 0;
    long before = lexicon.match(chars, at, end);
    if (is(before, "noon")) {
      return new Time(12, 0, 2, true, false, Lexicon.end(before));
    }
    if (is(before, "am") || is(before, "pm")) {
      half = is(before, "am") ? 1 : 2;
      at = skip(Lexicon.end(before), end);
    }
    int stop = digits(at, end);
    if (stop == at || stop - at > 2) {
      return null;
    }
    int hour = value(at, stop);
    int minute = 0;
    boolean said = half != 0;
    boolean dotted = false;
    at = stop;
    if (at < end && (chars[at] == ':' || chars[at] == '.' || chars[at] == '：')) {
      int more = digits(at + 1, end);
      if (more == at + 3) {
        minute = value(at + 1, more);
        dotted = chars[at] == '.';
        said |= !dotted;
        at = more;
      }
    }
    int word = skip(at, end);
    int letters = word;
    while (letters < end
        && (Letters.kind(chars[letters]) == Letters.LETTER
            || Letters.kind(chars[letters]) == Letters.IDEOGRAPH)) {
      letters++;
    }
    // "10h30": the word ends where the digits begin; "10 ч. 30 м.": behind its point
    int stopped = letters < end && chars[letters] == '.' ? letters + 1 : letters;
    long match = word < letters ? lexicon.match(chars, word, stopped) : Lexicon.NOTHING;
    if (is(match, "hour")) {
      said = true;
      at = Lexicon.end(match);
      int after = skip(at, end);
      int more = digits(after, end);
      if (more == after + 2 && chars[Math.min(more, end - 1)] != ':') {
        minute = value(after, more);
        long minutes = lexicon.match(chars, skip(more, end), end);
        boolean named = is(minutes, "hour") || is(minutes, "minute");
        at = named ? Lexicon.end(minutes) : more;
      }
    }
    return half(new Time(hour, minute, half, said, dotted, at), end);
  }

  private Time half(Time time, int end) {
    int word = skip(time.end, end);
    long match = word < end ? lexicon.match(chars, word, end) : Lexicon.NOTHING;
    if (is(match, "am") || is(match, "pm")) {
      int half = is(match, "am") ? 1 : 2;
      return new Time(time.hour, time.minute, half, true, time.dotted, Lexicon.end(match));
    }
    if (is(match, "noon") && time.hour == 12) {
      return new Time(12, time.minute, 2, true, time.dotted, Lexicon.end(match));
    }
    return time;
  }

  private boolean is(long match, String value) {
    return lexicon.is(match, Category.WORD) && lexicon.means(match, Category.WORD, value);
  }

  /** Where the second time starts, behind a dash or "to"; {@code from} where neither stands. */
  private int link(int from, int end) {
    int at = skip(from, end);
    if (at < end && Letters.fold(chars[at]) == '-') {
      return skip(at + 1, end);
    }
    long match = at < end ? lexicon.match(chars, at, end) : Lexicon.NOTHING;
    return lexicon.means(match, Category.RANGE_LINK, "to") ? skip(Lexicon.end(match), end) : from;
  }

  private int digits(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.DIGIT) {
      at++;
    }
    return at;
  }

  private int value(int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + Letters.fold(chars[i]) - '0';
    }
    return value;
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE && chars[at] != '\n') {
      at++;
    }
    return at;
  }
}
