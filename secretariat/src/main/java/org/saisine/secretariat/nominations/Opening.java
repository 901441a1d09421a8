package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a procedure is opened with.
 *
 * @param mandate that asks for the group; its number in the room of mandates
 * @param organ whose mandate it is, by its code
 * @param names what the group is called, by language; at least in one
 * @param office that writes to the groups on behalf of the Secretary-General
 * @param profile what is asked of those who are nominated, by language
 * @param deadline until which day the groups are first asked to nominate
 */
record Opening(
    long mandate,
    String organ,
    Map<String, String> names,
    Office office,
    Seats seats,
    Map<String, String> profile,
    LocalDate deadline) {
  static final int LONGEST_NAME = 300;
  static final int LONGEST_PROFILE = 4_000;

  Opening {
    names = Map.copyOf(names);
    profile = Map.copyOf(profile);
  }

  /** A part of the Secretariat that serves a group of experts. */
  enum Office {
    SECRETARIAT,
    OHCHR,
    UNODC;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Office> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  /** Its name in a language, or in one that has it. */
  String name(String language) {
    return in(names, language);
  }

  /** The profile in a language, or in one that has it; empty where none is asked. */
  String profile(String language) {
    return in(profile, language);
  }

  private static String in(Map<String, String> texts, String language) {
    String own = texts.getOrDefault(language, texts.getOrDefault("en", ""));
    return own.isEmpty() ? texts.values().stream().sorted().findFirst().orElse("") : own;
  }
}
