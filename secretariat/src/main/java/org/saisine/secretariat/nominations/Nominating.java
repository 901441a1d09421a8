package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;
import org.saisine.secretariat.nominations.NominationRules.Weighing;

/** What a delegation or a coordinator may do. Pure. */
final class Nominating {
  /** As many as one delegation or coordinator may have on its desk. */
  static final int MOST = 30;

  private final NominationRules rules;
  private final Nomination state;
  private final Board board;
  private final Capacity by;
  private final LocalDate today;
  private final Weighing weighing;

  Nominating(NominationRules rules, Nomination state, Capacity by, LocalDate today) {
    this.rules = rules;
    this.state = state;
    this.board = state.board();
    this.by = by;
    this.today = today;
    this.weighing = new Weighing(today);
  }

  Verdict draft(NominationAct.Draft draft) {
    Optional<Group> group = rules.group(by);
    if (group.isEmpty()) {
      weighing.refuse(true, Rule.CAPACITY, "nominates", by.said());
      return weighing.verdict();
    }
    if (board.candidate(draft.candidate()).isPresent()) {
      return new Verdict.Missing();
    }
    person(draft.person());
    weighing.refuse(
        board.candidates().values().stream().filter(each -> each.owner().equals(by)).count()
            >= MOST,
        Rule.CHOICE,
        "too-many",
        MOST);
    vacancy(group.get());
    weighing.refuse(
        draft.replaces().filter(id -> !left(id, group.get())).isPresent(),
        Rule.REPLACEMENT,
        "nobody-left");
    return weighing.verdict(
        new NominationEvent.Drafted(
            draft.candidate(), by, group.get(), draft.person(), draft.replaces()));
  }

  /** Whether somebody of the group withdrew whom the asker may know of. */
  private boolean left(String id, Group group) {
    return state
        .seen(id, by)
        .filter(each -> each.group() == group && each.stage() == Stage.WITHDRAWN)
        .isPresent();
  }

  private void person(Person person) {
    weighing.refuse(
        !rules.national(by, person.state()), Rule.NATIONALITY, "nationality", person.state());
    weighing.refuse(!person.sound(), Rule.NATIONALITY, "name", Person.LONGEST_NAME);
  }

  /** Once the group is constituted, only a seat that fell vacant is filled. */
  private void vacancy(Group group) {
    weighing.refuse(
        state.constituted() && board.room(group) < 1, Rule.CONSTITUTION, "no-vacancy", group);
  }

  Verdict revise(String id, Person person) {
    Optional<Candidate> own = own(id);
    if (own.isEmpty()) {
      return new Verdict.Missing();
    }
    stage(own.get(), Stage.DRAFTED);
    person(person);
    return weighing.verdict(new NominationEvent.Revised(id, person));
  }

  Verdict file(String id, Paper paper) {
    Optional<Candidate> own = own(id);
    if (own.isEmpty()) {
      return new Verdict.Missing();
    }
    stage(own.get(), Stage.DRAFTED);
    return weighing.verdict(new NominationEvent.PaperFiled(id, paper));
  }

  Verdict submit(String id) {
    Optional<Candidate> own = own(id);
    if (own.isEmpty()) {
      return new Verdict.Missing();
    }
    Candidate candidate = own.get();
    stage(candidate, Stage.DRAFTED);
    weighing.refuse(!candidate.documented(), Rule.PAPERS, "papers");
    weighing.refuse(
        NominationRules.stands(state, candidate), Rule.ONCE, "twice", candidate.person().name());
    vacancy(candidate.group());
    inTime(candidate.group());
    return weighing.verdict(new NominationEvent.Submitted(id));
  }

  Verdict withdraw(String id, String reason) {
    Optional<Candidate> own = own(id);
    if (own.isEmpty()) {
      return new Verdict.Missing();
    }
    stage(own.get(), Stage.DRAFTED, Stage.SUBMITTED, Stage.ENDORSED, Stage.PASSED_OVER);
    if (own.get().stage() != Stage.DRAFTED) {
      weighing.reason(reason);
    }
    return weighing.verdict(new NominationEvent.Withdrawn(id, reason));
  }

  Verdict endorse(String id) {
    Optional<Candidate> seen = state.seen(id, by);
    if (seen.isEmpty()) {
      return new Verdict.Missing();
    }
    Candidate candidate = seen.get();
    Group group = candidate.group();
    coordinator(group);
    stage(candidate, Stage.SUBMITTED, Stage.PASSED_OVER);
    inTime(group);
    int room = board.room(group);
    weighing.refuse(room < 1, Rule.CHOICE, "no-seat", group, board.seats().of(group));
    long others =
        board.of(group, Stage.SUBMITTED).stream().filter(each -> !each.id().equals(id)).count();
    weighing.refuse(room >= 1 && others + 1 > room, Rule.CHOICE, "contested", others + 1, room);
    weighing.refuse(
        NominationRules.stands(state, candidate), Rule.ONCE, "twice", candidate.person().name());
    return weighing.verdict(new NominationEvent.Endorsed(id));
  }

  Verdict choose(Group group, Way way, Set<String> chosen) {
    coordinator(group);
    if (!weighing.clean()) {
      return weighing.verdict();
    }
    Set<String> before =
        board.of(group, Stage.SUBMITTED).stream().map(Candidate::id).collect(Collectors.toSet());
    if (!before.containsAll(chosen)) {
      return new Verdict.Missing();
    }
    inTime(group);
    int room = board.room(group);
    weighing.refuse(before.size() <= room, Rule.CHOICE, "uncontested", before.size(), room);
    weighing.refuse(
        chosen.isEmpty() || chosen.size() > room, Rule.CHOICE, "so-many", chosen.size(), room);
    return weighing.verdict(new NominationEvent.Chosen(group, way, Set.copyOf(chosen)));
  }

  // ---- what several of them ask

  private Optional<Candidate> own(String id) {
    return board.candidate(id).filter(each -> each.owner().equals(by));
  }

  private void coordinator(Group group) {
    weighing.refuse(
        !by.equals(new Capacity.Coordinator(group.name())), Rule.CAPACITY, "coordinator", group);
  }

  private void stage(Candidate candidate, Stage... allowed) {
    weighing.refuse(!candidate.in(allowed), Rule.COURSE, "course", candidate.stage().word());
  }

  /** By the deadline, that day included; the seat of a member who left is filled when it can be. */
  private void inTime(Group group) {
    Optional<LocalDate> deadline = board.deadline(group);
    weighing.refuse(deadline.isEmpty(), Rule.INVITATION, "not-invited", group);
    deadline.ifPresent(last ->
        weighing.refuse(
            today.isAfter(last) && !state.constituted(), Rule.DEADLINE, "late", last, today));
  }
}
