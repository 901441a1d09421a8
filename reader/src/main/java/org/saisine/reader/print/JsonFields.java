package org.saisine.reader.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** The fields of JSON objects in the spec's forms: unknown is null or an empty list. */
final class JsonFields {
  private final JsonGenerator out;

  JsonFields(JsonGenerator out) {
    this.out = out;
  }

  void text(String name, String value) {
    out.writeName(name);
    string(value);
  }

  void text(String name, Optional<String> value) {
    textOrNull(name, value.orElse(null));
  }

  /** A meeting or a session in the count of its body; what it is counted with beside it. */
  void ordinal(Optional<SessionNumber> value) {
    number("ordinal", value.map(SessionNumber::ordinal));
    text("series", series(value));
  }

  /** Nothing where a session is one of the regular ones. */
  static Optional<String> series(Optional<SessionNumber> session) {
    return session.filter(each -> !each.isRegular()).map(each -> JsonRecords.word(each.series()));
  }

  void number(String name, Optional<Integer> value) {
    number(name, value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty());
  }

  void number(String name, OptionalInt value) {
    if (value.isPresent()) {
      out.writeNumberProperty(name, value.getAsInt());
    } else {
      out.writeNullProperty(name);
    }
  }

  void number(String name, int value) {
    out.writeNumberProperty(name, value);
  }

  void truth(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  void due(Due due) {
    switch (due) {
      case Due.AtSession(String organ, int session) -> {
        text("organ", organ);
        number("session", session);
      }
      case Due.OnDate(var date) -> text("date", date.toString());
      case Due.InYear(int year) -> number("year", year);
      case Due.Within(String iso) -> text("duration", iso);
    }
  }

  void date(String name, Optional<LocalDate> value) {
    textOrNull(name, value.map(LocalDate::toString).orElse(null));
  }

  void word(String name, Enum<?> value) {
    text(name, JsonRecords.word(value));
  }

  void texts(String name, Collection<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(this::string);
    out.writeEndArray();
  }

  void numbers(String name, List<Fact<Integer>> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(value -> out.writeNumber(value.value()));
    out.writeEndArray();
  }

  void factText(String name, Optional<Fact<String>> fact) {
    text(name, fact.map(Fact::value));
  }

  void factTexts(String name, List<Fact<String>> facts) {
    texts(name, facts.stream().map(Fact::value).toList());
  }

  void factDate(String name, Optional<Fact<LocalDate>> fact) {
    date(name, fact.map(Fact::value));
  }

  <T> void objects(String name, List<T> values, Consumer<T> fields) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      object(() -> fields.accept(value));
    }
    out.writeEndArray();
  }

  <T> void objectOrNull(String name, Optional<T> value, Consumer<T> fields) {
    out.writeName(name);
    value.ifPresentOrElse(present -> object(() -> fields.accept(present)), out::writeNull);
  }

  void object(String name, Runnable fields) {
    out.writeName(name);
    object(fields);
  }

  void object(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  /** The place of a fact, as two fields of the object that tells it. */
  void place(Span span) {
    number("start", span.start());
    number("end", span.end());
  }

  /** The place of a fact as an object of its own; no field where there is no fact. */
  <T> void span(String name, Optional<T> fact, Function<T, Span> place) {
    fact.ifPresent(known -> object(name, () -> place(place.apply(known))));
  }

  /** The places of a list's facts, in its order; no field where the list is empty. */
  <T> void spans(String name, List<Fact<T>> facts) {
    if (!facts.isEmpty()) {
      objects(name, facts, fact -> place(fact.span()));
    }
  }

  private void textOrNull(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      text(name, value);
    }
  }

  private void string(String value) {
    int lone = loneSurrogate(value, 0);
    if (lone < 0) {
      out.writeString(value);
    } else {
      out.writeRawValue(quotedWithout(lone, value));
    }
  }

  /**
   * A quoted string where every half of a character gives way to the mark for what was lost. It has
   * no bytes in UTF-8; written as an escape it stays visible that the text itself had no such mark.
   */
  private static String quotedWithout(int firstLone, String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    int done = 0;
    for (int lone = firstLone; lone >= 0; lone = loneSurrogate(value, done)) {
      encoder.quoteAsString(value.substring(done, lone), quoted);
      quoted.append("\\ufffd");
      done = lone + 1;
    }
    encoder.quoteAsString(value.substring(done), quoted);
    return quoted.append('"').toString();
  }

  /** Where the first half of a character stands alone; -1 where none does. */
  private static int loneSurrogate(String value, int from) {
    int i = from;
    while (i < value.length()) {
      int character = value.codePointAt(i);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(character);
    }
    return -1;
  }
}
