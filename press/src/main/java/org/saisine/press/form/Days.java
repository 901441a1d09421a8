package org.saisine.press.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.vocabulary.DateRange;

/** Days and hours as official documents write them. */
final class Days {
  private final Tongue tongue;

  Days(Tongue tongue) {
    this.tongue = tongue;
  }

  /** "1er avril 2026", "2026年4月1日". */
  String date(LocalDate day) {
    return say("date", day, day);
  }

  /** The day of issue: in mastheads the United Nations prints it in English in three languages. */
  String issued(LocalDate day) {
    return tongue.say("issued.in-english").equals("yes")
        ? Tongue.of("en").days().date(day)
        : date(day);
  }

  /** "Monday, 19 May 2036". */
  String weekday(LocalDate day) {
    String name = tongue.say("weekday." + day.getDayOfWeek().getValue());
    return tongue.say("weekday", name, date(day));
  }

  /** "19–21 May 2036", "25 February–4 April 2036", "9 and 10 March 2037". */
  String range(DateRange range) {
    return range(range, "dates");
  }

  /** The same inside a sentence: "du 19 au 21 mai 2036". */
  String told(DateRange range) {
    return range(range, "told");
  }

  /** "24 February–13 March and 15–23 June 2020": one year is said once. */
  String ranges(List<DateRange> ranges) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      boolean last = i == ranges.size() - 1;
      boolean first = i == 0;
      int year = ranges.get(i).from().getYear();
      boolean same = ranges.stream().allMatch(each -> in(each, year));
      String range = range(ranges.get(i));
      String behind = tongue.say("year.behind", year);
      String before = tongue.say("year.before", year);
      if (same && !last && !behind.isEmpty() && range.endsWith(behind)) {
        range = range.substring(0, range.length() - behind.length());
      } else if (same && !first && !before.isEmpty() && range.startsWith(before)) {
        range = range.substring(before.length());
      }
      all.add(range);
    }
    return tongue.list(all);
  }

  private static boolean in(DateRange range, int year) {
    return range.from().getYear() == year && range.to().getYear() == year;
  }

  private String range(DateRange range, String key) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.equals(to)) {
      return key.equals("told") ? tongue.say("told.day", date(from)) : date(from);
    }
    if (from.getYear() != to.getYear()) {
      return tongue.say(key + ".years", date(from), date(to));
    }
    if (from.getMonth() != to.getMonth()) {
      return say(key + ".months", from, to);
    }
    boolean next = from.plusDays(1).equals(to);
    return say(next ? key + ".next" : key, from, to);
  }

  /** Blanks: the first day, its month, the second day, its month, the year of the second. */
  private String say(String key, LocalDate from, LocalDate to) {
    return tongue.say(key, day(from), month(from), day(to), month(to), to.getYear());
  }

  private String day(LocalDate day) {
    String number = Integer.toString(day.getDayOfMonth());
    return tongue.first(List.of("day." + number), number).orElse(number);
  }

  private String month(LocalDate day) {
    return tongue.terms().say("month." + day.getMonthValue());
  }

  /** "10 a.m.–1 p.m.", "15 heures-17 h 30". */
  String hours(LocalTime from, LocalTime to) {
    boolean same = from.getHour() < 12 == to.getHour() < 12;
    String key = same ? "hours.same-half" : "hours";
    return tongue.say(key, hour(from), hour(to), bare(from), bare(to));
  }

  String hour(LocalTime time) {
    return tongue.say("hour", bare(time), tongue.say(time.getHour() < 12 ? "am" : "pm"));
  }

  private String bare(LocalTime time) {
    boolean twelve = tongue.say("clock").equals("12");
    int hour = twelve ? (time.getHour() + 11) % 12 + 1 : time.getHour();
    String minutes = String.format("%02d", time.getMinute());
    return tongue.say(time.getMinute() == 0 ? "clock.full" : "clock.minutes", hour, minutes);
  }
}
