package org.saisine.secretariat.silence;

import java.util.List;
import java.util.Map;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Clauses;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules as they stand in the data, and who acts under them. */
final class Rules {
  static final Capacity SECRETARIAT = new Capacity.Secretariat();
  static final Capacity PRESIDENT = new Capacity.Presiding("GA");

  private static final Bodies BODIES = new Bodies(new JdbcTemplate());

  private Rules() {}

  static Capacity delegation(String state) {
    return new Capacity.Delegation(state);
  }

  /** Those of the Assembly. */
  static Terms assembly() {
    return of("GA", Map.of());
  }

  /** Those of a body at whose seat some things are counted otherwise. */
  static Terms of(String code, Map<Matter, Value> set) {
    Body body = BODIES.find(code).orElseThrow();
    return Terms.of(
        body,
        matter -> {
          Clause clause = Clauses.standard().tightest(List.of(code), matter);
          Value value = set.getOrDefault(matter, clause.value());
          return new Clause(
              clause.id(),
              matter,
              clause.body(),
              clause.text(),
              clause.source(),
              clause.confirmed(),
              value);
        });
  }
}
