package org.saisine.secretariat.nominations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Candidate.Stage;
import org.saisine.secretariat.nominations.Verdict.Refusal;
import org.saisine.secretariat.rulebook.Value;

/**
 * What may be done in a procedure, by whom and when. Pure: it asks neither clock nor database, and
 * answers the same whenever it is asked the same.
 */
final class NominationRules {
  static final int LONGEST_REASON = 500;

  /** As long as anything may be put off at once. */
  static final int LONGEST_YEARS = 2;

  private final Function<String, Optional<Group>> groups;
  private final Figures figures;

  /**
   * The figures of the rules.
   *
   * @param period how long groups have at least, from the day of the invitation
   * @param extensions how often the deadline of a group is moved at most
   * @param least the share of seats with which a group may be constituted that is not complete
   */
  record Figures(Value.Span period, Value.Count extensions, Value.Share least) {
    /** The first day that a period may end on. */
    LocalDate after(LocalDate sent) {
      return switch (period.unit()) {
        case HOURS -> sent.plusDays((period.number() + 23) / 24);
        case DAYS -> sent.plusDays(period.number());
        case WEEKS -> sent.plusWeeks(period.number());
        case WORKING_DAYS -> {
          LocalDate day = sent;
          for (int left = period.number(); left > 0; left -= working(day) ? 1 : 0) {
            day = day.plusDays(1);
          }
          yield day;
        }
      };
    }

    private static boolean working(LocalDate day) {
      return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
  }

  /**
   * @param groups the regional group of a State; none where it is no Member
   */
  NominationRules(Function<String, Optional<Group>> groups, Figures figures) {
    this.groups = groups;
    this.figures = figures;
  }

  /** Whether a procedure may be opened so. */
  Verdict open(Opening opening, Capacity by, LocalDate today) {
    Weighing weighing = new Weighing(today);
    weighing.refuse(!(by instanceof Capacity.Secretariat), Rule.CAPACITY, "secretariat", by.said());
    weighing.refuse(
        opening.names().values().stream().allMatch(String::isBlank), Rule.MANDATE, "no-name");
    weighing.refuse(
        opening.names().values().stream().anyMatch(each -> each.length() > Opening.LONGEST_NAME)
            || opening.profile().values().stream()
                .anyMatch(each -> each.length() > Opening.LONGEST_PROFILE),
        Rule.MANDATE,
        "too-long",
        Opening.LONGEST_NAME,
        Opening.LONGEST_PROFILE);
    weighing.refuse(!opening.seats().sound(), Rule.SEATS, "seats", Seats.MOST);
    weighing.ahead(opening.deadline());
    return weighing.verdict(new NominationEvent.Opened(opening));
  }

  /** Whether somebody may do something, as things stand and on the day that it is. */
  Verdict weigh(Nomination state, Capacity by, NominationAct act, LocalDate today) {
    if (state instanceof Nomination.Discontinued over && visible(state, by, act)) {
      return new Verdict.Refused(List.of(Refusal.of(Rule.END, "over", over.day())));
    }
    return switch (act) {
      case NominationAct.Draft draft -> new Nominating(this, state, by, today).draft(draft);
      case NominationAct.Revise(String id, Person person) ->
          new Nominating(this, state, by, today).revise(id, person);
      case NominationAct.FilePaper(String id, Paper paper) ->
          new Nominating(this, state, by, today).file(id, paper);
      case NominationAct.Submit(String id) -> new Nominating(this, state, by, today).submit(id);
      case NominationAct.Withdraw(String id, String reason) ->
          new Nominating(this, state, by, today).withdraw(id, reason);
      case NominationAct.Endorse(String id) -> new Nominating(this, state, by, today).endorse(id);
      case NominationAct.Choose(Group group, Way way, Set<String> chosen) ->
          new Nominating(this, state, by, today).choose(group, way, chosen);
      case NominationAct.AskExtension(Group group, String reason) ->
          ask(state, by, group, reason, today);
      case NominationAct.Invite invite -> office(state, by, today).invite(invite);
      case NominationAct.GrantExtension grant -> office(state, by, today).grant(grant);
      case NominationAct.RefuseExtension(Group group, String reason) ->
          office(state, by, today).refuseExtension(group, reason);
      case NominationAct.Extend extend -> office(state, by, today).extend(extend);
      case NominationAct.Enlarge enlarge -> office(state, by, today).enlarge(enlarge);
      case NominationAct.Constitute(String reason) -> office(state, by, today).constitute(reason);
      case NominationAct.Discontinue(String reason) -> office(state, by, today).discontinue(reason);
    };
  }

  /** What is about a candidate that somebody may not know of is not even refused. */
  private static boolean visible(Nomination state, Capacity by, NominationAct act) {
    return switch (act) {
      case NominationAct.Revise(String id, Person person) -> state.seen(id, by).isPresent();
      case NominationAct.FilePaper(String id, Paper paper) -> state.seen(id, by).isPresent();
      case NominationAct.Submit(String id) -> state.seen(id, by).isPresent();
      case NominationAct.Endorse(String id) -> state.seen(id, by).isPresent();
      case NominationAct.Withdraw(String id, String reason) -> state.seen(id, by).isPresent();
      default -> true;
    };
  }

  private Directing office(Nomination state, Capacity by, LocalDate today) {
    return new Directing(figures, state, by, today);
  }

  /** The regional group for which somebody nominates; none for whoever nominates nobody. */
  Optional<Group> group(Capacity by) {
    return switch (by) {
      case Capacity.Delegation(String state) -> groups.apply(state);
      case Capacity.Coordinator(String group) -> known(group);
      case Capacity.Secretariat any -> Optional.empty();
      case Capacity.Presiding any -> Optional.empty();
      case Capacity.Observer any -> Optional.empty();
    };
  }

  private static Optional<Group> known(String name) {
    for (Group each : Group.values()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody may nominate a national of a State. */
  boolean national(Capacity by, String state) {
    return switch (by) {
      case Capacity.Delegation(String own) -> own.equals(state);
      default -> group(by).isPresent() && groups.apply(state).equals(group(by));
    };
  }

  private Verdict ask(Nomination state, Capacity by, Group group, String reason, LocalDate today) {
    Weighing weighing = new Weighing(today);
    weighing.refuse(!group(by).equals(Optional.of(group)), Rule.CAPACITY, "own-group", by.said());
    weighing.refuse(state.constituted(), Rule.END, "constituted");
    weighing.refuse(state.board().deadline(group).isEmpty(), Rule.INVITATION, "not-invited", group);
    weighing.refuse(state.board().asked().containsKey(group), Rule.REQUEST, "asked", group);
    weighing.reason(reason);
    return weighing.verdict(new NominationEvent.ExtensionAsked(group, by, reason));
  }

  /** Collects all that is in the way. */
  static final class Weighing {
    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>(2);

    Weighing(LocalDate today) {
      this.today = today;
    }

    void refuse(boolean wrong, Rule rule, String key, Object... arguments) {
      if (wrong) {
        refusals.add(Refusal.of(rule, key, arguments));
      }
    }

    /** A day that is yet to end, and not out of sight. */
    void ahead(LocalDate day) {
      refuse(
          day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_YEARS)),
          Rule.DAY,
          "ahead",
          day,
          today,
          today.plusYears(LONGEST_YEARS));
    }

    /** A day that has begun, and not before the procedure was opened. */
    void past(LocalDate day, LocalDate opened) {
      refuse(day.isAfter(today) || day.isBefore(opened), Rule.DAY, "past", day, opened, today);
    }

    void reason(String reason) {
      refuse(
          reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0,
          Rule.REASON,
          "reason",
          LONGEST_REASON);
    }

    LocalDate today() {
      return today;
    }

    boolean clean() {
      return refusals.isEmpty();
    }

    Verdict verdict(NominationEvent... events) {
      return refusals.isEmpty()
          ? new Verdict.Allowed(List.of(events))
          : new Verdict.Refused(List.copyOf(refusals));
    }
  }

  /** Whether somebody nominated again who stands already, in the eyes of who may know it. */
  static boolean stands(Nomination state, Candidate candidate) {
    return state.board().of(candidate.group(), Stage.SUBMITTED, Stage.ENDORSED).stream()
        .anyMatch(
            each -> !each.id().equals(candidate.id()) && each.person().same(candidate.person()));
  }
}
