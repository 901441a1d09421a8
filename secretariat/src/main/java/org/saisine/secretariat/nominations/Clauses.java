package org.saisine.secretariat.nominations;

import java.util.Optional;
import java.util.function.Function;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.NominationRules.Figures;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.rulebook.Value;

/** The clauses that the rules of nominations obey, as they hold for an organ. */
final class Clauses {
  private final Rulebook book;
  private final Function<String, Optional<Group>> groups;

  /**
   * @param groups the regional group of a State; none where it is no Member
   */
  Clauses(Rulebook book, Function<String, Optional<Group>> groups) {
    this.book = book;
    this.groups = groups;
  }

  Clause of(String organ, Rule rule) {
    return book.clause(organ, rule.matter());
  }

  /** As the ledger cites it. */
  String cited(String organ, Rule rule) {
    return of(organ, rule).cited();
  }

  NominationRules rules(String organ) {
    return new NominationRules(
        groups,
        new Figures(
            book.clause(organ, Matter.NOMINATION_PERIOD).value(Value.Span.class),
            book.clause(organ, Matter.NOMINATION_EXTENSION).value(Value.Count.class),
            book.clause(organ, Matter.NOMINATION_CONSTITUTION).value(Value.Share.class)));
  }

  /** The seats that are usual, for whoever opens a procedure. */
  Seats seats(String organ) {
    return new Seats(
        book.clause(organ, Matter.SEATS).value(Value.Seats.class).byGroup(), java.util.Map.of(), 0);
  }
}
