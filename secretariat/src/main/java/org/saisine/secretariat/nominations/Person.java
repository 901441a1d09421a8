package org.saisine.secretariat.nominations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is nominated.
 *
 * @param state the code of the State whose national it is
 * @param gender and {@code tradition} are told for the balance of the group, by whoever wishes to
 */
record Person(String name, String state, Optional<Gender> gender, Optional<Tradition> tradition) {
  static final int LONGEST_NAME = 200;

  /** As the person wishes it told. */
  enum Gender {
    FEMALE,
    MALE,
    OTHER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Gender> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  /** The main forms of civilization and principal legal systems, as lists of experts tell them. */
  enum Tradition {
    CIVIL,
    COMMON,
    ISLAMIC,
    CUSTOMARY,
    MIXED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tradition> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  boolean sound() {
    return !name.isBlank() && name.length() <= LONGEST_NAME && name.indexOf('\0') < 0;
  }

  boolean same(Person other) {
    return state.equals(other.state) && name.strip().equalsIgnoreCase(other.name.strip());
  }
}
