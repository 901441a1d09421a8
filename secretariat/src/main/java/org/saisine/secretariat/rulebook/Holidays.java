package org.saisine.secretariat.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * When the United Nations does not work at its seats, as far as a rule tells it. The office sets
 * whether that counts and enters the days that no rule tells ({@link Value.Dates}).
 */
public final class Holidays {
  private static final Set<DayOfWeek> WEEKEND =
      Set.copyOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  private static final Map<String, Holidays> SEATS = read(file());

  private final Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
  private final List<Rule> rules = new ArrayList<>();

  private Holidays() {}

  /** A rule that tells one day of each year. */
  private interface Day {
    LocalDate in(int year);
  }

  private record Rule(Day day, boolean sure) {}

  /**
   * A holiday.
   *
   * @param sure false where we know it less well
   */
  record Holiday(LocalDate day, boolean sure) {}

  /** The days of the week on which a seat does not work: Saturday and Sunday where none is told. */
  public static Set<DayOfWeek> weekend(String seat) {
    Holidays known = SEATS.get(seat);
    return known == null ? WEEKEND : Set.copyOf(known.weekend);
  }

  /** Whether a day is a holiday at a seat by a rule; never where no rule of the seat is known. */
  static boolean on(String seat, LocalDate day) {
    return of(seat, day.getYear()).stream().anyMatch(each -> each.day().equals(day));
  }

  /** The holidays of a year at a seat, in their order. */
  static List<Holiday> of(String seat, int year) {
    Holidays known = SEATS.get(seat);
    return known == null
        ? List.of()
        : known.rules.stream()
            .map(each -> new Holiday(each.day().in(year), each.sure()))
            .sorted(Comparator.comparing(Holiday::day))
            .toList();
  }

  /** The seats of which holidays are known. */
  static Set<String> seats() {
    return SEATS.keySet();
  }

  /**
   * Easter Sunday, by the Gregorian reckoning (the algorithm of Meeus, Jones and Butcher).
   *
   * @param year from 1583 on
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
    int g = e + f - 7 * ((a + 11 * e + 22 * f) / 451) + 114;
    return LocalDate.of(year, g / 31, g % 31 + 1);
  }

  /**
   * Reads the data.
   *
   * @throws IllegalStateException with all that is wrong with it
   */
  static Map<String, Holidays> read(String file) {
    Map<String, Holidays> seats = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    String[] lines = file.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && lines[i].charAt(0) != '#') {
        String[] cells = lines[i].split("\\|", -1);
        try {
          seats.computeIfAbsent(cells[0].strip(), seat -> new Holidays()).line(cells);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
          wrong.add("holidays.txt, line %d: %s".formatted(i + 1, lines[i].strip()));
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "the holidays cannot be used:\n  " + String.join("\n  ", wrong));
    }
    return seats;
  }

  private void line(String[] cells) {
    List<String> words = List.of(cells[1].strip().split(" +", -1));
    String standing = cells[2].strip();
    if (!standing.equals("sure") && !standing.equals("unsure")) {
      throw new IllegalArgumentException(standing);
    }
    if (words.getFirst().equals("weekend")) {
      words.stream().skip(1).map(Holidays::weekday).forEach(weekend::add);
    } else {
      Rule rule = new Rule(day(words), standing.equals("sure"));
      // what tells no day tells so now, and not when somebody counts
      rule.day().in(2036);
      rules.add(rule);
    }
  }

  private static Day day(List<String> words) {
    if (words.getFirst().equals("easter")) {
      int from = Integer.parseInt(words.get(1));
      return year -> easter(year).plusDays(from);
    }
    if (words.size() == 1) {
      MonthDay day = MonthDay.parse("--" + words.getFirst());
      return day::atYear;
    }
    DayOfWeek weekday = weekday(words.get(0));
    int which = words.get(1).equals("last") ? -1 : Integer.parseInt(words.get(1));
    int month = Integer.parseInt(words.get(2));
    int later = words.size() > 3 ? Integer.parseInt(words.get(3)) : 0;
    return year ->
        LocalDate.of(year, month, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(which, weekday))
            .plusDays(later);
  }

  private static DayOfWeek weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private static String file() {
    try (InputStream in = Holidays.class.getResourceAsStream("holidays.txt")) {
      if (in == null) {
        throw new IllegalStateException("no holidays.txt on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read holidays.txt", e);
    }
  }
}
