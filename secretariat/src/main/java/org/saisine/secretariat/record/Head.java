package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.SessionNumber;

/**
 * What the list of documents tells of one: the columns of its row. They follow the edition that
 * came last, but what a person has corrected in any current edition goes before what was only read.
 */
final class Head {
  /** In their order. */
  static final String COLUMNS =
      "symbol, organ, session, kind, year, issued, adopted, items, change";

  private Head() {}

  static Object[] of(String symbol, Record.Masthead head, long change) {
    return of(symbol, family -> head, value(head.issued()), value(head.adopted()), change);
  }

  /**
   * The columns of a document.
   *
   * @param current its current editions, the one that came last at the end
   */
  static Object[] of(String symbol, List<Reading> current, long change) {
    Function<String, Record.Masthead> heads =
        family -> corrected(current, family).orElse(current.getLast()).record().masthead();
    return of(
        symbol,
        heads,
        corrected(current, "issued").isPresent()
            ? value(heads.apply("issued").issued())
            : last(current, Record.Masthead::issued),
        corrected(current, "adopted").isPresent()
            ? value(heads.apply("adopted").adopted())
            : last(current, Record.Masthead::adopted),
        change);
  }

  private static Object[] of(
      String symbol,
      Function<String, Record.Masthead> heads,
      Optional<LocalDate> issued,
      Optional<LocalDate> adopted,
      long change) {
    return new Object[] {
      symbol,
      value(heads.apply("organ").organ()).orElse(""),
      orNull(value(heads.apply("session").session()).map(SessionNumber::toString)),
      JsonRecords.word(heads.apply("kind").kind().value()),
      orNull(adopted.or(() -> issued).map(LocalDate::getYear)),
      orNull(issued),
      orNull(adopted),
      heads.apply("item").agendaItems().stream().map(Fact::value).toArray(String[]::new),
      change
    };
  }

  /** The edition in which a person corrected a fact of the head last. */
  private static Optional<Reading> corrected(List<Reading> current, String family) {
    Optional<Reading> found = Optional.empty();
    long entry = -1;
    for (Reading reading : current) {
      for (Standing each : reading.standing()) {
        if (each.correction().family().equals(family)
            && each.hold() != Standing.Hold.LOST
            && each.correction().entry() > entry) {
          found = Optional.of(reading);
          entry = each.correction().entry();
        }
      }
    }
    return found;
  }

  /** One language may say a day that another leaves out. */
  private static Optional<LocalDate> last(
      List<Reading> current, Function<Record.Masthead, Optional<Fact<LocalDate>>> day) {
    Optional<LocalDate> found = Optional.empty();
    for (Reading each : current) {
      Optional<LocalDate> own = value(day.apply(each.record().masthead()));
      found = own.isPresent() ? own : found;
    }
    return found;
  }

  private static <T> Optional<T> value(Optional<Fact<T>> fact) {
    return fact.map(Fact::value);
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
