package org.saisine.secretariat.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.calendar.Calendar;

/**
 * When a draft speaks: what is before that is over.
 *
 * @param organ whose draft it is; empty where it does not say
 * @param session at which it is put forward, where it says so
 * @param basis how the day is known
 */
public record Moment(String organ, Optional<SessionNumber> session, LocalDate day, Basis basis) {
  /** How the day of a draft is known, the surest first. */
  public enum Basis {
    /** It says when it was adopted. */
    ADOPTED,
    /** It says when it was issued. */
    ISSUED,
    /** The first day of its session. */
    SESSION,
    /** It says nothing of itself. */
    TODAY;

    public String key() {
      return "lint.day." + name().toLowerCase(Locale.ROOT);
    }
  }

  static Moment of(Record draft, Calendar calendar, Clock clock) {
    Record.Masthead head = draft.masthead();
    String organ = head.organ().map(Fact::value).orElse("");
    int text = draft.paragraphs().stream().mapToInt(each -> each.span().start()).min().orElse(0);
    // A session that only the paragraphs name is one that something is due at.
    Optional<SessionNumber> session =
        head.session().filter(fact -> fact.span().start() < text).map(Fact::value);
    Optional<LocalDate> adopted = head.adopted().map(Fact::value);
    if (adopted.isPresent()) {
      return new Moment(organ, session, adopted.get(), Basis.ADOPTED);
    }
    Optional<LocalDate> issued = head.issued().map(Fact::value);
    if (issued.isPresent()) {
      return new Moment(organ, session, issued.get(), Basis.ISSUED);
    }
    Optional<LocalDate> opening =
        head.sessionDates().stream()
            .map(fact -> fact.value().from())
            .findFirst()
            .or(() ->
                session
                    .filter(any -> !organ.isEmpty())
                    .flatMap(number -> calendar.when(organ, number).opens())
                    .map(DateRange::from));
    return opening
        .map(day -> new Moment(organ, session, day, Basis.SESSION))
        .orElseGet(() -> new Moment(organ, session, LocalDate.now(clock), Basis.TODAY));
  }
}
