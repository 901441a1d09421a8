package org.saisine.reader.concord;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;

/** A mandate without its words: what must be the same in every language. */
public record Owed(Mandate.Kind kind, List<String> by, List<Due> due, Optional<String> every) {

  static Owed of(Mandate mandate) {
    return new Owed(
        mandate.kind(),
        mandate.by().stream().distinct().sorted().toList(),
        // A language may name the later time first.
        mandate.due().stream().distinct().sorted(Comparator.comparing(Due::toString)).toList(),
        mandate.every());
  }
}
