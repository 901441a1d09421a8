package org.saisine.secretariat.silence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A silence procedure at a moment of its life. It follows from its events, and from nothing else.
 */
sealed interface Silence {
  /** Nothing has been circulated yet. */
  record Unheard() implements Silence {}

  /** It stands unless somebody objects before the deadline. */
  record Running(Round round) implements Silence {}

  /**
   * Somebody objected; others may still say that they do too, until the deadline.
   *
   * @param objections in the order in which they came, at least one
   */
  record Broken(Round round, List<Objection> objections) implements Silence {
    private Broken and(SilenceEvent.Objected another) {
      List<Objection> all = new ArrayList<>(objections);
      all.add(another.objection());
      return new Broken(round, List.copyOf(all));
    }
  }

  record Withdrawn(Round round) implements Silence {}

  /** Adopted, at the minute of its deadline. */
  record Adopted(Round round) implements Silence {}

  /**
   * A text as it was circulated.
   *
   * @param number from 1; another whenever it is circulated anew
   * @param members the codes of those who may object: the members on the day of circulation
   */
  record Round(
      int number,
      Instant circulated,
      Instant deadline,
      int extensions,
      List<Version> versions,
      Set<String> members) {
    Round until(Instant later) {
      return new Round(number, circulated, later, extensions + 1, versions, members);
    }
  }

  /**
   * A language version, as the members were sent it.
   *
   * @param reference where it was taken from: a symbol, a draft, the name of a file
   * @param sha256 of its words, hexadecimal
   */
  record Version(String language, String reference, String sha256) {}

  /**
   * @param reasons empty where none were given
   */
  record Objection(String state, Instant at, String reasons) {}

  Silence NOTHING = new Unheard();

  /**
   * What it is after something happened.
   *
   * @throws IllegalStateException where that cannot happen to it: then the table was tampered with
   */
  default Silence apply(SilenceEvent event) {
    return switch (event) {
      case SilenceEvent.Circulated circulated when this instanceof Unheard ->
          new Running(
              new Round(
                  1,
                  circulated.at(),
                  circulated.deadline(),
                  0,
                  circulated.versions(),
                  circulated.members()));
      case SilenceEvent.Extended extended when this instanceof Running(Round round) ->
          new Running(round.until(extended.deadline()));
      case SilenceEvent.Objected objected when this instanceof Running(Round round) ->
          new Broken(round, List.of(objected.objection()));
      case SilenceEvent.Objected objected when this instanceof Broken broken ->
          broken.and(objected);
      case SilenceEvent.Withdrawn any when this instanceof Running(Round round) ->
          new Withdrawn(round);
      case SilenceEvent.Restarted again when last().isPresent() && !(this instanceof Adopted) ->
          new Running(
              new Round(
                  last().get().number() + 1,
                  again.at(),
                  again.deadline(),
                  0,
                  again.versions(),
                  again.members()));
      case SilenceEvent.Adopted adopted
          when this instanceof Running(Round round) && adopted.at().equals(round.deadline()) ->
          new Adopted(round);
      default -> throw new IllegalStateException(event + " cannot happen to " + this);
    };
  }

  /** What it is after all that happened, the first first. */
  static Silence of(Iterable<SilenceEvent> events) {
    Silence now = NOTHING;
    for (SilenceEvent event : events) {
      now = now.apply(event);
    }
    return now;
  }

  /** The text as it was circulated last. */
  default Optional<Round> last() {
    return switch (this) {
      case Unheard() -> Optional.empty();
      case Running(Round round) -> Optional.of(round);
      case Broken(Round round, List<Objection> any) -> Optional.of(round);
      case Withdrawn(Round round) -> Optional.of(round);
      case Adopted(Round round) -> Optional.of(round);
    };
  }

  /** Who objected in this round, in the order in which they did. */
  default List<Objection> objected() {
    return this instanceof Broken broken ? broken.objections() : List.of();
  }

  /** Whether it runs and its minute has come. */
  default boolean expired(Instant now) {
    return this instanceof Running(Round round) && !now.isBefore(round.deadline());
  }

  /** The word for it in messages and answers. */
  default String word() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
