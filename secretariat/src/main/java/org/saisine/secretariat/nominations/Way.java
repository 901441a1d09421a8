package org.saisine.secretariat.nominations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a regional group came to choose among more candidates than it has seats; its own affair. */
enum Way {
  AGREEMENT,
  LOT,
  VOTE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Way> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
