package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.web.Days;
import org.saisine.secretariat.web.Tongues;

/** What somebody filled into a form. What cannot be read is what no rule allows. */
record Filled(HttpServletRequest form) {
  private static final int LONGEST_ID = 64;

  /** A day that cannot be read: long ago, so that the rules tell what would do. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  String text(String name) {
    return Objects.requireNonNullElse(form.getParameter(name), "").strip();
  }

  /** An id as we mint them; anything else is found nowhere. */
  String id(String name) {
    String id = text(name);
    return id.length() <= LONGEST_ID ? id : "";
  }

  LocalDate day(String name) {
    return Days.of(text(name)).orElse(NEVER);
  }

  private int number(String name) {
    String digits = text(name);
    if (digits.isEmpty()) {
      return 0;
    }
    boolean number = digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }

  Optional<Group> group(String name) {
    String code = text(name);
    return Arrays.stream(Group.values()).filter(each -> each.name().equals(code)).findFirst();
  }

  Set<Group> groups() {
    EnumSet<Group> groups = EnumSet.noneOf(Group.class);
    Set<String> chosen = all("group");
    for (Group each : Group.values()) {
      if (chosen.contains(each.name())) {
        groups.add(each);
      }
    }
    return groups;
  }

  Set<String> all(String name) {
    String[] values = form.getParameterValues(name);
    return values == null
        ? Set.of()
        : Arrays.stream(values)
            .filter(each -> each.length() <= LONGEST_ID)
            .collect(Collectors.toSet());
  }

  Seats seats() {
    Map<Group, Integer> regional = new EnumMap<>(Group.class);
    for (Group each : Group.values()) {
      regional.put(each, number("seats-" + each));
    }
    Map<Group, Integer> rotating = new EnumMap<>(Group.class);
    group("rotating").ifPresent(each -> rotating.put(each, 1));
    return new Seats(regional, rotating, number("at-large"));
  }

  /** Texts by language; those that were left open are not there. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new HashMap<>();
    for (String language : Tongues.ALL) {
      String text = text(name + "-" + language);
      if (!text.isEmpty()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  Person person() {
    return new Person(
        text("name"),
        text("state").toUpperCase(java.util.Locale.ROOT),
        Person.Gender.of(text("gender")),
        Person.Tradition.of(text("tradition")));
  }
}
