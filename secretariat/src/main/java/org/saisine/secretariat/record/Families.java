package org.saisine.secretariat.record;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.web.Tongues;

/** The kinds of facts that a person may correct: those of the head, then those of the text. */
final class Families {
  static final String YES = "yes";
  static final String NO = "no";

  /** The field of a fact that has only one. */
  static final String VALUE = "value";

  private static final List<Family<?>> ALL =
      Stream.concat(head(), TextFamilies.all().stream()).toList();

  private static final Map<String, Family<?>> BY_KEY =
      ALL.stream()
          .collect(
              Collectors.toMap(
                  Family::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));

  private Families() {}

  static List<Family<?>> all() {
    return ALL;
  }

  static Optional<Family<?>> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Those that a document's head tells. */
  static boolean ofHead(String key) {
    return HEAD.contains(key);
  }

  private static final List<String> HEAD = head().map(Family::key).toList();

  private static Stream<Family<?>> head() {
    return Stream.of(
        new Family<Fact<Revision.Named>>(
            "symbol",
            true,
            List.of(Field.needed(VALUE, Form.SYMBOL), Field.choice("inferred", true, yesOrNo())),
            revision -> revision.symbol,
            Fact::span,
            fact ->
                Said.of(
                    VALUE, fact.value().symbol(), "inferred", fact.value().inferred() ? YES : NO),
            told ->
                new Fact<>(
                    new Revision.Named(told.text(VALUE), told.yes("inferred")), told.span())),
        one("kind", words(Kind.values()), r -> r.kind, JsonRecords::word, v -> word(Kind.class, v)),
        one("organ", Field.needed(VALUE, Form.CODE), r -> r.organ),
        one(
            "session",
            Field.needed(VALUE, Form.SESSION),
            r -> r.session,
            Object::toString,
            written -> SessionNumber.of(written).orElseThrow()),
        new Family<Fact<DateRange>>(
            "session-dates",
            false,
            List.of(Field.needed("from", Form.DAY), Field.needed("to", Form.DAY)),
            revision -> revision.sessionDates,
            Fact::span,
            fact ->
                Said.of("from", fact.value().from().toString(), "to", fact.value().to().toString()),
            told -> new Fact<>(new DateRange(told.theDay("from"), told.theDay("to")), told.span())),
        one("place", Field.needed(VALUE, Form.TEXT), r -> r.place),
        many(
            one(
                "meeting",
                Field.needed(VALUE, Form.NUMBER),
                r -> r.meetings,
                Object::toString,
                Integer::valueOf)),
        many(one("item", Field.needed(VALUE, Form.ITEM), r -> r.agendaItems)),
        one(
            "issued",
            Field.needed(VALUE, Form.DAY),
            r -> r.issued,
            Object::toString,
            java.time.LocalDate::parse),
        one(
            "adopted",
            Field.needed(VALUE, Form.DAY),
            r -> r.adopted,
            Object::toString,
            java.time.LocalDate::parse),
        one("title", Field.needed(VALUE, Form.TEXT), r -> r.title),
        one("draft", Field.needed(VALUE, Form.SYMBOL), r -> r.draft),
        one(
            "original-language",
            Field.choice(VALUE, true, Tongues.ALL),
            r -> r.originalLanguage,
            Function.identity(),
            Function.identity()));
  }

  private static Family<Fact<String>> one(
      String key, Field field, Function<Revision, List<Fact<String>>> in) {
    return one(key, field, in, Function.identity(), Function.identity());
  }

  private static <V> Family<Fact<V>> one(
      String key,
      List<String> choices,
      Function<Revision, List<Fact<V>>> in,
      Function<V, String> write,
      Function<String, V> read) {
    return one(key, Field.choice(VALUE, true, choices), in, write, read);
  }

  private static <V> Family<Fact<V>> one(
      String key,
      Field field,
      Function<Revision, List<Fact<V>>> in,
      Function<V, String> write,
      Function<String, V> read) {
    return new Family<>(
        key,
        true,
        List.of(field),
        in,
        Fact::span,
        fact -> Said.of(VALUE, write.apply(fact.value())),
        told -> new Fact<>(read.apply(told.text(VALUE)), told.span()));
  }

  private static <T> Family<T> many(Family<T> one) {
    return new Family<>(
        one.key(), false, one.fields(), one.in(), one.span(), one.say(), one.making());
  }

  static List<String> yesOrNo() {
    return List.of(YES, NO);
  }

  /** The words of the record for the values of a vocabulary. */
  static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(JsonRecords::word).toList();
  }

  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
