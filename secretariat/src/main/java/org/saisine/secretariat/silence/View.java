package org.saisine.secretariat.silence;

import java.util.List;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.rulebook.Value.Audience;
import org.saisine.secretariat.rulebook.Value.Who;

/**
 * A procedure as one visitor sees it.
 *
 * @param sight how much of it
 * @param own for whom the visitor may act
 */
record View(Procedure procedure, Terms terms, Who sight, List<Capacity> own) {
  /** Whether the visitor may know that it exists. */
  boolean there() {
    return terms.seen().value(Audience.class).includes(sight) || inside();
  }

  /** Whether the visitor sees the text, who was told and what happened. */
  boolean inside() {
    return sight.compareTo(Who.MEMBERS) <= 0;
  }

  /** Whether it is shown to the visitor who objected: one's own objection always is. */
  boolean shows(String state) {
    return terms.reasons().value(Audience.class).includes(sight)
        || own.contains(new Capacity.Delegation(state));
  }

  /** Whether the visitor leads the procedure. */
  boolean leads() {
    return sight == Who.SECRETARIAT;
  }

  /** For whom the visitor may still object. */
  List<Capacity> objectors() {
    return own.stream()
        .filter(each ->
            each instanceof Capacity.Delegation(String state)
                && procedure
                    .silence()
                    .last()
                    .filter(round -> round.members().contains(state))
                    .isPresent()
                && procedure.silence().objected().stream()
                    .noneMatch(objection -> objection.state().equals(state)))
        .toList();
  }

  /** For whom the visitor may lead it. */
  List<Capacity> leaders() {
    return own.stream()
        .filter(each ->
            each instanceof Capacity.Secretariat
                || each.equals(new Capacity.Presiding(procedure.body())))
        .toList();
  }
}
