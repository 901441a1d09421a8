package org.saisine.secretariat.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.calendar.When;

/** That nothing is owed before it is asked for, nor at a session that is over or never comes. */
final class TimeRules {
  /** Stands for any subsidiary body: it says which session, and not of whom. */
  private static final String ANY_COMMISSION = "COMMISSION";

  private final Sessions sessions;
  private final Moment moment;

  TimeRules(Sessions sessions, Moment moment) {
    this.sessions = sessions;
    this.moment = moment;
  }

  List<Remark> of(Draft draft) {
    List<Remark> remarks = new ArrayList<>();
    for (Mandate mandate : draft.record().mandates()) {
      for (Due due : draft.times(mandate)) {
        of(draft.id(mandate), due).filter(each -> !remarks.contains(each)).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private Optional<Remark> of(String paragraph, Due due) {
    return switch (due) {
      case Due.OnDate(LocalDate day) when day.isBefore(moment.day()) ->
          Optional.of(new Remark.Past(paragraph, due, moment.day()));
      case Due.InYear(int year) when year < moment.day().getYear() ->
          Optional.of(new Remark.Past(paragraph, due, moment.day()));
      case Due.AtSession at when !at.organ().equals(ANY_COMMISSION) -> session(paragraph, at);
      default -> Optional.empty();
    };
  }

  private Optional<Remark> session(String paragraph, Due.AtSession due) {
    SessionNumber number = SessionNumber.regular(due.session());
    Optional<SessionNumber> own =
        moment.session().filter(any -> due.organ().equals(moment.organ()));
    if (own.filter(number::equals).isPresent()) {
      return Optional.empty();
    }
    When when = sessions.when(due.organ(), due.session());
    Optional<DateRange> days = days(when);
    if (days.filter(each -> each.to().isBefore(moment.day())).isPresent()) {
      return Optional.of(
          new Remark.SessionOver(paragraph, due, days, !(when instanceof When.Expected)));
    }
    if (own.filter(each -> each.isRegular() && each.ordinal() > due.session()).isPresent()) {
      return Optional.of(new Remark.SessionOver(paragraph, due, Optional.empty(), true));
    }
    return when instanceof When.Unknown
        ? Optional.of(
            new Remark.SessionUnknown(
                paragraph, due, sessions.stranger(due.organ(), due.session())))
        : Optional.empty();
  }

  /** From its first day to its last, as far as the last is known. */
  private static Optional<DateRange> days(When when) {
    return switch (when) {
      case When.Held held -> Optional.of(whole(held.days()));
      case When.Scheduled then -> Optional.of(whole(then.days()));
      case When.UnderWay now -> Optional.of(whole(now.days()));
      case When.Expected expected -> whole(expected);
      case When.Sat sat -> sat.expected().flatMap(TimeRules::whole);
      case When.Unknown unknown -> Optional.empty();
    };
  }

  private static DateRange whole(List<DateRange> days) {
    return new DateRange(days.getFirst().from(), days.getLast().to());
  }

  private static Optional<DateRange> whole(When.Expected expected) {
    return expected.closing().map(last -> new DateRange(expected.opening().from(), last.to()));
  }
}
