package org.saisine.secretariat.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.saisine.reader.language.Counting;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.secretariat.bodies.Founding;

/**
 * When sessions that nobody has dated are to be expected: by the rules of the body, else by its
 * rhythm so far. Every answer is a range of days with its reason; where there is too little to
 * reckon from, that is the answer.
 *
 * @param known the parts of the sessions that are dated, by their numbers
 */
record Rhythm(String body, NavigableMap<Integer, List<DateRange>> known) {
  /** The first regular session of the Assembly whose opening rule 1 fixes as it does now. */
  private static final int FIRST_IN_THIRD_WEEK = 58;

  /** The first that opened a week earlier. */
  private static final int FIRST_IN_SECOND_WEEK = 78;

  private static final int ASSEMBLY_FROM = 1945;
  private static final int FIRST_JULY_CYCLE = 2015;

  private static final int LAST_YEAR = 9_999;

  /** More steps than these from the last session that is dated tell nothing. */
  private static final int FAR = 6;

  private static final int FEW = 3;

  private static final Map<String, Integer> AT_LEAST_EVERY = Map.of("CTOC-COP", 2);

  /** When a session is expected. */
  When of(int session) {
    if (body.equals("SC")) {
      return unknown(Reason.of("continuous").under(new Founding("charter", "", "28 (1)")));
    }
    return assembly(session)
        .or(() -> julyCycle(session))
        .or(() -> sameWeeks(session))
        .or(() -> between(session))
        .or(() -> inItsYear(session))
        .or(() -> interval(session))
        .or(() -> atLeastEvery(session))
        .<When>map(expected -> expected)
        .orElseGet(() -> unknown(Reason.of("too-few", known.size())));
  }

  /** The session of a year, where a rule dates it without any other; 0 where none does. */
  int from(int year) {
    return switch (body) {
      case "GA" -> year - ASSEMBLY_FROM;
      case "ECOSOC" -> year;
      default -> 0;
    };
  }

  private static When unknown(Reason reason) {
    return new When.Unknown(List.of(reason));
  }

  private Counting counting() {
    return Organs.standard().counting(body);
  }

  /** Rule 1 of the rules of procedure of the General Assembly. */
  private Optional<When.Expected> assembly(int session) {
    if (!body.equals("GA")
        || session < FIRST_IN_THIRD_WEEK
        || session > LAST_YEAR - ASSEMBLY_FROM - 1) {
      return Optional.empty();
    }
    LocalDate opens = opening(session);
    LocalDate closes = opening(session + 1).minusDays(1);
    boolean earlier = session >= FIRST_IN_SECOND_WEEK;
    Reason reason =
        Reason.of(earlier ? "second-week" : "third-week")
            .under(
                earlier
                    ? new Founding("paragraph", "A/RES/77/335", "55")
                    : new Founding("rules", "", "1"));
    return Optional.of(
        new When.Expected(
            new DateRange(opens, opens),
            Optional.of(new DateRange(closes, closes)),
            List.of(reason)));
  }

  /** The Tuesday of a week in September, counting from the first that has a working day. */
  static LocalDate opening(int session) {
    LocalDate first = LocalDate.of(ASSEMBLY_FROM + session, 9, 1);
    LocalDate working =
        first.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
            ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            : first;
    LocalDate tuesday =
        working
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    return tuesday.plusWeeks(session >= FIRST_IN_SECOND_WEEK ? 1 : 2);
  }

  /** The Economic and Social Council's year runs from July to July. */
  private Optional<When.Expected> julyCycle(int session) {
    if (!body.equals("ECOSOC") || session < FIRST_JULY_CYCLE || session > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        new When.Expected(
            Stretch.month(YearMonth.of(session - 1, 7)),
            Optional.of(Stretch.month(YearMonth.of(session, 7))),
            List.of(Reason.of("july").under(new Founding("text", "A/RES/68/1", "")))));
  }

  /** As the sessions that have the same place in their years: in the same weeks, one either way. */
  private Optional<When.Expected> sameWeeks(int session) {
    OptionalInt year = counting().yearOf(session);
    int perYear = counting().perYear();
    if (year.isEmpty() || perYear == 0) {
      return Optional.empty();
    }
    List<Integer> alike =
        known.keySet().stream()
            .filter(other -> Math.floorMod(other - session, perYear) == 0)
            .filter(other -> counting().yearOf(other).isPresent())
            .sorted(Comparator.comparingInt(other -> Math.abs(other - session)))
            .limit(FEW)
            .sorted()
            .toList();
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    List<DateRange> moved = new ArrayList<>();
    for (int other : alike) {
      int years = year.getAsInt() - counting().yearOf(other).orElseThrow();
      // A second part was a chance of its year.
      known.getOrDefault(other, List.of()).stream()
          .limit(1)
          .map(then ->
              new DateRange(Stretch.moved(then.from(), years), Stretch.moved(then.to(), years)))
          .forEach(moved::add);
    }
    DateRange opening =
        new DateRange(
            Stretch.min(moved.stream().map(DateRange::from).toList()).minusWeeks(1),
            Stretch.max(moved.stream().map(DateRange::from).toList()).plusWeeks(1));
    DateRange closing =
        new DateRange(
            Stretch.min(moved.stream().map(DateRange::to).toList()).minusWeeks(1),
            Stretch.max(moved.stream().map(DateRange::to).toList()).plusWeeks(1));
    Reason reason = founded(Reason.of("same-weeks", alike, perYear));
    return Optional.of(
        new When.Expected(
            clipped(session, opening).orElse(opening), Optional.of(closing), List.of(reason)));
  }

  private Reason founded(Reason reason) {
    return body.equals("HRC")
        ? reason.under(new Founding("paragraph", "A/RES/60/251", "10"))
        : reason;
  }

  /** After the session before it and before the one behind it. */
  private Optional<When.Expected> between(int session) {
    Map.Entry<Integer, List<DateRange>> before = known.lowerEntry(session);
    Map.Entry<Integer, List<DateRange>> behind = known.higherEntry(session);
    if (before == null || behind == null) {
      return Optional.empty();
    }
    LocalDate first = before.getValue().getLast().to().plusDays(1);
    LocalDate last = behind.getValue().getFirst().from().minusDays(1);
    if (first.isAfter(last)) {
      return Optional.empty();
    }
    DateRange gap = new DateRange(first, last);
    Optional<DateRange> year = year(session).flatMap(range -> Stretch.shared(range, gap));
    return Optional.of(
        new When.Expected(
            year.orElse(gap),
            Optional.empty(),
            List.of(Reason.of("between", before.getKey(), behind.getKey()))));
  }

  /** In the year that its number tells, after the session before it and before the next one. */
  private Optional<When.Expected> inItsYear(int session) {
    Optional<DateRange> year = year(session);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first =
        sameWeeks(session - 1)
            .flatMap(When.Expected::closing)
            .map(closing -> closing.from().plusDays(1))
            .orElse(year.get().from());
    LocalDate last =
        sameWeeks(session + 1)
            .map(behind -> behind.opening().to().minusDays(1))
            .orElse(year.get().to());
    DateRange range =
        first.isAfter(last)
            ? year.get()
            : Stretch.shared(year.get(), new DateRange(first, last)).orElse(year.get());
    Reason reason = Reason.of("in-year", session, year.get().from().getYear());
    return Optional.of(
        new When.Expected(
            clipped(session, range).orElse(range), Optional.empty(), List.of(founded(reason))));
  }

  private Optional<DateRange> year(int session) {
    OptionalInt year = counting().yearOf(session);
    return year.isPresent()
        ? Optional.of(Stretch.year(Year.of(year.getAsInt())))
        : Optional.empty();
  }

  /** As far from the sessions that are dated as those are from each other, in whole months. */
  private Optional<When.Expected> interval(int session) {
    List<Long> intervals = new ArrayList<>();
    for (Map.Entry<Integer, List<DateRange>> each : known.entrySet()) {
      Map.Entry<Integer, List<DateRange>> before = known.lowerEntry(each.getKey());
      if (before != null) {
        long days = ChronoUnit.DAYS.between(opens(before), opens(each));
        intervals.add(days / (each.getKey() - before.getKey()));
      }
    }
    if (intervals.isEmpty()) {
      return Optional.empty();
    }
    boolean later = session > known.lastKey();
    Map.Entry<Integer, List<DateRange>> from = later ? known.lastEntry() : known.firstEntry();
    int steps = session - from.getKey();
    if (Math.abs(steps) > FAR) {
      return Optional.empty();
    }
    long shortest = intervals.stream().mapToLong(Long::longValue).min().orElseThrow();
    long longest = intervals.stream().mapToLong(Long::longValue).max().orElseThrow();
    LocalDate one = opens(from).plusDays(shortest * steps);
    LocalDate other = opens(from).plusDays(longest * steps);
    DateRange months =
        new DateRange(
            YearMonth.from(Stretch.min(List.of(one, other))).atDay(1),
            YearMonth.from(Stretch.max(List.of(one, other))).atEndOfMonth());
    Reason reason =
        Reason.of("interval", intervals.size(), shortest, longest, List.copyOf(known.keySet()));
    return Optional.of(
        new When.Expected(
            clipped(session, months).orElse(months), Optional.empty(), List.of(reason)));
  }

  /** Some conferences meet at least every so many years. */
  private Optional<When.Expected> atLeastEvery(int session) {
    Integer years = AT_LEAST_EVERY.get(body);
    NavigableMap<Integer, Integer> told = new TreeMap<>();
    for (int i = 1; i <= counting().held(); i++) {
      told.put(i, counting().yearOf(i).orElseThrow());
    }
    known.forEach((number, days) -> told.put(number, days.getFirst().from().getYear()));
    Map.Entry<Integer, Integer> before = told.lowerEntry(session);
    if (years == null || before == null || session - before.getKey() > FAR) {
      return Optional.empty();
    }
    int year = before.getValue() + years * (session - before.getKey());
    Reason reason =
        Reason.of("at-least-every", years, before.getKey(), before.getValue())
            .under(new Founding("conference-rules", "", ""));
    return Optional.of(
        new When.Expected(Stretch.year(Year.of(year)), Optional.empty(), List.of(reason)));
  }

  private static LocalDate opens(Map.Entry<Integer, List<DateRange>> session) {
    return session.getValue().getFirst().from();
  }

  /** A range without the days before the session before it and after the one behind it. */
  private Optional<DateRange> clipped(int session, DateRange range) {
    Map.Entry<Integer, List<DateRange>> before = known.lowerEntry(session);
    Map.Entry<Integer, List<DateRange>> behind = known.higherEntry(session);
    LocalDate first = before == null ? range.from() : before.getValue().getLast().to().plusDays(1);
    LocalDate last = behind == null ? range.to() : opens(behind).minusDays(1);
    return first.isAfter(last)
        ? Optional.empty()
        : Stretch.shared(range, new DateRange(first, last));
  }
}
