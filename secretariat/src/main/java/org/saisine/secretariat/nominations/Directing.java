package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.NominationRules.Figures;
import org.saisine.secretariat.nominations.NominationRules.Weighing;

/** What the Secretariat may do. Pure. */
final class Directing {
  private static final int LONGEST_CODE = 40;

  private final Figures figures;
  private final Board board;
  private final Weighing weighing;

  Directing(Figures figures, Nomination state, Capacity by, LocalDate today) {
    this.figures = figures;
    this.board = state.board();
    this.weighing = new Weighing(today);
    weighing.refuse(!(by instanceof Capacity.Secretariat), Rule.CAPACITY, "secretariat", by.said());
    weighing.refuse(state.constituted(), Rule.END, "constituted");
  }

  Verdict invite(NominationAct.Invite invite) {
    some(invite.groups());
    for (Group each : invite.groups()) {
      weighing.refuse(board.deadline(each).isPresent(), Rule.INVITATION, "invited", each);
    }
    weighing.past(invite.sent(), board.opened());
    weighing.ahead(invite.until());
    LocalDate first = figures.after(invite.sent());
    weighing.refuse(invite.until().isBefore(first), Rule.PERIOD, "short", invite.until(), first);
    return weighing.verdict(
        new NominationEvent.Invited(Set.copyOf(invite.groups()), invite.sent(), invite.until()));
  }

  private void some(Set<Group> groups) {
    weighing.refuse(groups.isEmpty(), Rule.INVITATION, "no-group");
  }

  Verdict grant(NominationAct.GrantExtension grant) {
    asked(grant.group());
    weighing.past(grant.sent(), board.opened());
    later(grant.group(), grant.until());
    weighing.ahead(grant.until());
    return weighing.verdict(
        new NominationEvent.ExtensionGranted(grant.group(), grant.sent(), grant.until()));
  }

  Verdict refuseExtension(Group group, String reason) {
    asked(group);
    weighing.reason(reason);
    return weighing.verdict(new NominationEvent.ExtensionRefused(group, reason));
  }

  private void asked(Group group) {
    weighing.refuse(!board.asked().containsKey(group), Rule.REQUEST, "not-asked", group);
  }

  private void later(Group group, LocalDate until) {
    Optional<LocalDate> now = board.deadline(group);
    weighing.refuse(now.isEmpty(), Rule.INVITATION, "not-invited", group);
    int most = figures.extensions().number();
    weighing.refuse(board.moves(group) >= most, Rule.EXTENSION, "too-often", group, most);
    now.ifPresent(last ->
        weighing.refuse(!until.isAfter(last), Rule.EXTENSION, "not-later", group, until, last));
  }

  Verdict extend(NominationAct.Extend extend) {
    some(extend.groups());
    extend.groups().forEach(each -> later(each, extend.until()));
    weighing.ahead(extend.until());
    weighing.reason(extend.reason());
    return weighing.verdict(
        new NominationEvent.Extended(Set.copyOf(extend.groups()), extend.until(), extend.reason()));
  }

  Verdict enlarge(NominationAct.Enlarge enlarge) {
    some(enlarge.groups());
    weighing.refuse(!enlarge.seats().sound(), Rule.SEATS, "seats", Seats.MOST);
    weighing.refuse(
        !enlarge.seats().enlarge(board.seats()),
        Rule.ENLARGEMENT,
        "not-more",
        board.seats().total());
    weighing.refuse(
        enlarge.by().isBlank() || enlarge.by().length() > LONGEST_CODE,
        Rule.ENLARGEMENT,
        "by-whom");
    weighing.past(enlarge.announced(), board.opened());
    weighing.ahead(enlarge.until());
    return weighing.verdict(
        new NominationEvent.Enlarged(
            enlarge.seats(),
            enlarge.by(),
            enlarge.announced(),
            Set.copyOf(enlarge.groups()),
            enlarge.until()));
  }

  /** When it is complete; or after the last deadline, with as many as the rule asks for. */
  Verdict constitute(String reason) {
    int members = board.members();
    boolean complete = board.complete();
    if (!complete) {
      weighing.refuse(board.running(weighing.today()) || missing(), Rule.CONSTITUTION, "running");
      weighing.refuse(
          members < 1 || !figures.least().met(members, board.seats().total()),
          Rule.CONSTITUTION,
          "too-few",
          members,
          board.seats().total());
      weighing.reason(reason);
    }
    return weighing.verdict(new NominationEvent.Constituted(members, complete, reason));
  }

  /** Whether a group that has a seat was never invited to fill it. */
  private boolean missing() {
    return EnumSet.allOf(Group.class).stream()
        .anyMatch(each -> board.seats().of(each) > 0 && board.deadline(each).isEmpty());
  }

  Verdict discontinue(String reason) {
    weighing.reason(reason);
    return weighing.verdict(new NominationEvent.Discontinued(reason));
  }
}
