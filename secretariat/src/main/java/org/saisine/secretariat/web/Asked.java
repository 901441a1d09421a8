package org.saisine.secretariat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a machine asks: the parameters of its question. All that is wrong with them is collected,
 * and told together by {@link #check}.
 */
public final class Asked {
  private final Map<String, String[]> given;
  private final List<Refusal.Fault> faults = new ArrayList<>();

  private Asked(Map<String, String[]> given) {
    this.given = given;
  }

  /** The parameters of a request; any that are not among the allowed are wrong. */
  public static Asked of(HttpServletRequest request, List<String> allowed) {
    Asked asked = new Asked(request.getParameterMap());
    asked.given.forEach((name, values) -> {
      if (!allowed.contains(name)) {
        asked.wrong(name, values[0], "There is no parameter \"" + name + "\" here.", allowed);
      } else if (values.length > 1) {
        asked.wrong(name, values[1], "\"" + name + "\" is asked more than once.", List.of());
      } else if (values[0].indexOf('\0') >= 0) {
        asked.wrong(name, "", "\"" + name + "\" has a character that no text has.", List.of());
      }
    });
    return asked;
  }

  /** A text; empty where it is not asked. */
  public String text(String name) {
    String[] values = given.get(name);
    return values == null ? "" : values[0].strip();
  }

  /** A text that has to be there. */
  public String needed(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      wrong(name, "", "\"" + name + "\" is needed.", List.of());
    }
    return value;
  }

  /** One of some words; empty where it is not asked. */
  public String word(String name, List<String> allowed) {
    String value = text(name);
    if (!value.isEmpty() && !allowed.contains(value)) {
      wrong(
          name,
          value,
          "\"%s\" is none of the values of \"%s\": %s."
              .formatted(value, name, String.join(", ", allowed)),
          allowed);
      return "";
    }
    return value;
  }

  /** A whole number between two. */
  public OptionalLong number(String name, long least, long most) {
    String value = text(name);
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return OptionalLong.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below, as one that lies outside.
    }
    wrong(
        name,
        value,
        "\"%s\" is a whole number from %d to %d, not \"%s\".".formatted(name, least, most, value),
        List.of());
    return OptionalLong.empty();
  }

  /** A day. */
  public Optional<LocalDate> day(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Days.of(value);
    if (day.isEmpty()) {
      wrong(
          name,
          value,
          "\"%s\" is a day as in 2036-04-02, not \"%s\".".formatted(name, value),
          List.of());
    }
    return day;
  }

  /** Something is wrong that only the asker's host can know. */
  public void wrong(String name, String value, String detail, List<String> allowed) {
    faults.add(new Refusal.Fault(name, value, detail, allowed));
  }

  /** Refuses where anything was wrong. */
  public void check() {
    if (!faults.isEmpty()) {
      throw Refusal.misasked(faults);
    }
  }
}
