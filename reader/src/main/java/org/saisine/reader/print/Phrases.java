package org.saisine.reader.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.SessionNumber;

/** Codes, dates and times of a record as people say them. */
public final class Phrases {
  private final Words words;

  public Phrases(Words words) {
    this.words = words;
  }

  public String date(LocalDate date) {
    return words.say("date", date.getDayOfMonth(), month(date), date.getYear());
  }

  /** A range says what its two days share only once: 29–30 May 2023. */
  public String dates(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.equals(to)) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return words.say("dates", date(from), date(to));
    }
    if (from.getMonth() != to.getMonth()) {
      return words.say(
          "dates.in-year",
          from.getDayOfMonth(),
          month(from),
          to.getDayOfMonth(),
          month(to),
          from.getYear());
    }
    return words.say(
        "dates.in-month", from.getDayOfMonth(), to.getDayOfMonth(), month(from), from.getYear());
  }

  public String dates(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty()) {
      return to.map(this::date).orElse("");
    }
    return dates(new DateRange(from.get(), to.orElse(from.get())));
  }

  public String session(int ordinal) {
    return ordinal(ordinal, "session");
  }

  /** A session; the special ones are not called like the regular ones. */
  public String session(SessionNumber number) {
    String series = number.isRegular() ? "" : "." + JsonRecords.word(number.series());
    return ordinal(number.ordinal(), "session" + series);
  }

  /** A meeting or a session in the count of its body. */
  public String counted(SessionNumber number) {
    return number.isRegular() ? meeting(number.ordinal()) : session(number);
  }

  public String meeting(int ordinal) {
    return ordinal(ordinal, "meeting");
  }

  public String due(Due due) {
    return switch (due) {
      case Due.AtSession(String organ, int session) ->
          words.say("due.session", words.name(organ), session(session));
      case Due.OnDate(LocalDate date) -> date(date);
      case Due.InYear(int year) -> words.say("due.year", year);
      case Due.Within(String iso) -> duration(iso);
    };
  }

  /** When something is owed and how often; empty where the text sets no time. */
  public String when(List<Due> due, Optional<String> every) {
    List<String> times =
        due.stream().map(this::due).collect(Collectors.toCollection(ArrayList::new));
    every.map(this::every).ifPresent(times::add);
    return String.join(words.say("times.separator"), times);
  }

  public String dues(List<Due> due) {
    return when(due, Optional.empty());
  }

  public String every(String every) {
    String known = words.say("every." + every);
    return known.startsWith("every.") ? words.say("every", duration(every)) : known;
  }

  public String names(List<String> codes) {
    return words.list(codes.stream().map(words::name).toList());
  }

  /** What happened, between whom, and what the text says besides; without its day. */
  public String headline(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say("event." + JsonRecords.word(event.type())));
    String by = names(event.by());
    String to = names(event.to());
    parts.add(to.isEmpty() ? by : words.say("from-to", by, to).strip());
    event.body().map(words::name).ifPresent(parts::add);
    event.ordinal().map(this::counted).ifPresent(parts::add);
    event.deadline().ifPresent(day -> parts.add(words.say("event.until", date(day))));
    event.times().ifPresent(times -> parts.add(words.count("times", times)));
    event.seats().ifPresent(seats -> parts.add(words.say("event.seats", seats)));
    parts.add(dues(event.due()));
    return String.join(" \u00b7 ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /**
   * The word for a term of the vocabulary: its own name in the record's JSON where none is known.
   */
  public String term(String group, String word) {
    String key = group + "." + word;
    String known = words.say(key);
    return known.equals(key) ? word : known;
  }

  /** {@code P3Y} as "3 years"; a duration of several units as it is written. */
  private String duration(String iso) {
    boolean simple =
        iso.length() > 2
            && iso.length() < 8
            && iso.charAt(0) == 'P'
            && iso.substring(1, iso.length() - 1).chars().allMatch(Character::isDigit);
    String unit = simple ? unit(iso.charAt(iso.length() - 1)) : "";
    return unit.isEmpty()
        ? iso
        : words.count(unit, Long.parseLong(iso.substring(1, iso.length() - 1)));
  }

  private static String unit(char letter) {
    return switch (letter) {
      case 'Y' -> "years";
      case 'M' -> "months";
      case 'W' -> "weeks";
      case 'D' -> "days";
      default -> "";
    };
  }

  private String ordinal(int ordinal, String what) {
    String own = what + "." + ordinal;
    String said = words.say(own);
    return said.equals(own) ? words.say(what, ordinal) : said;
  }

  private String month(LocalDate date) {
    return words.say("month." + date.getMonthValue());
  }
}
