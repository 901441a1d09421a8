package org.saisine.secretariat.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Value.Audience;
import org.saisine.secretariat.rulebook.Value.Who;

/**
 * Which procedures somebody may know of, told before any is looked at: what is out of reach is
 * answered as quickly, and as slowly, as what does not exist.
 *
 * @param all whether it is all of them
 * @param bodies all procedures of these bodies
 * @param states the procedures in which one of these was ever asked
 */
record Reach(boolean all, List<String> bodies, List<String> states) {
  /**
   * @param own for whom somebody acts
   * @param seen who knows of the procedures of each body, as its rule says
   */
  static Reach of(List<Capacity> own, Map<String, Clause> seen) {
    boolean observes = own.stream().anyMatch(Capacity.Observer.class::isInstance);
    List<String> bodies = new ArrayList<>();
    seen.forEach((body, clause) -> {
      if (clause.value(Audience.class).includes(observes ? Who.OBSERVERS : Who.PUBLIC)) {
        bodies.add(body);
      }
    });
    List<String> states = new ArrayList<>();
    for (Capacity each : own) {
      switch (each) {
        case Capacity.Presiding(String body) -> bodies.add(body);
        case Capacity.Delegation(String state) -> states.add(state);
        default -> {}
      }
    }
    boolean all = own.contains(new Capacity.Secretariat());
    return new Reach(all, List.copyOf(bodies), List.copyOf(states));
  }

  /** As the database is asked. */
  Object[] after(long id) {
    return new Object[] {id, all, bodies.toArray(String[]::new), states.toArray(String[]::new)};
  }
}
