package org.saisine.secretariat.silence;

import static org.saisine.secretariat.rulebook.Verdict.ALLOWED;
import static org.saisine.secretariat.rulebook.Verdict.all;
import static org.saisine.secretariat.rulebook.Verdict.unless;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.rulebook.Verdict;
import org.saisine.secretariat.silence.Silence.Round;
import org.saisine.secretariat.silence.Silence.Version;

/**
 * What may be done to a silence procedure, each rule by its clause. Pure: asks no clock, no table.
 */
record SilenceRules(Terms terms) {
  /** As long as reasons may be, in characters. */
  static final int LONGEST = 4_000;

  /** What comes of an act. */
  sealed interface Decision {
    /** It may be done; that is what happens. */
    record Happens(SilenceEvent event) implements Decision {}

    /** Nothing happens; all that is in the way. */
    record Refused(List<Refusal> reasons) implements Decision {}
  }

  /**
   * Decides on an act.
   *
   * @param now what the procedure is; one that has expired has to be settled before
   * @param at by the server's clock
   */
  Decision decide(Silence now, SilenceAct act, Capacity by, Instant at) {
    return switch (act) {
      case SilenceAct.Circulate wish ->
          decided(
              all(
                  leads(by),
                  fresh(now),
                  circulable(wish.versions(), wish.members()),
                  lastsEnough(at, wish.deadline())),
              () ->
                  new SilenceEvent.Circulated(
                      at, wish.deadline(), wish.versions(), wish.members()));
      case SilenceAct.Extend wish ->
          decided(
              all(
                  leads(by, terms.extension()),
                  runs(now, at, terms.extension()),
                  putsOff(now, wish.deadline()),
                  brief(wish.reason(), terms.extension())),
              () -> new SilenceEvent.Extended(at, wish.deadline(), wish.reason()));
      case SilenceAct.Oppose wish ->
          decided(
              all(
                  mayOppose(now, by),
                  inTime(now, at),
                  notYet(now, by),
                  brief(wish.reasons(), terms.objection())),
              () -> new SilenceEvent.Objected(at, by.code(), wish.reasons()));
      case SilenceAct.Withdraw wish ->
          decided(
              all(
                  leads(by, terms.withdrawal()),
                  runs(now, at, terms.withdrawal()),
                  brief(wish.reason(), terms.withdrawal())),
              () -> new SilenceEvent.Withdrawn(at, wish.reason()));
      case SilenceAct.Restart wish -> restart(now, wish, by, at);
    };
  }

  /** The adoption of what has expired. */
  static SilenceEvent adoption(Silence expired) {
    return new SilenceEvent.Adopted(expired.last().orElseThrow().deadline());
  }

  private Decision restart(Silence now, SilenceAct.Restart wish, Capacity by, Instant at) {
    List<Version> versions =
        wish.versions().isEmpty()
            ? now.last().map(Round::versions).orElse(List.of())
            : wish.versions();
    return decided(
        all(
            leads(by, terms.restart()),
            anew(now, versions),
            circulable(versions, wish.members()),
            lastsEnough(at, wish.deadline()),
            brief(wish.reason(), terms.restart())),
        () ->
            new SilenceEvent.Restarted(
                at, wish.deadline(), versions, wish.members(), wish.reason()));
  }

  // ---- the rules

  /** The presiding officer, or the secretariat in the presiding officer's name. */
  Verdict leads(Capacity by) {
    return leads(by, terms.circulation());
  }

  private Verdict leads(Capacity by, Clause clause) {
    boolean leads =
        by instanceof Capacity.Secretariat || by.equals(new Capacity.Presiding(terms.body()));
    return unless(leads, clause, "silence.not-yours");
  }

  private Verdict fresh(Silence now) {
    return unless(now instanceof Silence.Unheard, terms.circulation(), "silence.circulated-before");
  }

  /** There is a text, and somebody to whom it is sent. */
  private Verdict circulable(List<Version> versions, Set<String> members) {
    return all(
        unless(!versions.isEmpty(), terms.circulation(), "silence.no-text"),
        unless(!members.isEmpty(), terms.circulation(), "silence.no-members"));
  }

  /** Silence lasts at least as long as the rule says: to the very second, not one less. */
  Verdict lastsEnough(Instant circulated, Instant deadline) {
    return all(
        unless(
            !deadline.isBefore(terms.earliest(circulated)),
            terms.least(),
            "silence.too-short",
            told(deadline),
            told(minute(terms.earliest(circulated)))),
        notTooLong(circulated, deadline));
  }

  private Verdict notTooLong(Instant circulated, Instant deadline) {
    return unless(
        !deadline.isAfter(terms.latest(circulated)),
        terms.most(),
        "silence.too-long",
        told(deadline),
        told(terms.latest(circulated)));
  }

  private Verdict runs(Silence now, Instant at, Clause clause) {
    boolean runs = now instanceof Silence.Running && !now.expired(at);
    return unless(runs, clause, "silence.not-running." + now.word());
  }

  /** A deadline is never brought forward, nor put off to where it is. */
  private Verdict putsOff(Silence now, Instant deadline) {
    return now.last()
        .map(round ->
            all(
                unless(
                    deadline.isAfter(round.deadline()),
                    terms.extension(),
                    "silence.not-later",
                    told(deadline),
                    told(round.deadline())),
                notTooLong(round.circulated(), deadline)))
        .orElse(ALLOWED);
  }

  /** A delegation of a member, on the day on which the text was circulated. */
  private Verdict mayOppose(Silence now, Capacity by) {
    boolean member =
        by instanceof Capacity.Delegation(String state)
            && now.last().filter(round -> round.members().contains(state)).isPresent();
    return unless(member, terms.objection(), "silence.not-member");
  }

  /**
   * Until the deadline: what is entered before its minute counts, at the minute it is too late.
   * Where somebody has objected already, others may say so too.
   */
  private Verdict inTime(Silence now, Instant at) {
    return switch (now) {
      case Silence.Unheard() -> unless(false, terms.objection(), "silence.not-running.unheard");
      case Silence.Withdrawn any ->
          unless(false, terms.objection(), "silence.not-running.withdrawn");
      case Silence.Running(Round round) -> before(round, at);
      case Silence.Broken(Round round, var any) -> before(round, at);
      case Silence.Adopted(Round round) -> before(round, at);
    };
  }

  private Verdict before(Round round, Instant at) {
    return unless(
        at.isBefore(round.deadline()),
        terms.objection(),
        "silence.late",
        told(at),
        told(round.deadline()));
  }

  private Verdict notYet(Silence now, Capacity by) {
    return unless(
        now.objected().stream().noneMatch(each -> each.state().equals(by.code())),
        terms.objection(),
        "silence.objected-before");
  }

  /** What was adopted stays; what still runs is extended, unless its text is another. */
  private Verdict anew(Silence now, List<Version> versions) {
    return switch (now) {
      case Silence.Unheard() -> unless(false, terms.restart(), "silence.not-running.unheard");
      case Silence.Adopted any -> unless(false, terms.restart(), "silence.not-running.adopted");
      case Silence.Running(Round round) ->
          unless(!round.versions().equals(versions), terms.restart(), "silence.same-text");
      case Silence.Broken any -> ALLOWED;
      case Silence.Withdrawn any -> ALLOWED;
    };
  }

  private static Verdict brief(String reasons, Clause clause) {
    return unless(reasons.length() <= LONGEST, clause, "silence.too-wordy", "" + LONGEST);
  }

  // ----

  private static Decision decided(Verdict verdict, Supplier<SilenceEvent> event) {
    return verdict.allowed()
        ? new Decision.Happens(event.get())
        : new Decision.Refused(verdict.told());
  }

  /** By the clock of the seat. */
  private ZonedDateTime told(Instant at) {
    return at.atZone(terms.zone());
  }

  /** The first whole minute that is not before a moment. */
  static Instant minute(Instant at) {
    Instant whole = at.truncatedTo(ChronoUnit.MINUTES);
    return whole.equals(at) ? whole : whole.plus(1, ChronoUnit.MINUTES);
  }
}
