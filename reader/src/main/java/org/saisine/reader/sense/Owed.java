package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;

/** A mandate while its paragraph is still being read. */
final class Owed {
  final Mandate.Kind kind;
  final String duty;
  List<String> by;
  final List<String> to;
  List<Due> due;
  @Nullable String every;
  final int clause;
  final int start;
  int end;

  Owed(Mandate.Kind kind, String duty, List<String> by, int clause, int start, int end) {
    this.kind = kind;
    this.duty = duty;
    this.by = by;
    this.to = new ArrayList<>(1);
    this.due = new ArrayList<>(1);
    this.clause = clause;
    this.start = start;
    this.end = end;
  }

  boolean written() {
    return kind == Mandate.Kind.REPORT;
  }
}
