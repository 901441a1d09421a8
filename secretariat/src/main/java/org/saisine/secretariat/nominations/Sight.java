package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;
import org.saisine.secretariat.nominations.Nominations.Course;

/**
 * A procedure as somebody sees it who acts for some and not for others: that it exists, its seats
 * and deadlines everybody sees, and its members once the group is constituted.
 *
 * @param as for whom the visitor acts; empty for the public
 */
record Sight(Course course, List<Capacity> as) {
  /**
   * A regional group.
   *
   * @param counts what is submitted and endorsed, for those who may know it
   * @param set the deadlines that were set, in their order
   */
  record Row(Group group, int seats, Optional<Counts> counts, List<LocalDate> set) {
    Optional<LocalDate> deadline() {
      return set.isEmpty() ? Optional.empty() : Optional.of(set.getLast());
    }
  }

  record Counts(int submitted, int endorsed, int vacant, boolean contested) {}

  Opening opening() {
    return course.opening();
  }

  Board board() {
    return course.state().board();
  }

  boolean office() {
    return as.contains(new Capacity.Secretariat());
  }

  boolean coordinates(Group group) {
    return as.contains(new Capacity.Coordinator(group.name()));
  }

  /** The groups that the visitor coordinates. */
  List<Group> coordinated() {
    return Arrays.stream(Group.values()).filter(this::coordinates).toList();
  }

  /**
   * More time that is asked for, and not answered yet.
   *
   * @param day on which it was
   */
  record Request(Group group, Capacity by, LocalDate day, String reason) {}

  /** What is asked for a group, for whoever may know of it: it, and the Secretariat. */
  Optional<Request> request(Group group) {
    Optional<Request> last = Optional.empty();
    for (NominationTable.Kept each : course.facts()) {
      if (each.dated().event()
              instanceof NominationEvent.ExtensionAsked(Group of, Capacity by, String reason)
          && of == group) {
        last = Optional.of(new Request(group, by, each.dated().day(), reason));
      }
    }
    return board().asked().containsKey(group) ? last : Optional.empty();
  }

  /** All that is asked for. */
  List<Request> requests() {
    return Arrays.stream(Group.values()).flatMap(each -> request(each).stream()).toList();
  }

  /** Whether the visitor may nominate anybody: what is not open is not offered. */
  boolean nominates() {
    return !course.state().over()
        && as.stream()
            .anyMatch(each ->
                each instanceof Capacity.Delegation || each instanceof Capacity.Coordinator);
  }

  /** The groups that can have a seat, and have not been invited yet to fill it. */
  Set<Group> uninvited() {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    for (Group each : Group.values()) {
      boolean seat = board().seats().of(each) > 0 || board().seats().atLarge() > 0;
      if (seat && board().deadline(each).isEmpty()) {
        groups.add(each);
      }
    }
    return groups;
  }

  /** Whether anything can be done any more. */
  boolean running() {
    return !course.state().over() && !course.state().constituted();
  }

  /** Whether the numbers of a group are the visitor's to see. */
  private boolean knows(Group group) {
    return office() || coordinates(group) || course.state().constituted();
  }

  List<Row> rows() {
    return Arrays.stream(Group.values()).map(this::row).toList();
  }

  private Row row(Group group) {
    Board board = board();
    int submitted = office() || coordinates(group) ? board.of(group, Stage.SUBMITTED).size() : 0;
    Optional<Counts> counts =
        knows(group)
            ? Optional.of(
                new Counts(
                    submitted,
                    board.of(group, Stage.ENDORSED).size(),
                    Math.max(0, board.seats().of(group) - board.of(group, Stage.ENDORSED).size()),
                    (office() || coordinates(group)) && board.contested(group)))
            : Optional.empty();
    return new Row(group, board.seats().of(group), counts, set(group));
  }

  private List<LocalDate> set(Group group) {
    List<LocalDate> set = new ArrayList<>();
    for (NominationTable.Kept each : course.facts()) {
      switch (each.dated().event()) {
        case NominationEvent.Invited done -> add(set, done.groups().contains(group), done.until());
        case NominationEvent.Extended done -> add(set, done.groups().contains(group), done.until());
        case NominationEvent.ExtensionGranted done -> add(set, done.group() == group, done.until());
        case NominationEvent.Enlarged done -> add(set, done.groups().contains(group), done.until());
        default -> {
          // sets no deadline
        }
      }
    }
    return List.copyOf(set);
  }

  private static void add(List<LocalDate> set, boolean concerned, LocalDate until) {
    if (concerned && (set.isEmpty() || until.isAfter(set.getLast()))) {
      set.add(until);
    }
  }

  /** The nominations that the visitor may know of. */
  List<Candidate> candidates() {
    return board().candidates().values().stream()
        .filter(each -> as.stream().anyMatch(it -> each.visible(it, false)))
        .toList();
  }

  /** Its members, once it is constituted. */
  List<Candidate> members() {
    return course.state().constituted()
        ? board().candidates().values().stream()
            .filter(each -> each.stage() == Stage.ENDORSED)
            .toList()
        : List.of();
  }

  /** Whether the balance of the group is the visitor's to see. */
  boolean balanced() {
    return office() || course.state().constituted();
  }

  /** How many of those endorsed have something, by the word for it; "" for what is not told. */
  private Map<String, Integer> count(Function<Person, Optional<String>> what) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    for (Candidate each : board().candidates().values()) {
      if (each.stage() == Stage.ENDORSED) {
        counts.merge(what.apply(each.person()).orElse(""), 1, Integer::sum);
      }
    }
    return counts;
  }

  Map<String, Integer> genders() {
    return count(person -> person.gender().map(Person.Gender::word));
  }

  Map<String, Integer> traditions() {
    return count(person -> person.tradition().map(Person.Tradition::word));
  }

  /** The seats that are filled of each group that has any. */
  Map<Group, Integer> filled() {
    Map<Group, Integer> all = new EnumMap<>(Group.class);
    for (Group each : Group.values()) {
      int seated = board().filled().getOrDefault(each, 0);
      if (seated + board().seats().of(each) > 0) {
        all.put(each, seated);
      }
    }
    return all;
  }

  String state() {
    return switch (course.state()) {
      case Nomination.Prepared any -> "nominations.prepared";
      case Nomination.Invited any -> "nominations.invited";
      case Nomination.Constituted any -> "nominations.constituted";
      case Nomination.Discontinued any -> "nominations.discontinued";
    };
  }
}
