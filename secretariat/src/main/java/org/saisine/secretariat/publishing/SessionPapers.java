package org.saisine.secretariat.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saisine.press.form.Form;
import org.saisine.press.form.Forms;
import org.saisine.press.form.Issue;
import org.saisine.press.form.SessionAgenda;
import org.saisine.press.form.SessionReports;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.calendar.Session;
import org.saisine.secretariat.calendar.When;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.record.Documents;

/**
 * Makes the papers of a session from what the register knows: its days from the calendar, what was
 * asked for it from the sheet, the meetings of subsidiary bodies since the session before it.
 */
final class SessionPapers {
  /** How far back meetings count where the days of the session before are not known. */
  private static final int YEARS = 2;

  /** A list of more is no list that anybody reads. */
  private static final int MOST = 200;

  private final Calendar calendar;
  private final Bodies bodies;
  private final Mandates mandates;
  private final Documents documents;
  private final Clock clock;

  SessionPapers(
      Calendar calendar, Bodies bodies, Mandates mandates, Documents documents, Clock clock) {
    this.calendar = calendar;
    this.bodies = bodies;
    this.mandates = mandates;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * A session of which papers are made.
   *
   * @param organ the code of the body that meets
   * @param symbol the paper will bear; empty leaves it open
   */
  record Wanted(String organ, int session, String symbol) {}

  /**
   * The annotated provisional agenda with its organization of work; nothing where the days of the
   * session are not known.
   *
   * @param earlier the symbol of an agenda whose items are taken; empty takes those of any session
   */
  Optional<Form> agenda(Wanted wanted, String earlier, String language) {
    Session session = session(wanted);
    List<AgendaItem> items =
        earlier.isEmpty()
            ? List.of()
            : documents.edition(earlier, language).stream()
                .flatMap(each -> documents.record(each).agenda().stream())
                .toList();
    boolean lacking = !earlier.isEmpty() && items.isEmpty();
    return session.when().days().isEmpty() || lacking
        ? Optional.empty()
        : Optional.of(
            Forms.of(
                new SessionAgenda(
                    issue(wanted, session, language), items, owed(wanted, language))));
  }

  /** The list of the reports that are before a session; nothing where there are none. */
  Optional<Form> reports(Wanted wanted, String language) {
    Session session = session(wanted);
    List<SessionReports.Meeting> meetings = meetings(wanted, session, language);
    List<SessionReports.Owed> owed = owed(wanted, language);
    return meetings.isEmpty() && owed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Forms.of(new SessionReports(issue(wanted, session, language), meetings, owed)));
  }

  private Session session(Wanted wanted) {
    return calendar.session(wanted.organ, SessionNumber.regular(wanted.session));
  }

  private Issue issue(Wanted wanted, Session session, String language) {
    Optional<String> place =
        session.places().stream()
            .findFirst()
            .or(() -> bodies.find(wanted.organ).flatMap(each -> each.seat(language)));
    return new Issue(
        language,
        wanted.organ,
        wanted.symbol,
        Optional.of(session.number()),
        session.when().days(),
        place.filter(any -> !session.when().days().isEmpty()),
        LocalDate.now(clock));
  }

  /** What is to be submitted in writing, and does not stand as done or as fallen away. */
  private List<SessionReports.Owed> owed(Wanted wanted, String language) {
    return mandates.listed(wanted.organ, wanted.session, language).stream()
        .filter(each -> each.mandate().kind() == Mandate.Kind.REPORT)
        .filter(each -> Makings.due(each.standing()))
        .limit(MOST)
        .map(each -> new SessionReports.Owed(each.symbol(), each.mandate()))
        .toList();
  }

  /** Those of all bodies right under the organ, from its last session to the end of this one. */
  private List<SessionReports.Meeting> meetings(Wanted wanted, Session session, String language) {
    Optional<LocalDate> end =
        session.when().days().stream().map(DateRange::to).reduce(SessionPapers::later);
    if (end.isEmpty()) {
      return List.of();
    }
    LocalDate since =
        Optional.of(wanted.session - 1)
            .filter(each -> each > 0)
            .map(each -> calendar.when(wanted.organ, SessionNumber.regular(each)))
            .flatMap(each -> each.days().stream().map(DateRange::to).reduce(SessionPapers::later))
            .orElse(end.get().minusYears(YEARS));
    List<SessionReports.Meeting> all = new ArrayList<>();
    for (Body body : bodies.under(wanted.organ)) {
      calendar.of(body.code()).stream()
          .filter(each -> each.number().isRegular() && !each.when().days().isEmpty())
          .filter(each -> each.when().days().getFirst().from().isAfter(since))
          .filter(each -> !each.when().days().getLast().to().isAfter(end.get()))
          .sorted(Comparator.comparing(each -> each.when().days().getFirst().from()))
          .map(each -> meeting(body, each, language))
          .forEach(all::add);
    }
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static SessionReports.Meeting meeting(Body body, Session session, String language) {
    List<DateRange> days = session.when().days();
    return new SessionReports.Meeting(
        body.code(),
        body.name(Makings.words(language)),
        session.number(),
        new DateRange(days.getFirst().from(), days.getLast().to()),
        session.places().stream().findFirst(),
        !(session.when() instanceof When.Held || session.when() instanceof When.Sat));
  }
}
