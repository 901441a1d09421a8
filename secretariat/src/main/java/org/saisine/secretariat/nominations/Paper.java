package org.saisine.secretariat.nominations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A paper that goes with a nomination. */
enum Paper {
  CURRICULUM,
  /** That there is no conflict of interest, and that the person would serve in her own capacity. */
  DECLARATION;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Paper> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
