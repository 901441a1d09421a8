package org.saisine.secretariat.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.saisine.reader.Source;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.bodies.Members;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.silence.Procedure.Told;
import org.saisine.secretariat.silence.SilenceRules.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of the room. Each act is one transaction: the procedure is locked, what has expired is
 * adopted first, then the rules decide by the clock as it is at that moment; what happens is
 * entered in the ledger and announced. An act that is sent twice under one key is done once.
 */
public final class Silences {
  private static final Logger LOG = LoggerFactory.getLogger(Silences.class);

  /** Who adopts what nobody objected to. */
  private static final String THE_CLOCK = "the clock";

  private static final int LONGEST_TITLE = 500;

  private final SilenceTable table;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Rulebook rulebook;
  private final Bodies bodies;
  private final Members members;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Silences(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Rulebook rulebook,
      Bodies bodies,
      Members members,
      Texts texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = new SilenceTable(sql);
    this.transaction = transaction;
    this.ledger = ledger;
    this.rulebook = rulebook;
    this.bodies = bodies;
    this.members = members;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /** What came of an act. */
  sealed interface Outcome {
    record Done(long id) implements Outcome {}

    /** Nothing was changed; all that is in the way. */
    record Refused(List<Refusal> reasons) implements Outcome {}

    /** There is no such procedure, or no such body. */
    record Missing() implements Outcome {}
  }

  /**
   * What somebody wants to circulate.
   *
   * @param references symbols and drafts, as persons write them
   * @param brought files that were handed in
   */
  record Draft(String title, Instant deadline, List<String> references, List<Source> brought) {}

  /** Sends a text to the members of a body. */
  Outcome circulate(String code, Draft draft, Acting by, String key) {
    Optional<Body> body = bodies.find(code);
    if (body.isEmpty()) {
      return new Outcome.Missing();
    }
    String keyed = keyed(by, key);
    return done(() -> {
      Instant now = now();
      Terms terms = terms(body.get());
      Texts.Found found =
          texts.find(draft.references(), draft.brought(), by.capacity(), terms.circulation());
      String title = draft.title().isBlank() ? found.title() : draft.title().strip();
      SilenceAct act =
          new SilenceAct.Circulate(
              draft.deadline(), found.versions(), members(body.get(), terms, now));
      Decision decision = new SilenceRules(terms).decide(Silence.NOTHING, act, by.capacity(), now);
      List<Refusal> wrong = new ArrayList<>(found.wrong());
      if (title.isEmpty() && !found.versions().isEmpty() || title.length() > LONGEST_TITLE) {
        wrong.add(
            Refusal.of(terms.circulation(), "silence.no-title", Integer.toString(LONGEST_TITLE)));
      }
      List<Refusal> reasons = reasons(decision, wrong);
      if (!reasons.isEmpty()) {
        return table
            .keyed(keyed)
            .<Outcome>map(Outcome.Done::new)
            .orElse(new Outcome.Refused(reasons));
      }
      Optional<Long> opened = table.open(code, title, keyed);
      if (opened.isEmpty()) {
        return new Outcome.Done(table.keyed(keyed).orElseThrow());
      }
      Procedure procedure = new Procedure(opened.get(), code, title, List.of());
      enter(procedure, happens(decision), by.actor(), keyed, terms, terms.circulation());
      table.keep(procedure.id(), 1, found.versions(), found.words());
      return new Outcome.Done(procedure.id());
    });
  }

  Outcome extend(long id, Instant deadline, String reason, Acting by, String key) {
    return act(id, new SilenceAct.Extend(deadline, reason.strip()), by, key);
  }

  Outcome object(long id, String reasons, Acting by, String key) {
    return act(id, new SilenceAct.Oppose(reasons.strip()), by, key);
  }

  Outcome withdraw(long id, String reason, Acting by, String key) {
    return act(id, new SilenceAct.Withdraw(reason.strip()), by, key);
  }

  /** Sends a text to the members again: as it was, or another where the draft brings one. */
  Outcome restart(long id, Draft draft, String reason, Acting by, String key) {
    return locked(
        id,
        by,
        key,
        (procedure, terms, now) -> {
          Texts.Found found =
              texts.find(draft.references(), draft.brought(), by.capacity(), terms.restart());
          SilenceAct act =
              new SilenceAct.Restart(
                  draft.deadline(),
                  found.versions(),
                  members(bodies.find(procedure.body()).orElseThrow(), terms, now),
                  reason.strip());
          Decision decision =
              new SilenceRules(terms).decide(procedure.silence(), act, by.capacity(), now);
          List<Refusal> reasons = reasons(decision, found.wrong());
          if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
          }
          Map<String, String> words =
              found.versions().isEmpty() ? table.words(id, procedure.sent()) : found.words();
          SilenceEvent.Restarted event = (SilenceEvent.Restarted) happens(decision);
          enter(procedure, event, by.actor(), keyed(by, key), terms, terms.restart());
          table.keep(id, procedure.told().size() + 1, event.versions(), words);
          return new Outcome.Done(id);
        });
  }

  private Outcome act(long id, SilenceAct act, Acting by, String key) {
    return locked(
        id,
        by,
        key,
        (procedure, terms, now) -> {
          Decision decision =
              new SilenceRules(terms).decide(procedure.silence(), act, by.capacity(), now);
          List<Refusal> reasons = reasons(decision, List.of());
          if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
          }
          SilenceEvent event = happens(decision);
          enter(procedure, event, by.actor(), keyed(by, key), terms, terms.under(event));
          return new Outcome.Done(id);
        });
  }

  // ---- reading

  /** A procedure; one that has expired is adopted before anybody reads it. */
  Optional<Procedure> find(long id) {
    return table
        .find(id)
        .map(each -> each.silence().expired(now()) ? settled(id).orElse(each) : each);
  }

  /** The same, where somebody who acts for some may know of it. */
  Optional<Procedure> find(long id, List<Capacity> own) {
    return table
        .find(id, reach(own))
        .map(each -> each.silence().expired(now()) ? settled(id).orElse(each) : each);
  }

  /** Those that they may know of, the last first; what has expired is adopted before. */
  List<Procedure> list(int most, List<Capacity> own) {
    settle();
    return table.list(most, reach(own));
  }

  private Reach reach(List<Capacity> own) {
    return Reach.of(own, rulebook.of(Matter.SILENCE_SEEN));
  }

  /** The words that the members were sent, by language. */
  Map<String, String> words(Procedure procedure) {
    return table.words(procedure.id(), procedure.sent());
  }

  /** What an event sent to the members, in a language. */
  Optional<String> words(Procedure procedure, int number, String language) {
    return Optional.ofNullable(table.words(procedure.id(), number).get(language));
  }

  /** Refuses to circulate a text to the members of no body. */
  Refusal bodiless(String code) {
    return Refusal.of(rulebook.clause(code, Matter.SILENCE_CIRCULATION), "silence.no-body", code);
  }

  Terms terms(String code) {
    return terms(bodies.find(code).orElseThrow());
  }

  private Terms terms(Body body) {
    Map<Matter, Clause> clauses = new EnumMap<>(Matter.class);
    rulebook.of(body.code()).forEach(each -> clauses.put(each.matter(), each));
    return Terms.of(body, matter -> Objects.requireNonNull(clauses.get(matter)));
  }

  /** What is known of an adoption, for whoever writes of it; nothing where nothing was adopted. */
  public Optional<Adoption> adopted(long id) {
    return find(id)
        .filter(each -> each.silence() instanceof Silence.Adopted)
        .map(each -> Adoption.of(each, terms(each.body())));
  }

  // ---- the clock

  /**
   * What a look at the clock did.
   *
   * @param failed procedures that could not be settled; they are tried again
   */
  record Settled(int adopted, List<Long> failed) {}

  /** Adopts all that has expired. One that fails keeps none of the others from it. */
  Settled settle() {
    int adopted = 0;
    List<Long> failed = new ArrayList<>();
    for (long id : table.due(now())) {
      try {
        if (settled(id).filter(each -> each.silence() instanceof Silence.Adopted).isPresent()) {
          adopted++;
        }
      } catch (RuntimeException e) {
        failed.add(id);
        LOG.warn("silence procedure {} cannot be settled, and is tried again: {}", id, "" + e);
      }
    }
    return new Settled(adopted, List.copyOf(failed));
  }

  private Optional<Procedure> settled(long id) {
    return Objects.requireNonNull(
        transaction.execute(status -> table.locked(id).map(each -> settled(each, now()))));
  }

  /** Adopts a locked procedure where it has expired. */
  private Procedure settled(Procedure procedure, Instant now) {
    Silence silence = procedure.silence();
    if (!silence.expired(now)) {
      return procedure;
    }
    Terms terms = terms(procedure.body());
    // No account's key begins with a blank.
    return enter(
        procedure, SilenceRules.adoption(silence), THE_CLOCK, " adopted", terms, terms.adoption());
  }

  // ---- what all of them do

  private interface Use {
    Outcome of(Procedure procedure, Terms terms, Instant now);
  }

  private Outcome locked(long id, Acting by, String key, Use use) {
    return done(() -> {
      Optional<Procedure> found = table.locked(id);
      if (found.isEmpty()) {
        return new Outcome.Missing();
      }
      // the clock is looked at when nobody else can do anything any more
      Instant now = now();
      Procedure procedure = settled(found.get(), now);
      if (procedure.told().stream().anyMatch(each -> each.key().equals(keyed(by, key)))) {
        return new Outcome.Done(id);
      }
      return use.of(procedure, terms(procedure.body()), now);
    });
  }

  private Outcome done(Supplier<Outcome> act) {
    return Objects.requireNonNull(transaction.execute(status -> act.get()));
  }

  /** All that is in the way of an act; nothing where it can be done. */
  private static List<Refusal> reasons(Decision decision, List<Refusal> more) {
    List<Refusal> all = new ArrayList<>(more);
    if (decision instanceof Decision.Refused(List<Refusal> reasons)) {
      // what could not be found is told as that, not as a lack of text too
      reasons.stream()
          .filter(each -> more.isEmpty() || !each.key().equals("silence.no-text"))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static SilenceEvent happens(Decision decision) {
    return ((Decision.Happens) decision).event();
  }

  private static String keyed(Acting by, String key) {
    String own = key.isBlank() || key.length() > 64 ? UUID.randomUUID().toString() : key.strip();
    return by.account() + " " + own;
  }

  private Set<String> members(Body body, Terms terms, Instant now) {
    return new TreeSet<>(members.on(body, terms.day(now)).certain());
  }

  private Procedure enter(
      Procedure procedure,
      SilenceEvent event,
      String actor,
      String key,
      Terms terms,
      Clause clause) {
    Silence before = procedure.silence();
    Silence after = before.apply(event);
    String act = "silence-" + event.word();
    long entry =
        ledger.enter(
            new Act(
                actor,
                act,
                procedure.subject(),
                clause.cited(),
                procedure.told().isEmpty() ? "" : before.word(),
                Announcing.said(event)));
    Told told = new Told(procedure.told().size() + 1, event, actor, key, clause.cited());
    table.append(procedure.id(), told, entry, after);
    events.publishEvent(Announcing.of(procedure, after, event, terms));
    List<Told> all = new ArrayList<>(procedure.told());
    all.add(told);
    return new Procedure(procedure.id(), procedure.body(), procedure.title(), List.copyOf(all));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
