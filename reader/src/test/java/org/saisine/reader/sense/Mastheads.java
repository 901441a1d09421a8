package org.saisine.reader.sense;

import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record.Masthead;

/** Mastheads over a short resolution, and what they say. */
final class Mastheads {
  static final String BODY =
      """

      The Human Rights Council,

      Recalling its resolution 85/6 of 29 March 2034,

      1. Requests the keepers to ring the bells.

      """;

  private Mastheads() {}

  static Masthead head(String language, String text) {
    return Readings.record(language, text).masthead();
  }

  static Masthead council(String lines) {
    return head("en", "United Nations\n\n" + lines.replace("\n", "\n\n") + "\n" + BODY);
  }

  static <T> Optional<T> of(Optional<Fact<T>> fact) {
    return fact.map(Fact::value);
  }

  static <T> List<T> all(List<Fact<T>> facts) {
    return facts.stream().map(Fact::value).toList();
  }
}
