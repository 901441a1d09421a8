package org.saisine.secretariat.bodies;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The members of a body on a day, as far as it is known who they are.
 *
 * @param grounds by the code of the State: why it is said to be a member
 */
public record Roll(Body body, LocalDate day, Map<String, Ground> grounds) {
  /** Why a State is said to be a member. */
  public sealed interface Ground {}

  /** It is a Member of the United Nations. */
  public record Admitted(LocalDate since) implements Ground {}

  /** It was elected. */
  public record Elected(Term term) implements Ground {}

  /**
   * It was seen voting, and so was a member on that day; on others only a term can tell.
   *
   * @param symbol of the document voted on
   */
  public record Seen(LocalDate day, String symbol) implements Ground {}

  /** Whether a ground tells of this very day. */
  public boolean certain(Ground ground) {
    return !(ground instanceof Seen seen) || seen.day().equals(day);
  }

  /** The codes of those who are certainly members, group by group. */
  public Map<Group, List<String>> byGroup(States states) {
    Map<Group, List<String>> groups = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      groups.put(
          group,
          certain().stream()
              .filter(state -> states.group(state).equals(Optional.of(group)))
              .toList());
    }
    return groups;
  }

  /** Those of them that are in no group. */
  public List<String> ungrouped(States states) {
    return certain().stream().filter(state -> states.group(state).isEmpty()).toList();
  }

  /** Who was seen voting on other days only. */
  public List<String> doubtful() {
    List<String> certain = certain();
    return grounds.keySet().stream().filter(state -> !certain.contains(state)).sorted().toList();
  }

  /** Who is certainly a member. */
  public List<String> certain() {
    return new TreeMap<>(grounds)
        .entrySet().stream()
            .filter(each -> certain(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** How many seats nobody is known to sit in; nothing where the seats are not counted. */
  public OptionalInt gaps() {
    return body.members().isPresent()
        ? OptionalInt.of(Math.max(0, body.members().getAsInt() - certain().size()))
        : OptionalInt.empty();
  }
}
