package org.saisine.secretariat.nominations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.nominations.Nomination.Dated;
import org.saisine.secretariat.nominations.NominationTable.Filed;
import org.saisine.secretariat.nominations.NominationTable.Kept;
import org.saisine.secretariat.nominations.Verdict.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of the room. What is done is weighed by the rules against all that happened, entered in
 * the ledger and announced, in one transaction; days are those at the seat of the organ.
 */
public final class Nominations {
  /** As large as a curriculum or a declaration may be. */
  static final int LARGEST = 5 << 20;

  private final NominationTable table;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Mandates mandates;
  private final Bodies bodies;
  private final Clauses clauses;
  private final Letters letters;
  private final ApplicationEventPublisher told;
  private final Clock clock;

  Nominations(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Mandates mandates,
      Bodies bodies,
      Clauses clauses,
      Letters letters,
      ApplicationEventPublisher told,
      Clock clock) {
    this.table = new NominationTable(sql);
    this.transaction = transaction;
    this.ledger = ledger;
    this.mandates = mandates;
    this.bodies = bodies;
    this.clauses = clauses;
    this.letters = letters;
    this.told = told;
    this.clock = clock;
  }

  /** What came of an act. */
  sealed interface Outcome {
    record Done(long id) implements Outcome {}

    /** All that is in the way; nothing was done. */
    record Refused(List<Refusal> refusals) implements Outcome {}

    /** What it is about does not exist, or not for whoever asked. */
    record Missing() implements Outcome {}
  }

  /**
   * A procedure with its history.
   *
   * @param today at the seat of the organ
   */
  record Course(long id, List<Kept> facts, Nomination state, LocalDate today) {
    Opening opening() {
      return state.board().opening();
    }
  }

  /** Opens nominations for the group that a mandate asks for. */
  Outcome open(Opening opening, Acting by) {
    if (mandates.asked(opening.mandate()).isEmpty()) {
      return new Outcome.Missing();
    }
    return within(() ->
        switch (rules(opening.organ()).open(opening, by.capacity(), today(opening.organ()))) {
          case Verdict.Missing any -> new Outcome.Missing();
          case Verdict.Refused(List<Refusal> refusals) -> new Outcome.Refused(refusals);
          case Verdict.Allowed(List<NominationEvent> events) -> {
            long id = table.open(opening.mandate(), now());
            mandates.hold(opening.mandate());
            enter(id, List.of(), opening, events, by, "");
            yield new Outcome.Done(id);
          }
        });
  }

  /**
   * Does what somebody asks for, where the rules allow it.
   *
   * @param key of the form that asks: the same form does nothing a second time; empty for none
   */
  Outcome act(long id, Acting by, NominationAct act, String key) {
    return within(() -> done(id, by, act, key));
  }

  /** Files a paper with a nomination, in place of an earlier one. */
  Outcome file(long id, Acting by, String candidate, Paper paper, Filed filed, String key) {
    boolean seen =
        find(id).flatMap(each -> each.state().seen(candidate, by.capacity())).isPresent();
    if (!seen) {
      return new Outcome.Missing();
    }
    if (filed.content().length == 0 || filed.content().length > LARGEST) {
      return new Outcome.Refused(
          List.of(Refusal.of(Rule.PAPERS, "size", paper.word(), LARGEST >> 20)));
    }
    return within(() -> {
      Outcome outcome = done(id, by, new NominationAct.FilePaper(candidate, paper), key);
      if (outcome instanceof Outcome.Done) {
        table.file(id, candidate, paper, filed);
      }
      return outcome;
    });
  }

  private Outcome done(long id, Acting by, NominationAct act, String key) {
    if (!table.lock(id)) {
      return new Outcome.Missing();
    }
    if (table.done(id, key)) {
      return new Outcome.Done(id);
    }
    List<Kept> facts = table.facts(id);
    Nomination state = state(facts);
    Opening opening = state.board().opening();
    LocalDate today = today(opening.organ());
    return switch (rules(opening.organ()).weigh(state, by.capacity(), act, today)) {
      case Verdict.Missing any -> new Outcome.Missing();
      case Verdict.Refused(List<Refusal> refusals) -> new Outcome.Refused(refusals);
      case Verdict.Allowed(List<NominationEvent> events) -> {
        enter(id, facts, opening, events, by, key);
        yield new Outcome.Done(id);
      }
    };
  }

  private static Nomination state(List<Kept> facts) {
    return Nomination.of(facts.stream().map(Kept::dated).toList());
  }

  private Outcome within(java.util.function.Supplier<Outcome> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  private void enter(
      long id,
      List<Kept> before,
      Opening opening,
      List<NominationEvent> events,
      Acting by,
      String key) {
    List<Kept> facts = new ArrayList<>(before);
    LocalDate today = today(opening.organ());
    Board was = before.isEmpty() ? Board.of(opening, today) : state(before).board();
    for (NominationEvent event : events) {
      Kept fact = new Kept(facts.size() + 1, now(), new Dated(today, event), by);
      facts.add(fact);
      table.add(id, fact, facts.size() == before.size() + 1 ? key : "");
      Nomination after = state(facts);
      Entered entered = Entered.of(event, after.board());
      ledger.enter(
          new Act(
              by.actor(),
              Facts.act(event),
              subject(id),
              clauses.cited(opening.organ(), entered.rule()),
              "",
              entered.after()));
      announce(id, opening, was, after.board(), event, by);
      was = after.board();
      if (event instanceof NominationEvent.Constituted(int members, boolean all, String reason)) {
        mandates.established(
            opening.mandate(),
            today,
            by.actor(),
            subject(id),
            clauses.cited(opening.organ(), Rule.CONSTITUTION));
      }
    }
  }

  private void announce(
      long id, Opening opening, Board before, Board after, NominationEvent event, Acting by) {
    for (Tidings tidings : Tidings.of(event, before, after)) {
      Map<String, String> facts = new HashMap<>(named(opening, tidings.facts()));
      tidings
          .verbale()
          .map(each -> letters.sent(each, after, subject(id), by.account()))
          .ifPresent(facts::putAll);
      told.publishEvent(
          new Announcement(
              Facts.act(event), tidings.to(), subject(id), "/nominations/" + id, facts, now()));
    }
  }

  private static Map<String, String> named(Opening opening, Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    all.put("title", opening.name("en"));
    opening.names().forEach((language, name) -> all.put("title." + language, name));
    return all;
  }

  static String subject(long id) {
    return "nominations " + id;
  }

  // ---- queries

  Optional<Course> find(long id) {
    List<Kept> facts = table.facts(id);
    return facts.isEmpty() ? Optional.empty() : Optional.of(course(id, facts));
  }

  /** All of them, the last opened first. */
  List<Course> all() {
    return courses(Optional.empty());
  }

  /** Those that a mandate opened. */
  List<Course> of(long mandate) {
    return courses(Optional.of(mandate));
  }

  private List<Course> courses(Optional<Long> mandate) {
    List<Course> all = new ArrayList<>();
    table.facts(mandate).forEach((id, facts) -> all.add(course(id, facts)));
    return List.copyOf(all);
  }

  private Course course(long id, List<Kept> facts) {
    Nomination state = state(facts);
    return new Course(id, facts, state, today(state.board().opening().organ()));
  }

  /** A paper of a candidate, for whoever may see the candidate and is no stranger. */
  Optional<Filed> paper(long id, Capacity by, String candidate, Paper paper) {
    return find(id)
        .flatMap(course -> course.state().board().candidate(candidate))
        .filter(each -> each.visible(by, false))
        .flatMap(each -> table.filed(id, candidate, paper));
  }

  NominationRules rules(String organ) {
    return clauses.rules(organ);
  }

  private LocalDate today(String organ) {
    ZoneId zone = bodies.find(organ).map(Body::zone).orElse(ZoneOffset.UTC);
    return LocalDate.now(clock.withZone(zone));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
