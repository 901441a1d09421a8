package org.saisine.secretariat.rulebook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the room: the rule that holds for a body in a matter, and what the office sets. */
public final class Rulebook {
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_VALUE = 5_000;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Bodies bodies;
  private final Clock clock;
  private final Clauses clauses = Clauses.standard();

  public Rulebook(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Bodies bodies,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.bodies = bodies;
    this.clock = clock;
  }

  /**
   * The tightest clause: the body's own, that of its kind, that of the body above it, the general
   * one. What the office has set for a body that is nearer wins over what it has set for all.
   *
   * @param body its code; one that nobody knows has the general rules
   */
  public Clause clause(String body, Matter matter) {
    return clause(scopes(body), matter, settings());
  }

  /** The clauses that hold for a body, matter by matter. */
  public List<Clause> of(String body) {
    List<String> scopes = scopes(body);
    Map<String, String> settings = settings();
    List<Clause> all = new ArrayList<>();
    for (Matter matter : Matter.values()) {
      all.add(clause(scopes, matter, settings));
    }
    return List.copyOf(all);
  }

  /** The clauses on a matter that hold for each body, by its code. */
  public Map<String, Clause> of(Matter matter) {
    Map<String, Body> known = new HashMap<>();
    bodies.all().forEach(each -> known.put(each.code(), each));
    Map<String, String> settings = settings();
    Map<String, Clause> all = new HashMap<>();
    known
        .keySet()
        .forEach(code ->
            all.put(
                code,
                clause(
                    scopes(code, each -> Optional.ofNullable(known.get(each))), matter, settings)));
    return Map.copyOf(all);
  }

  /** Every clause, with what the office has set. */
  public List<Clause> all() {
    Map<String, String> settings = settings();
    Map<String, Clause> all = new LinkedHashMap<>();
    for (Clause clause : clauses.all()) {
      all.put(clause.id(), set(clause, clause.body(), settings).orElse(clause));
    }
    settings.keySet().stream()
        .filter(id -> !all.containsKey(id))
        .forEach(id -> find(id, settings).ifPresent(clause -> all.put(id, clause)));
    return List.copyOf(all.values());
  }

  public Optional<Clause> find(String id) {
    return find(id, settings());
  }

  private Optional<Clause> find(String id, Map<String, String> settings) {
    Optional<Clause> printed = clauses.find(id);
    if (printed.isPresent()) {
      return printed.map(each -> set(each, each.body(), settings).orElse(each));
    }
    int dot = id.indexOf('.');
    return dot < 0 || !settings.containsKey(id)
        ? Optional.empty()
        : Matter.of(id.substring(0, dot))
            .map(matter -> clause(scopes(id.substring(dot + 1)), matter, settings));
  }

  private Clause clause(List<String> scopes, Matter matter, Map<String, String> settings) {
    Clause printed = clauses.tightest(scopes, matter);
    if (printed.confirmed()) {
      return printed;
    }
    for (String scope : scopes) {
      Optional<Clause> own = set(printed, scope, settings);
      if (own.isPresent()) {
        return own.get();
      }
    }
    return set(printed, printed.body(), settings).orElse(printed);
  }

  private static Optional<Clause> set(Clause clause, String body, Map<String, String> settings) {
    return clause.confirmed()
        ? Optional.empty()
        : Optional.ofNullable(settings.get(Clauses.id(clause.matter(), body)))
            .flatMap(written -> Value.read(clause.matter().kind(), written))
            .map(value -> Clauses.set(clause, body, value));
  }

  /** A body and those above it, the nearest first. */
  private List<String> scopes(String code) {
    return scopes(code, bodies::find);
  }

  private static List<String> scopes(String code, Function<String, Optional<Body>> bodies) {
    List<String> scopes = new ArrayList<>();
    Optional<String> next = Optional.of(code);
    while (next.isPresent() && !scopes.contains(next.get())) {
      scopes.add(next.get());
      next = bodies.apply(next.get()).flatMap(Body::parent);
    }
    return scopes;
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    sql.query(
        "select distinct on (clause) clause, figure from rule_setting"
            + " order by clause, entry desc",
        row -> {
          settings.put(row.getString("clause"), row.getString("figure"));
        });
    return settings;
  }

  /** What became of the wish to set a figure. */
  public sealed interface Setting {
    /** It holds from now on. */
    record Set(Clause clause) implements Setting {}

    /** Nothing was changed; the keys of all that is wrong. */
    record Refused(List<String> faults) implements Setting {}
  }

  /**
   * Sets the figure of a clause that is not confirmed.
   *
   * @param body for which it is set; empty for all for whom the clause holds
   * @param written the figure, in the manner of the one that it takes the place of
   * @param reason why, which the ledger keeps
   */
  public Setting set(String actor, Clause clause, String body, String written, String reason) {
    List<String> faults = new ArrayList<>();
    if (clause.confirmed()) {
      faults.add("rule.confirmed");
    }
    if (!body.isEmpty() && bodies.find(body).isEmpty()) {
      faults.add("rule.no-body");
    }
    Optional<Value> value =
        written.length() > LONGEST_VALUE
            ? Optional.empty()
            : Value.read(clause.matter().kind(), written).filter(clause.value()::likes);
    if (value.isEmpty()) {
      faults.add("rule.no-value");
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      faults.add("rule.no-reason");
    }
    String scope = body.isEmpty() ? clause.body() : body;
    if (faults.isEmpty() && clauses.tightest(scopes(scope), clause.matter()).confirmed()) {
      faults.add("rule.confirmed");
    }
    return faults.isEmpty()
        ? new Setting.Set(enter(actor, clause, scope, value.orElseThrow(), reason.strip()))
        : new Setting.Refused(List.copyOf(faults));
  }

  private Clause enter(String actor, Clause clause, String body, Value value, String reason) {
    Clause now = Clauses.set(clause, body, value);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          long entry =
              ledger.enter(
                  new Act(
                      actor,
                      "rule-set",
                      "rule " + now.id(),
                      now.cited(),
                      clause.value().written(),
                      value.written() + ": " + reason));
          sql.update(
              "insert into rule_setting values (?, ?, ?, ?, ?)",
              entry,
              now.id(),
              value.written(),
              reason,
              clock.instant().atOffset(ZoneOffset.UTC));
          return now;
        }));
  }

  /** Who set a clause, when and why: the last first. */
  List<Act> history(String id) {
    return ledger.of("rule " + id).reversed().stream().map(Entry::act).toList();
  }
}
