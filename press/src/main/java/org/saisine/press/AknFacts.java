package org.saisine.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;

/**
 * Writes what was read of a document and what Akoma Ntoso has no elements for, in the namespace
 * {@value #NAMESPACE}.
 *
 * <ul>
 *   <li>{@code adoption}: {@code method} ({@code recorded-vote}, {@code without-vote}, {@code
 *       consensus}, {@code silence}), {@code inFavour}, {@code against}, {@code abstaining} as the
 *       text counts them.
 *   <li>{@code mandate}: somebody owes something. {@code kind} ({@code report}, {@code oral},
 *       {@code meeting}, {@code agenda}, {@code body}, {@code other}), {@code paragraph} (its
 *       number) and {@code href} (its element), {@code every} where it recurs; the children {@code
 *       by} and {@code to} with a {@code code}, {@code due} with one of {@code organ} and {@code
 *       session}, {@code date}, {@code year}, {@code within} (ISO 8601), and the {@code words}.
 *   <li>{@code event}: what the text says happened. {@code type}, {@code date}, {@code until},
 *       {@code deadline}, {@code body}, {@code ordinal}, {@code times}, {@code seats}, {@code
 *       paragraph} and {@code href}; the same children.
 * </ul>
 *
 * Codes are those of the record; an attribute that is not known is left out.
 */
final class AknFacts {
  static final String NAMESPACE = "urn:saisine:mandates:1";

  private final AknOut out;
  private final Record record;
  private final UnaryOperator<String> element;

  AknFacts(AknOut out, Record record, UnaryOperator<String> element) {
    this.out = out;
    this.record = record;
    this.element = element;
  }

  void write() {
    if (record.adoption().isEmpty() && record.mandates().isEmpty() && record.events().isEmpty()) {
      return;
    }
    out.open("proprietary", "source", "#saisine", "xmlns:saisine", NAMESPACE);
    record.adoption().ifPresent(this::adoption);
    record.mandates().forEach(this::mandate);
    record.events().forEach(this::event);
    out.close();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void adoption(Adoption adoption) {
    out.empty("saisine:adoption", "method", word(adoption.method()))
        .known("inFavour", number(adoption.inFavour()))
        .known("against", number(adoption.against()))
        .known("abstaining", number(adoption.abstaining()));
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  private void mandate(Mandate mandate) {
    out.open("saisine:mandate", "kind", word(mandate.kind()), "paragraph", mandate.paragraph())
        .known("href", place("op" + mandate.paragraph()))
        .known("every", mandate.every().orElse(""));
    parties(mandate.by(), mandate.to());
    mandate.due().forEach(this::due);
    out.open("saisine:words").words(mandate.text()).close();
    out.close();
  }

  private String place(String paragraph) {
    String id = element.apply(paragraph);
    return id.isEmpty() ? "" : "#" + id;
  }

  private void parties(List<String> by, List<String> to) {
    by.forEach(code -> out.empty("saisine:by", "code", code));
    to.forEach(code -> out.empty("saisine:to", "code", code));
  }

  private void due(Due due) {
    out.empty("saisine:due");
    switch (due) {
      case Due.AtSession(String organ, int session) ->
          out.attribute("organ", organ).attribute("session", Integer.toString(session));
      case Due.OnDate(LocalDate date) -> out.attribute("date", date.toString());
      case Due.InYear(int year) -> out.attribute("year", Integer.toString(year));
      case Due.Within(String iso) -> out.attribute("within", iso);
    }
  }

  private void event(Event event) {
    out.open("saisine:event", "type", word(event.type()))
        .known("date", day(event.date()))
        .known("until", day(event.until()))
        .known("deadline", day(event.deadline()))
        .known("body", event.body().orElse(""))
        .known("ordinal", event.ordinal().map(Object::toString).orElse(""))
        .known("times", number(event.times()))
        .known("seats", number(event.seats()))
        .known("paragraph", event.paragraph().orElse(""))
        .known("href", place(event.paragraph().orElse("")));
    parties(event.by(), event.to());
    event.due().forEach(this::due);
    out.open("saisine:words").words(event.text()).close();
    out.close();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
