package org.saisine.secretariat.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;

/** The sessions of one body as they look on a day. Pure: it only puts together what is said. */
final class Almanac {
  /** Sessions to come that are told although nothing is said of them. */
  private static final int TO_COME = 3;

  /** Nothing is told of what opens later than this. */
  private static final int MONTHS_AHEAD = 18;

  private static final int STEPS = 40;

  private final String body;
  private final NavigableMap<SessionNumber, List<Told>> told;
  private final Map<SessionNumber, SessionEntry> entered;
  private final LocalDate today;
  private final Rhythm rhythm;
  private final NavigableMap<SessionNumber, DateRules.Settled> settled = new TreeMap<>();

  Almanac(
      String body,
      NavigableMap<SessionNumber, List<Told>> told,
      Map<SessionNumber, SessionEntry> entered,
      LocalDate today) {
    this.body = body;
    this.told = told;
    this.entered = entered;
    this.today = today;
    TreeSet<SessionNumber> numbers = new TreeSet<>(told.keySet());
    numbers.addAll(entered.keySet());
    NavigableMap<Integer, List<DateRange>> known = new TreeMap<>();
    for (SessionNumber number : numbers) {
      DateRules.Settled what = DateRules.settle(entry(number), told(number));
      settled.put(number, what);
      if (!what.days().isEmpty() && number.isRegular()) {
        known.put(number.ordinal(), what.days());
      }
    }
    this.rhythm = new Rhythm(body, known);
  }

  private Optional<SessionEntry> entry(SessionNumber number) {
    return Optional.ofNullable(entered.get(number)).filter(each -> !each.days().isEmpty());
  }

  private List<Told> told(SessionNumber number) {
    return told.getOrDefault(number, List.of());
  }

  Session session(SessionNumber number) {
    When when = when(number);
    List<String> places =
        entry(number).map(SessionEntry::place).filter(place -> !place.isEmpty()).stream().toList();
    return new Session(
        body, number, today, when, places, told(number), DateRules.against(told(number), when));
  }

  private When when(SessionNumber number) {
    DateRules.Settled what = settled.get(number);
    if (what == null) {
      return ruled(number);
    }
    if (what.disputed()) {
      return new When.Unknown(what.reasons());
    }
    if (!what.days().isEmpty()) {
      return When.dated(what.days(), what.plan(), today, what.reasons());
    }
    return sat(what.sitting(), ruled(number));
  }

  /** What the rules of the body or its rhythm tell: nothing of sessions that are called for. */
  private When ruled(SessionNumber number) {
    return number.isRegular()
        ? rhythm.of(number.ordinal())
        : new When.Unknown(List.of(Reason.of("special")));
  }

  /** What follows from days on which it sat, and from what a rule expects. */
  private When sat(List<Told> sitting, When ruled) {
    Optional<When.Expected> expected =
        ruled instanceof When.Expected found ? Optional.of(found) : Optional.empty();
    List<Told> inside =
        sitting.stream()
            .filter(day -> expected.filter(rule -> DateRules.outside(day, rule)).isEmpty())
            .toList();
    if (inside.isEmpty()) {
      return ruled;
    }
    LocalDate first = inside.stream().map(Told::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = inside.stream().map(Told::last).max(LocalDate::compareTo).orElseThrow();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            first.isAfter(today) ? "to-sit" : "sitting",
            inside.stream().mapToInt(Told::documents).sum(),
            new DateRange(first, last)));
    expected.ifPresent(rule -> reasons.addAll(rule.reasons()));
    return new When.Sat(List.of(new DateRange(first, last)), expected, List.copyOf(reasons));
  }

  /** Those that something is said of, and the next regular ones that a rule expects. */
  List<Session> sessions() {
    NavigableMap<SessionNumber, Session> all = new TreeMap<>();
    settled.keySet().forEach(number -> all.put(number, session(number)));
    List<Integer> regular =
        settled.keySet().stream()
            .filter(SessionNumber::isRegular)
            .map(SessionNumber::ordinal)
            .toList();
    int from = regular.isEmpty() ? rhythm.from(today.getYear() - 1) : regular.getFirst();
    if (from > 0) {
      int last = regular.isEmpty() ? from : regular.getLast();
      toCome(from, last + STEPS).forEach(each -> all.put(each.number(), each));
    }
    return List.copyOf(all.values());
  }

  private List<Session> toCome(int from, int to) {
    List<Session> found = new ArrayList<>();
    for (int ordinal = from; ordinal <= to && found.size() < TO_COME; ordinal++) {
      SessionNumber number = SessionNumber.regular(ordinal);
      if (!settled.containsKey(number)
          && rhythm.of(ordinal) instanceof When.Expected expected
          && !expected.end().isBefore(today)
          && !expected.opening().from().isAfter(today.plusMonths(MONTHS_AHEAD))
          && precise(expected)) {
        found.add(session(number));
      }
    }
    return found;
  }

  /** A range that says no more than "some time between now and then" is not told unasked. */
  private static boolean precise(When.Expected expected) {
    return expected.opening().from().plusYears(1).isAfter(expected.opening().to());
  }
}
