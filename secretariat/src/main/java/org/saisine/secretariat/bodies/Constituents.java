package org.saisine.secretariat.bodies;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Represented;

/** Bodies, groups and States, as those for whom somebody acts. */
final class Constituents implements Represented {
  /** Observers that have a standing invitation to the General Assembly and are named here. */
  private static final List<String> OBSERVERS = List.of("EU", "PSE", "VAT");

  private final Bodies bodies;
  private final States states;

  Constituents(Bodies bodies, States states) {
    this.bodies = bodies;
    this.states = states;
  }

  @Override
  public boolean known(Capacity capacity) {
    return switch (capacity) {
      case Capacity.Secretariat any -> true;
      case Capacity.Presiding(String body) -> bodies.find(body).isPresent();
      case Capacity.Coordinator(String group) ->
          Arrays.stream(Group.values()).anyMatch(each -> each.name().equals(group));
      case Capacity.Delegation(String state) -> states.codes().contains(state);
      case Capacity.Observer any -> true;
    };
  }

  @Override
  public String name(Capacity capacity, Words words) {
    return switch (capacity) {
      case Capacity.Secretariat any -> "";
      case Capacity.Presiding(String body) ->
          bodies.find(body).map(each -> each.name(words)).orElse(body);
      case Capacity.Coordinator(String group) -> words.say("group." + group);
      case Capacity.Delegation(String state) -> states.name(state, words.language());
      case Capacity.Observer(String entity) ->
          OBSERVERS.contains(entity) ? words.say("observer." + entity) : entity;
    };
  }

  @Override
  public List<Capacity> all(Words words) {
    Collator order = Collator.getInstance(Locale.forLanguageTag(words.language()));
    return Stream.<Stream<Capacity>>of(
            Arrays.stream(Group.values()).map(each -> new Capacity.Coordinator(each.name())),
            states.codes().stream().map(Capacity.Delegation::new),
            bodies.all().stream().map(each -> new Capacity.Presiding(each.code())),
            OBSERVERS.stream().map(Capacity.Observer::new))
        .flatMap(kind ->
            kind.sorted((one, other) -> order.compare(name(one, words), name(other, words))))
        .toList();
  }
}
