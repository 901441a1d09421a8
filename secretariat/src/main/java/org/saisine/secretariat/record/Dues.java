package org.saisine.secretariat.record;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saisine.reader.vocabulary.Due;

/**
 * Times at which something is owed, as a person writes them: "HRC 57" for a session, "2036-04-02"
 * for a day, "2036" for a year, "P3Y" for a time as in ISO 8601, with a semicolon between two.
 */
public final class Dues {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SESSION = Pattern.compile("(?i)[a-z][a-z0-9.-]{0,39} \\d{1,4}");

  private Dues() {}

  /** The times that are written; nothing where one of them is none. */
  public static Optional<List<Due>> of(String written) {
    List<Due> dues = new ArrayList<>();
    for (String each : written.split(";", -1)) {
      String one = each.strip();
      if (!one.isEmpty()) {
        Optional<Due> due = one(one);
        if (due.isEmpty()) {
          return Optional.empty();
        }
        dues.add(due.get());
      }
    }
    return Optional.of(List.copyOf(dues));
  }

  /** The first of the times that are written; nothing where there is none. */
  public static Optional<Due> first(String written) {
    return of(written).flatMap(dues -> dues.stream().findFirst());
  }

  private static Optional<Due> one(String written) {
    if (YEAR.matcher(written).matches()) {
      return Optional.of(new Due.InYear(Integer.parseInt(written)));
    }
    if (SESSION.matcher(written).matches()) {
      String[] parts = written.toUpperCase(Locale.ROOT).split(" ", -1);
      return Optional.of(new Due.AtSession(parts[0], Integer.parseInt(parts[1])));
    }
    return Form.day(written)
        .<Due>map(Due.OnDate::new)
        .or(() -> duration(written).map(Due.Within::new));
  }

  /** The one session that is written; nothing where it is no session, or more than one. */
  static Optional<Due.AtSession> session(String written) {
    return of(written)
        .filter(dues -> dues.size() == 1)
        .map(List::getFirst)
        .filter(Due.AtSession.class::isInstance)
        .map(Due.AtSession.class::cast);
  }

  static Optional<String> duration(String written) {
    String iso = written.toUpperCase(Locale.ROOT);
    try {
      if (iso.startsWith("PT")) {
        Duration.parse(iso);
      } else {
        Period.parse(iso);
      }
      return iso.startsWith("P") ? Optional.of(iso) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public static String said(List<Due> dues) {
    return dues.stream().map(Dues::said).collect(Collectors.joining("; "));
  }

  public static String said(Due due) {
    return switch (due) {
      case Due.AtSession(String organ, int session) -> organ + " " + session;
      case Due.OnDate(var date) -> date.toString();
      case Due.InYear(int year) -> year < 1_000 ? "%04d".formatted(year) : Integer.toString(year);
      case Due.Within(String iso) -> iso;
    };
  }
}
