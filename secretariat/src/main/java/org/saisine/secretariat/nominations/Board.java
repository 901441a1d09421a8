package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;

/**
 * How a procedure stands: seats, deadlines and candidates.
 *
 * @param opened the day on which it was
 * @param deadlines until when each group that was invited may nominate, that day included
 * @param candidates by their ids, in the order in which they came
 * @param asked the groups for which more time is asked, and who asks
 * @param moved how often the deadline of a group was moved
 */
record Board(
    Opening opening,
    LocalDate opened,
    Seats seats,
    Map<Group, LocalDate> deadlines,
    Map<String, Candidate> candidates,
    Map<Group, Capacity> asked,
    Map<Group, Integer> moved) {

  static Board of(Opening opening, LocalDate opened) {
    return new Board(opening, opened, opening.seats(), Map.of(), Map.of(), Map.of(), Map.of());
  }

  Optional<Candidate> candidate(String id) {
    return Optional.ofNullable(candidates.get(id));
  }

  List<Candidate> of(Group group, Stage... stages) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate each : candidates.values()) {
      if (each.group() == group && each.in(stages)) {
        all.add(each);
      }
    }
    return all;
  }

  /** Seats that are filled, by group. */
  Map<Group, Integer> filled() {
    Map<Group, Integer> filled = new EnumMap<>(Group.class);
    for (Candidate each : candidates.values()) {
      if (each.stage() == Stage.ENDORSED) {
        filled.merge(each.group(), 1, Integer::sum);
      }
    }
    return filled;
  }

  int members() {
    return filled().values().stream().mapToInt(each -> each).sum();
  }

  boolean complete() {
    return members() == seats.total();
  }

  /** Seats that a group can still fill. */
  int room(Group group) {
    return seats.room(group, filled());
  }

  /** Whether more nominations lie before a group than it has seats left: it has to choose. */
  boolean contested(Group group) {
    return of(group, Stage.SUBMITTED).size() > room(group);
  }

  Optional<LocalDate> deadline(Group group) {
    return Optional.ofNullable(deadlines.get(group));
  }

  /** Whether there is any group whose deadline has not passed on a day. */
  boolean running(LocalDate day) {
    return deadlines.values().stream().anyMatch(each -> !day.isAfter(each));
  }

  /** How often the deadline of a group was moved. */
  int moves(Group group) {
    return moved.getOrDefault(group, 0);
  }

  // ---- what happens to it

  Board until(Set<Group> groups, LocalDate until) {
    Map<Group, LocalDate> later = new EnumMap<>(Group.class);
    later.putAll(deadlines);
    groups.forEach(group -> later.put(group, until));
    return new Board(
        opening, opened, seats, Collections.unmodifiableMap(later), candidates, asked, moved);
  }

  /** The deadlines of groups are moved: that is counted. */
  Board moved(Set<Group> groups, LocalDate until) {
    Map<Group, Integer> counts = new EnumMap<>(Group.class);
    counts.putAll(moved);
    groups.forEach(group -> counts.merge(group, 1, Integer::sum));
    return new Board(
            opening,
            opened,
            seats,
            deadlines,
            candidates,
            asked,
            Collections.unmodifiableMap(counts))
        .until(groups, until);
  }

  Board asked(Group group, Optional<Capacity> by) {
    Map<Group, Capacity> requests = new EnumMap<>(Group.class);
    requests.putAll(asked);
    requests.remove(group);
    by.ifPresent(each -> requests.put(group, each));
    return new Board(
        opening,
        opened,
        seats,
        deadlines,
        candidates,
        Collections.unmodifiableMap(requests),
        moved);
  }

  Board with(Seats more) {
    return new Board(opening, opened, more, deadlines, candidates, asked, moved);
  }

  Board with(Candidate candidate) {
    Map<String, Candidate> all = new LinkedHashMap<>(candidates);
    all.put(candidate.id(), candidate);
    return new Board(
        opening, opened, seats, deadlines, Collections.unmodifiableMap(all), asked, moved);
  }

  Board stage(String id, Stage stage) {
    return with(candidate(id).orElseThrow().now(stage));
  }

  /** The chosen are endorsed, the others that lie before the group passed over. */
  Board chosen(Group group, Set<String> chosen) {
    Board after = this;
    for (Candidate each : of(group, Stage.SUBMITTED)) {
      after =
          after.stage(each.id(), chosen.contains(each.id()) ? Stage.ENDORSED : Stage.PASSED_OVER);
    }
    return after;
  }
}
