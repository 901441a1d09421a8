package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;

/** Draws procedures, people and acts at random: right ones and wrong ones, by everybody. */
final class Drawing {
  /** Two States of each group, so that they meet. */
  private static final Map<Group, List<String>> STATES =
      Map.of(
          Group.AFR, List.of("KEN", "SEN"),
          Group.APG, List.of("JPN", "FJI"),
          Group.EEG, List.of("POL", "EST"),
          Group.GRULAC, List.of("CHL", "CUB"),
          Group.WEOG, List.of("FRA", "NOR"));

  static final LocalDate FIRST = LocalDate.of(2036, 2, 1);

  private static final Capacity[] EVERYBODY = everybody();

  private final SplittableRandom random;
  private int minted;

  Drawing(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static List<String> states(Group group) {
    return STATES.getOrDefault(group, List.of());
  }

  static Optional<Group> group(String state) {
    for (Map.Entry<Group, List<String>> each : STATES.entrySet()) {
      if (each.getValue().contains(state)) {
        return Optional.of(each.getKey());
      }
    }
    return Optional.empty();
  }

  private static Capacity[] everybody() {
    Set<Capacity> all = new HashSet<>();
    for (Group group : Group.values()) {
      all.add(new Capacity.Coordinator(group.name()));
      states(group).forEach(state -> all.add(new Capacity.Delegation(state)));
    }
    all.add(new Capacity.Secretariat());
    all.add(new Capacity.Presiding("GA"));
    all.add(new Capacity.Observer("EU"));
    all.add(new Capacity.Delegation("ATL"));
    return all.stream()
        .sorted(java.util.Comparator.comparing(Capacity::said))
        .toArray(Capacity[]::new);
  }

  static List<Capacity> all() {
    return List.of(EVERYBODY);
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  Opening opening() {
    return new Opening(
        1,
        "GA",
        Map.of("en", "Group of keepers of the gauges"),
        Opening.Office.SECRETARIAT,
        seats(0),
        Map.of(),
        FIRST.plusDays(60));
  }

  private Seats seats(int least) {
    Map<Group, Integer> regional = new EnumMap<>(Group.class);
    boolean small = random.nextBoolean();
    for (Group each : Group.values()) {
      regional.put(each, least + (small ? 0 : random.nextInt(3)));
    }
    regional.put(Group.APG, least + 1);
    return new Seats(
        regional,
        random.nextInt(4) == 0 ? Map.of(any(Group.values()), 1) : Map.of(),
        small ? 0 : random.nextInt(3));
  }

  private Seats more() {
    return random.nextInt(9) == 0
        ? new Seats(Map.of(), Map.of(), random.nextInt(3) * Seats.MOST - 1)
        : seats(random.nextInt(3));
  }

  <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }

  Capacity by() {
    return any(EVERYBODY);
  }

  /** Who asks for it: mostly somebody who may, else anybody. */
  Capacity by(Nomination state, NominationAct act, Capacity drawn) {
    if (random.nextInt(4) == 0) {
      return by();
    }
    return switch (act) {
      case NominationAct.Draft draft -> drawn;
      case NominationAct.Revise(String id, Person who) -> owner(state, id);
      case NominationAct.FilePaper(String id, Paper paper) -> owner(state, id);
      case NominationAct.Submit(String id) -> owner(state, id);
      case NominationAct.Withdraw(String id, String reason) -> owner(state, id);
      case NominationAct.Endorse(String id) ->
          state
              .board()
              .candidate(id)
              .<Capacity>map(each -> new Capacity.Coordinator(each.group().name()))
              .orElse(drawn);
      case NominationAct.Choose choose -> new Capacity.Coordinator(choose.group().name());
      case NominationAct.AskExtension ask -> new Capacity.Coordinator(ask.group().name());
      default -> new Capacity.Secretariat();
    };
  }

  private Capacity owner(Nomination state, String id) {
    return state.board().candidate(id).map(Candidate::owner).orElseGet(this::by);
  }

  Set<Group> groups() {
    EnumSet<Group> some = EnumSet.noneOf(Group.class);
    for (Group each : Group.values()) {
      if (random.nextInt(3) > 0) {
        some.add(each);
      }
    }
    return some;
  }

  private LocalDate near(LocalDate today) {
    return today.plusDays(random.nextInt(50) - 10L);
  }

  private String candidate(Nomination state) {
    List<String> ids = List.copyOf(state.board().candidates().keySet());
    return ids.isEmpty() || random.nextInt(20) == 0
        ? "nobody"
        : ids.get(ids.size() - 1 - random.nextInt(Math.min(12, ids.size())));
  }

  private Person person(Capacity by) {
    String state =
        by instanceof Capacity.Delegation(String own) && random.nextInt(10) > 0
            ? own
            : any(states(any(Group.values())).toArray(String[]::new));
    String name = random.nextInt(30) == 0 ? " " : "Keeper " + random.nextInt(40);
    return new Person(name, state, Optional.empty(), Optional.empty());
  }

  private String reason() {
    return random.nextInt(10) == 0 ? "" : "No nominations were received.";
  }

  private Optional<String> replaces(Nomination state) {
    return random.nextInt(6) == 0 ? Optional.of(candidate(state)) : Optional.empty();
  }

  /** Something that somebody asks for. */
  NominationAct act(Nomination state, Capacity by, LocalDate today) {
    return switch (random.nextInt(24)) {
      case 0 -> new NominationAct.Invite(groups(), near(today).minusDays(10), near(today));
      case 2, 3, 4 -> new NominationAct.Draft("c" + minted++, person(by), replaces(state));
      case 5 -> new NominationAct.Revise(candidate(state), person(by));
      case 6, 7, 8 -> new NominationAct.FilePaper(candidate(state), any(Paper.values()));
      case 9, 10, 11 -> new NominationAct.Submit(candidate(state));
      case 12, 13, 14 -> new NominationAct.Endorse(candidate(state));
      case 15 -> choose(state);
      case 16 ->
          random.nextInt(3) == 0
              ? new NominationAct.Withdraw(candidate(state), reason())
              : new NominationAct.AskExtension(any(Group.values()), reason());
      case 17 ->
          new NominationAct.GrantExtension(any(Group.values()), today, near(today).plusDays(9));
      case 18 -> new NominationAct.RefuseExtension(any(Group.values()), reason());
      case 19 ->
          random.nextInt(3) > 0
              ? new NominationAct.Constitute(reason())
              : new NominationAct.Extend(groups(), near(today).plusDays(20), reason());
      case 20 ->
          random.nextInt(4) == 0
              ? new NominationAct.Enlarge(
                  more(), random.nextInt(9) == 0 ? "" : "SG", today, groups(), near(today))
              : new NominationAct.AskExtension(any(Group.values()), reason());
      case 21 ->
          random.nextInt(20) == 0
              ? new NominationAct.Discontinue(reason())
              : new NominationAct.Constitute(reason());
      default -> new NominationAct.FilePaper(candidate(state), any(Paper.values()));
    };
  }

  private NominationAct choose(Nomination state) {
    Group group = any(Group.values());
    for (Group each : Group.values()) {
      group = state.board().contested(each) && random.nextBoolean() ? each : group;
    }
    Set<String> chosen = new HashSet<>();
    for (Candidate each : state.board().of(group, Candidate.Stage.SUBMITTED)) {
      if (random.nextInt(4) == 0 || chosen.size() < state.board().room(group)) {
        chosen.add(each.id());
      }
    }
    return new NominationAct.Choose(group, any(Way.values()), chosen);
  }
}
