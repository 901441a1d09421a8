package org.saisine.secretariat.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.reader.Source;

/** A resolution of an invented village, and what comes of correcting it. */
final class Bells {
  static final String SYMBOL = "A/HRC/RES/91/14";

  static final Reading READING = reading(text(""));

  private Bells() {}

  /**
   * The resolution.
   *
   * @param more what stands before its first operative paragraph
   */
  static String text(String more) {
    return resolution(
        SYMBOL,
        more
            + """
            1. Requests the Secretary-General to report to the Human Rights Council at its \
            ninety-third session on the bells, and to light the lamps;

            2. Invites the keepers to ring them; also invites the ringers to keep them.\
            """);
  }

  /** Another of its resolutions. */
  static String resolution(String symbol, String paragraphs) {
    return """
    United Nations

    %s

    General Assembly

    Distr.: General

    2 April 2036

    Original: English

    Human Rights Council

    Ninety-first session

    Agenda item 3

    Resolution adopted by the Human Rights Council on 1 April 2036

    The Human Rights Council,

    Recalling its resolution 85/6 of 29 March 2034,

    %s

    [Adopted without a vote.]
    """
        .formatted(symbol, paragraphs);
  }

  /** A text as it comes in. */
  static Arrival arrival(String text) {
    return Arrival.of(new Source("bells.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading reading(String text) {
    return Reading.of(new Source("bells.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  static Correction correction(String family, Quote place, Change change, long entry) {
    return new Correction(
        entry, 1, family, place, change, "because", "clerk", Instant.EPOCH, entry);
  }

  /** What a wish comes to, with nothing wrong. */
  static Wishes.Meant meant(Reading reading, Wish wish) {
    Wishes wishes = new Wishes(reading);
    Optional<Wishes.Meant> meant = wishes.look(wish);
    if (!wishes.faults().isEmpty()) {
      throw new AssertionError(wishes.faults());
    }
    return meant.orElseThrow();
  }

  /** All that is wrong with a wish. */
  static List<Outcome.Fault> faults(Reading reading, Wish wish) {
    Wishes wishes = new Wishes(reading);
    if (wishes.look(wish).isPresent()) {
      throw new AssertionError("nothing is wrong with " + wish);
    }
    return wishes.faults();
  }

  /** What comes of a wish, alone. */
  static Proof.Sheet sheet(Reading reading, Wish wish) {
    Wishes.Meant meant = meant(reading, wish);
    return Proof.of(
        reading.own(),
        reading.text(),
        List.of(correction(wish.family(), meant.place(), meant.change().orElseThrow(), 1)));
  }

  static Stated fact(Reading reading, String family) {
    return reading.facts().stream()
        .filter(each -> each.family().key().equals(family))
        .findFirst()
        .orElseThrow();
  }

  static Wish.Say say(Stated fact, String... told) {
    Map<String, String> values = new TreeMap<>(fact.said().values());
    values.putAll(Said.of(told).values());
    return new Wish.Say(fact.family().key(), fact.span(), fact.rank(), values);
  }

  static Standing.Hold hold(Proof.Sheet sheet) {
    return sheet.standing().getFirst().hold();
  }
}
