package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;

/**
 * A round as it is written.
 *
 * @param until the day on which its time is over, where no session says so
 */
record RoundRow(
    long mandate,
    int nth,
    String aim,
    int turn,
    String organ,
    int session,
    @Nullable LocalDate day,
    int year,
    String duration,
    boolean moved,
    String settled,
    @Nullable LocalDate until) {
  static RoundRow of(RoundTable.Text text, int nth, Course.Round round) {
    return switch (round.due().orElse(null)) {
      case null -> of(text, nth, round, "", 0, null, 0, "", null);
      case Due.AtSession at -> of(text, nth, round, at.organ(), at.session(), null, 0, "", null);
      case Due.InYear in ->
          of(text, nth, round, "", 0, null, in.year(), "", LocalDate.of(in.year(), 12, 31));
      case Due.OnDate on -> of(text, nth, round, "", 0, on.date(), 0, "", on.date());
      case Due.Within within -> {
        Optional<LocalDate> end =
            text.said().day().flatMap(said -> Unfolding.end(said, within.iso()));
        yield of(text, nth, round, "", 0, end.orElse(null), 0, within.iso(), end.orElse(null));
      }
    };
  }

  private static RoundRow of(
      RoundTable.Text text,
      int nth,
      Course.Round round,
      String organ,
      int session,
      @Nullable LocalDate day,
      int year,
      String duration,
      @Nullable LocalDate until) {
    return new RoundRow(
        text.id(),
        nth,
        round.aim(),
        round.turn(),
        organ,
        session,
        day,
        year,
        duration,
        round.moved(),
        round.settled().map(Fact.Kind::word).orElse(""),
        until);
  }

  /** The rest follows from its time in the text, unless that was moved or says no day. */
  String line() {
    String line = aim + '|' + turn + '|' + settled;
    return moved || !duration.isEmpty()
        ? String.join(
            "|",
            line,
            moved ? "t" : "f",
            organ,
            Integer.toString(session),
            day == null ? "" : day.toString(),
            Integer.toString(year),
            duration)
        : line;
  }
}
