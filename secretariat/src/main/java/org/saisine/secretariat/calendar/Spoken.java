package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.List;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.bodies.Founding;

/** Sessions, their dates and their reasons as the visitor says them. */
final class Spoken {
  /** A number that is no ordinal but a year. */
  private static final int YEARS_FROM = 1_900;

  private final Words words;
  private final Phrases phrases;

  Spoken(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** What a session is called among those of its body. */
  String session(Body body, SessionNumber number) {
    if (number.ordinal() >= YEARS_FROM) {
      return words.say("session.of-year", number.ordinal());
    }
    return body.meets() && number.isRegular()
        ? phrases.meeting(number.ordinal())
        : phrases.session(number);
  }

  /** How a session stands on its day: a key of the room's words, and of its style. */
  static String state(Session session) {
    return state(session.when(), session.today());
  }

  static String state(When when, LocalDate today) {
    return switch (when) {
      case When.Held held -> "held";
      case When.UnderWay now -> "under-way";
      case When.Scheduled then ->
          then.days().getLast().to().isBefore(today) ? "was-scheduled" : "scheduled";
      // Documents may name the day of an adoption that has not come.
      case When.Sat sat ->
          sat.days().getFirst().from().isAfter(today)
              ? "scheduled"
              : sat.days().getLast().to().isBefore(today) ? "sat" : "under-way";
      case When.Expected expected -> expected.end().isBefore(today) ? "reckoned" : "expected";
      case When.Unknown unknown -> "unknown";
    };
  }

  /** A sign that goes with the word, for colour never speaks alone. */
  static String mark(String state) {
    return switch (state) {
      case "held" -> "\u25a0";
      case "under-way" -> "\u25b6";
      case "scheduled", "was-scheduled" -> "\u25a1";
      case "sat" -> "\u25e7";
      case "unknown" -> "?";
      default -> "\u25cc";
    };
  }

  /** Whether its days are known. */
  static boolean fixed(When when) {
    return switch (when) {
      case When.Held held -> true;
      case When.UnderWay now -> true;
      case When.Scheduled then -> true;
      case When.Sat sat -> false;
      case When.Expected expected -> false;
      case When.Unknown unknown -> false;
    };
  }

  String dates(When when) {
    return switch (when) {
      case When.Sat sat -> words.say("dates.sat", days(sat.days()));
      case When.Expected expected -> expected(expected);
      case When.Unknown unknown -> words.say("dates.unknown");
      case When.Held held -> days(held.days());
      case When.UnderWay now -> days(now.days());
      case When.Scheduled then -> days(then.days());
    };
  }

  String days(List<DateRange> days) {
    return words.list(days.stream().map(phrases::dates).toList());
  }

  private String expected(When.Expected expected) {
    String opens = window("dates.opens", expected.opening());
    return expected
        .closing()
        .map(closing -> words.list(List.of(opens, window("dates.closes", closing))))
        .orElse(opens);
  }

  /** A range is said as one; a single day that only a rule tells is said as that. */
  private String window(String key, DateRange range) {
    return range.from().equals(range.to())
        ? words.say(key + ".on", phrases.date(range.from()))
        : words.say(key + ".between", phrases.date(range.from()), phrases.date(range.to()));
  }

  String reason(Reason reason) {
    return words.say(reason.key(), reason.words().stream().map(this::word).toArray());
  }

  private Object word(Object word) {
    return switch (word) {
      case LocalDate day -> phrases.date(day);
      case DateRange range -> phrases.dates(range);
      case List<?> numbers -> words.list(numbers.stream().map(String::valueOf).toList());
      default -> word;
    };
  }

  /** The rule or the text, as it is cited. */
  String cited(Founding text) {
    return words.say("founded." + text.kind(), text.clause(), text.symbol());
  }
}
