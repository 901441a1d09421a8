package org.saisine.secretariat.record;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The part of a list that is told at once (OAI-PMH 2.0, 3.5). All that is needed to go on stands in
 * the token itself, so that it never expires and any process can answer it. What changes while the
 * list is told moves behind what was told: it is told again, never missed.
 *
 * @param verb of the list
 * @param from as given; empty for the beginning
 * @param until as given; empty for now
 * @param set empty for all
 * @param after the number in the ledger of the last one told
 * @param cursor how many have been told
 */
record OaiPortion(String verb, String from, String until, String set, long after, long cursor) {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String SECOND = DAY + "T\\d{2}:\\d{2}:\\d{2}Z";
  private static final char SEPARATOR = '\n';

  static OaiPortion of(OaiQuestion question) {
    String token = question.argument("resumptionToken");
    OaiPortion portion =
        question.arguments().containsKey("resumptionToken")
            ? resumed(question.verb(), token)
            : new OaiPortion(
                question.verb(),
                question.argument("from"),
                question.argument("until"),
                question.argument("set"),
                0,
                0);
    portion.check(question);
    return portion;
  }

  private void check(OaiQuestion question) {
    for (String name : List.of("from", "until", "set")) {
      if (question.arguments().containsKey(name) && question.argument(name).isEmpty()) {
        throw OaiRefusal.badArgument("\"" + name + "\" is empty.");
      }
    }
    if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
      throw OaiRefusal.badArgument("\"from\" and \"until\" are not of the same granularity.");
    }
    Optional<Instant> first = first();
    Optional<Instant> end = end();
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw OaiRefusal.badArgument("\"from\" is later than \"until\".");
    }
  }

  private static OaiPortion resumed(String verb, String token) {
    try {
      String told = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      String[] parts = told.split(String.valueOf(SEPARATOR), -1);
      if (parts.length == 6 && parts[0].equals(verb) && told.indexOf('\0') < 0) {
        return new OaiPortion(
            verb, parts[1], parts[2], parts[3], Long.parseLong(parts[4]), Long.parseLong(parts[5]));
      }
    } catch (IllegalArgumentException e) {
      // Told below: it is no token of ours.
    }
    throw new OaiRefusal("badResumptionToken", "The resumption token is not one of this list.");
  }

  String token() {
    String told =
        String.join(
            String.valueOf(SEPARATOR),
            verb,
            from,
            until,
            set,
            Long.toString(after),
            Long.toString(cursor));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(told.getBytes(StandardCharsets.UTF_8));
  }

  OaiPortion next(long last, int told) {
    return new OaiPortion(verb, from, until, set, last, cursor + told);
  }

  /** All of the list, whatever has been told. */
  Catalogue.Sifting whole() {
    Catalogue.Sifting sifting = new Catalogue.Sifting();
    if (!set.isEmpty()) {
      sifting.and("d.organ = ?", set);
    }
    first().ifPresent(at -> sifting.and("l.at >= ?", sql(at)));
    end().ifPresent(at -> sifting.and("l.at < ?", sql(at)));
    return sifting;
  }

  /** What is still to be told. */
  Catalogue.Sifting rest() {
    return whole().and("d.change > ?", after);
  }

  private static OffsetDateTime sql(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private Optional<Instant> first() {
    return from.isEmpty() ? Optional.empty() : Optional.of(moment("from", from));
  }

  /** The first moment after: both ends belong to the list. */
  private Optional<Instant> end() {
    return until.isEmpty()
        ? Optional.empty()
        : Optional.of(
            moment("until", until)
                .plus(until.matches(DAY) ? Duration.ofDays(1) : Duration.ofSeconds(1)));
  }

  private static Instant moment(String name, String given) {
    try {
      if (given.matches(DAY)) {
        return LocalDate.parse(given).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      if (given.matches(SECOND)) {
        return Instant.parse(given);
      }
    } catch (DateTimeException e) {
      // Told below: the calendar has no such day.
    }
    throw OaiRefusal.badArgument(
        "\"%s\" is a day or a second of UTC, as in 2036-04-02 or 2036-04-02T10:00:00Z, not \"%s\"."
            .formatted(name, given));
  }
}
