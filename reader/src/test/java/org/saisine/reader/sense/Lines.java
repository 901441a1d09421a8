package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;

/** Facts of a record one to a line, with all that they say; what is empty is left out. */
final class Lines {
  private Lines() {}

  /** Every version says the same is owed. */
  static void same(List<String> said, Record... versions) {
    assertThat(Stream.of(versions).map(Lines::owed))
        .allSatisfy(one -> assertThat(one).containsExactlyElementsOf(said));
  }

  static List<String> events(Record record) {
    return record.events().stream().map(Lines::event).toList();
  }

  private static String event(Event event) {
    return joined(
        event.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        said("on", event.date()),
        said("until", event.until()),
        said("by", event.by()),
        said("to", event.to()),
        said("deadline", event.deadline()),
        said("of", event.body()),
        event.ordinal().map(number -> "no. " + number).orElse(""),
        event.times().isPresent() ? event.times().getAsInt() + " times" : "",
        event.seats().isPresent() ? event.seats().getAsInt() + " seats" : "",
        said("due", event.due().stream().map(Lines::due).toList()),
        "«" + event.text() + "»");
  }

  static List<String> mandates(Record record) {
    return record.mandates().stream().map(Lines::mandate).toList();
  }

  private static String mandate(Mandate mandate) {
    return joined(
        mandate.paragraph(),
        kind(mandate),
        said("by", mandate.by()),
        said("to", mandate.to()),
        said("due", mandate.due().stream().map(Lines::due).toList()),
        said("every", mandate.every()),
        "«" + mandate.text() + "»");
  }

  /** What a text makes owed and is scored: paragraph, kind, by whom and when. */
  static List<String> owed(Record record) {
    return record.mandates().stream()
        .filter(mandate -> mandate.kind() != Mandate.Kind.OTHER)
        .map(mandate ->
            joined(
                mandate.paragraph(), kind(mandate), String.join(",", mandate.by()), due(mandate)))
        .toList();
  }

  /** What is owed and when, whoever owes it. */
  static List<String> due(Record record) {
    return record.mandates().stream()
        .filter(mandate -> mandate.kind() != Mandate.Kind.OTHER)
        .map(mandate -> joined(mandate.paragraph(), kind(mandate), due(mandate)))
        .toList();
  }

  private static String kind(Mandate mandate) {
    return mandate.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String due(Mandate mandate) {
    return String.join(" ", mandate.due().stream().map(Lines::due).toList());
  }

  /** What is cited, and the words that cite it; behind a question mark what stays open. */
  static List<String> citations(Record record) {
    Stream<String> cited =
        record.references().stream()
            .filter(each -> each.paragraph().isPresent())
            .map(each -> joined(each.symbol(), said("¶", each.at()), "«" + each.text() + "»"));
    Stream<String> open =
        record.findings().stream()
            .filter(each -> each.code().startsWith("reference"))
            .map(each -> "? " + each.code() + each.words());
    return Stream.concat(cited, open).toList();
  }

  static List<String> seatings(Record record) {
    return record.seatings().stream().map(Lines::seating).toList();
  }

  private static String seating(Seating seating) {
    return joined(
        seating.body(),
        "«" + seating.name() + "»",
        seating.ordinal().isPresent() ? "no. " + seating.ordinal().getAsInt() : "",
        said("from", seating.from()),
        said("to", seating.to()),
        said("at", seating.place()),
        seating.planned() ? "planned" : "held",
        said("report", seating.reportSymbol()),
        said("for", seating.submittedTo().map(Lines::due)),
        said("items", seating.agendaItems()),
        said("established", seating.establishedBy()),
        said("permanent", seating.permanentBy()));
  }

  private static String due(Due due) {
    return switch (due) {
      case Due.OnDate day -> day.date().toString();
      case Due.AtSession session -> session.organ() + "-" + session.session();
      case Due.InYear year -> "" + year.year();
      case Due.Within within -> within.iso();
    };
  }

  private static String said(String word, Optional<?> value) {
    return value.map(it -> word + " " + it).orElse("");
  }

  private static String said(String word, List<String> values) {
    return values.isEmpty() ? "" : word + " " + String.join("+", values);
  }

  private static String joined(String... parts) {
    List<String> kept = new ArrayList<>(List.of(parts));
    kept.removeIf(String::isEmpty);
    return String.join(" ", kept);
  }
}
