package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Span;

/** What was said of one edition, said of the next. */
final class Carrying {
  private Carrying() {}

  /** The one place where the words stand; nothing where they are gone or stand in two. */
  static Optional<Span> place(Correction correction, String text) {
    Quote place = correction.place();
    if (place.words().isBlank()) {
      return Optional.of(place.span());
    }
    return Quote.find(text, new Span(0, text.length()), place.words()).size() == 1
        ? new Quote(new Span(text.length(), text.length()), place.words())
            .in(text)
            .map(found ->
                new Span(
                    found.start(),
                    Math.max(
                        found.end(),
                        Math.min(
                            text.length(),
                            found.start() + place.span().end() - place.span().start()))))
        : Optional.empty();
  }

  /**
   * The same change, beside what the reader says of the new edition; nothing where both agree.
   *
   * @param now what was said of the new edition itself
   * @param all that and what was carried already: one correction may stand on another
   */
  static Optional<Change> change(
      Correction correction, Reading reading, List<Correction> now, List<Correction> all) {
    Optional<Span> place = place(correction, reading.text());
    boolean single = Families.of(correction.family()).map(Family::single).orElse(false);
    if (place.isEmpty()
        || now.stream()
            .anyMatch(each ->
                each.family().equals(correction.family())
                    && (single || each.place().span().equals(place.get())))) {
      return Optional.empty();
    }
    Correction moved =
        new Correction(
            Long.MAX_VALUE,
            correction.edition(),
            correction.family(),
            Quote.at(reading.text(), place.get()),
            correction.change(),
            correction.reason(),
            correction.actor(),
            correction.at(),
            Long.MAX_VALUE);
    List<Correction> together = new ArrayList<>(all);
    together.add(moved);
    return Proof.of(reading.own(), reading.text(), together).standing().stream()
        .filter(each -> each.correction().equals(moved))
        .filter(each -> each.hold() == Standing.Hold.DIFFERS)
        .map(each ->
            Change.of(correction.change().key(), each.reader(), correction.change().after()))
        .findFirst();
  }
}
