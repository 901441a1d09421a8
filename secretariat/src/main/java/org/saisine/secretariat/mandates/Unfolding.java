package org.saisine.secretariat.mandates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.language.Counting;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

/** Unfolds the times at which something is owed: those of the text, and those that recur. Pure. */
final class Unfolding {
  /** Nothing comes round more often than that before it is unfolded again. */
  private static final int MOST = 60;

  /** Where sessions of an organ do not tell their years, only so many are told ahead. */
  private static final int IN_SIGHT = 2;

  private static final int LAST_YEAR = 9999;

  private static final Map<String, Integer> YEARS =
      Map.of("annual", 1, "biennial", 2, "triennial", 3, "quadrennial", 4);

  private Unfolding() {}

  /**
   * A time at which it is owed.
   *
   * @param aim the time in the form of {@link Dues}; empty where there is none
   * @param turn how often it has come round: 0 for what the text says itself
   */
  record Turn(String aim, Optional<Due> due, int turn) {}

  /**
   * Who said so, and when: what recurs without a first time is counted from then.
   *
   * @param session of the organ, 0 where it is not known
   */
  record Said(String organ, int session, Optional<LocalDate> day) {}

  /**
   * All times, each once, those of the text first.
   *
   * @param to the organs that receive it
   * @param until no session, day or year behind this one is told, but for those of the text
   */
  static List<Turn> of(List<Due> dues, String every, Said said, List<String> to, LocalDate until) {
    Map<String, Turn> turns = new LinkedHashMap<>();
    for (Due each : dues) {
      add(turns, each, 0);
    }
    if (!every.isEmpty()) {
      Optional<Due> first = dues.isEmpty() ? first(every, said, to) : Optional.empty();
      first.ifPresent(each -> recur(turns, each, every, said, until));
      dues.forEach(each -> recur(turns, each, every, said, until));
    }
    if (turns.isEmpty()) {
      turns.put("", new Turn("", Optional.empty(), 0));
    }
    return List.copyOf(turns.values());
  }

  private static void add(Map<String, Turn> turns, Due due, int turn) {
    String aim = Dues.said(due);
    turns.putIfAbsent(aim, new Turn(aim, Optional.of(due), turn));
  }

  /**
   * What it is counted from where the text tells no time: when it was said. At which session of a
   * year it falls, no text tells.
   */
  private static Optional<Due> first(String every, Said said, List<String> to) {
    if (every.equals("each-session")) {
      return said.session > 0 && (to.isEmpty() || to.contains(said.organ))
          ? Optional.of(new Due.AtSession(said.organ, said.session))
          : Optional.empty();
    }
    return said.day.map(day -> new Due.InYear(day.getYear()));
  }

  private static void recur(
      Map<String, Turn> turns, Due from, String every, Said said, LocalDate until) {
    for (int turn = 1; turn <= MOST; turn++) {
      Optional<Due> next = after(from, every, said, turn);
      if (next.isEmpty() || !within(next.get(), until, turn)) {
        return;
      }
      add(turns, next.get(), turn);
    }
  }

  private static Optional<Due> after(Due from, String every, Said said, int turn) {
    int years = YEARS.getOrDefault(every, 0) * turn;
    return switch (from) {
      case Due.AtSession(String organ, int session) -> {
        int perYear = Organs.standard().counting(organ).perYear();
        int steps = every.equals("each-session") ? turn : years * perYear;
        yield steps > 0 ? Optional.of(new Due.AtSession(organ, session + steps)) : Optional.empty();
      }
      case Due.InYear(int year) ->
          years > 0 ? Optional.of(new Due.InYear(year + years)) : Optional.empty();
      case Due.OnDate(LocalDate day) -> later(day, every, turn).map(Due.OnDate::new);
      // A time for which, not by which: within it, what recurs is counted from when it was said.
      case Due.Within(String iso) ->
          said.day.flatMap(day ->
              later(day, every, turn)
                  .filter(next -> !next.isAfter(end(day, iso).orElse(LocalDate.MIN)))
                  .map(Due.OnDate::new));
    };
  }

  private static Optional<LocalDate> later(LocalDate day, String every, int turn) {
    Integer years = YEARS.get(every);
    Period period = years == null ? period(every).orElse(Period.ZERO) : Period.ofYears(years);
    try {
      return period.isZero() || period.isNegative()
          ? Optional.empty()
          : Optional.of(day.plus(period.multipliedBy(turn)));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Nothing for what ends where no calendar goes. */
  static Optional<LocalDate> end(LocalDate day, String iso) {
    try {
      return period(iso).map(day::plus).filter(end -> end.getYear() <= LAST_YEAR);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Nothing for hours: no day follows from them. */
  private static Optional<Period> period(String iso) {
    try {
      return Optional.of(Period.parse(iso));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static boolean within(Due due, LocalDate until, int turn) {
    return switch (due) {
      case Due.AtSession(String organ, int session) -> {
        Counting counting = Organs.standard().counting(organ);
        yield counting.yearOf(session).isPresent()
            ? counting.yearOf(session).getAsInt() <= until.getYear()
            : turn <= IN_SIGHT;
      }
      case Due.InYear(int year) -> year <= until.getYear();
      case Due.OnDate(LocalDate day) -> !day.isAfter(until);
      case Due.Within within -> false;
    };
  }
}
