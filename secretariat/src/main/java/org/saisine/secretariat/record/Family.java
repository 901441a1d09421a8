package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Span;

/**
 * Facts of one kind: where a record keeps them, in which fields they are told, how one is made.
 *
 * @param single whether a document has at most one
 * @param in the list of them that may be changed
 */
record Family<T>(
    String key,
    boolean single,
    List<Field> fields,
    Function<Revision, List<T>> in,
    Function<T, Span> span,
    Function<T, Said> say,
    Making<T> making) {

  /** Makes a fact of what is said; the fields have been looked at. */
  interface Making<T> {
    T of(Told<T> told);
  }

  /**
   * What a fact is made of.
   *
   * @param old the fact that it takes the place of
   */
  record Told<T>(Said said, Span span, Revision revision, Optional<T> old) {
    String text(String field) {
      return said.get(field);
    }

    Optional<String> some(String field) {
      return Optional.of(said.get(field)).filter(value -> !value.isEmpty());
    }

    Optional<LocalDate> day(String field) {
      return some(field).flatMap(Form::day);
    }

    LocalDate theDay(String field) {
      return LocalDate.parse(said.get(field));
    }

    Optional<LocalTime> time(String field) {
      return some(field).flatMap(Form::time);
    }

    OptionalInt number(String field) {
      return some(field).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    List<String> list(String field) {
      return Form.list(said.get(field));
    }

    List<Due> dues(String field) {
      return Dues.of(said.get(field)).orElse(List.of());
    }

    boolean yes(String field) {
      return said.get(field).equals(Families.YES);
    }

    /** The words of the place where it stands. */
    String words() {
      return revision.words(span);
    }

    /** The address of the paragraph where it stands. */
    Optional<String> paragraph() {
      return revision.around(span).map(each -> each.id());
    }
  }

  /** All that is wrong with what is said, by field. */
  List<String> wrong(Map<String, String> said) {
    return fields.stream()
        .filter(field -> field.canonical(said.getOrDefault(field.key(), "")).isEmpty())
        .map(Field::key)
        .toList();
  }

  /** What a fact says in some fields is wrong where one of them is. */
  boolean wrong(Said said, Collection<String> in) {
    return wrong(said.values()).stream().anyMatch(in::contains);
  }

  List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }
}
