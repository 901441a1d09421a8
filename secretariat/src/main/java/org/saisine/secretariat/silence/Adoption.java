package org.saisine.secretariat.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What was adopted by silence, for whoever writes of it.
 *
 * @param body the code of the body
 * @param circulated the day at the seat on which the text was sent to the members
 * @param adopted the day at the seat
 * @param at the minute of the deadline
 * @param hour the same by the clock of the seat: {@code 14:00}
 * @param extensions how often the deadline was put off
 * @param members how many could have objected
 * @param references where the text was taken from, each once
 */
public record Adoption(
    long id,
    String body,
    String title,
    LocalDate circulated,
    LocalDate adopted,
    Instant at,
    String hour,
    int extensions,
    int members,
    List<String> references) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  static Adoption of(Procedure adopted, Terms terms) {
    Silence.Round round = adopted.silence().last().orElseThrow();
    return new Adoption(
        adopted.id(),
        adopted.body(),
        adopted.title(),
        terms.day(round.circulated()),
        terms.day(round.deadline()),
        round.deadline(),
        HOUR.format(round.deadline().atZone(terms.zone())),
        round.extensions(),
        round.members().size(),
        round.versions().stream().map(Silence.Version::reference).distinct().toList());
  }
}
