package org.saisine.secretariat.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.bodies.Founding;
import org.saisine.secretariat.bodies.Holdings;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Sessions for people: what is on, what comes, what was, and why. */
@Controller
class SessionPages {
  private static final int QUOTES = 12;

  private final Bodies bodies;
  private final Calendar calendar;
  private final Hearings hearings;
  private final Holdings holdings;
  private final Freshness freshness;

  SessionPages(
      Bodies bodies,
      Calendar calendar,
      Hearings hearings,
      Holdings holdings,
      Freshness freshness,
      Clock clock) {
    this.bodies = bodies;
    this.calendar = calendar;
    this.hearings = hearings;
    this.holdings = holdings;
    this.freshness = freshness.daily(clock);
  }

  @GetMapping("/sessions")
  @Nullable ModelAndView list(
      Visit visit,
      @RequestParam(defaultValue = "") String organ,
      @RequestParam(defaultValue = "0") int year,
      WebRequest request,
      HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    Map<String, Body> known =
        bodies.all().stream().collect(Collectors.toMap(Body::code, each -> each));
    if (!organ.isEmpty() && !known.containsKey(organ)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    List<Session> all = calendar.all();
    List<Session> sessions = organ.isEmpty() ? all : calendar.of(organ);
    return new ModelAndView("calendar/sessions")
        .addObject("visit", visit)
        .addObject("bodies", known)
        .addObject("organs", all.stream().map(Session::body).distinct().sorted().toList())
        .addObject("organ", organ)
        .addObject("year", year)
        .addObject("years", years(sessions))
        .addObject("timetable", Timetable.of(sessions, year))
        .addObject("spoken", new Spoken(visit.words()));
  }

  private static Set<Integer> years(List<Session> sessions) {
    Set<Integer> years = new TreeSet<>();
    sessions.forEach(each -> {
      each.when().opens().ifPresent(opening -> years.add(opening.from().getYear()));
      each.when().days().forEach(part -> years.add(part.from().getYear()));
    });
    return years;
  }

  /** To a session by its number, as it is typed. */
  @GetMapping(path = "/sessions", params = "number")
  String go(@RequestParam(defaultValue = "") String organ, @RequestParam String number) {
    SessionNumber session = number(number.strip().toUpperCase(Locale.ROOT));
    return "redirect:/bodies/" + BodyPages.find(bodies, organ).code() + "/sessions/" + session;
  }

  @GetMapping("/bodies/{code}/sessions/{number}")
  @Nullable ModelAndView show(
      Visit visit,
      @PathVariable String code,
      @PathVariable String number,
      WebRequest request,
      HttpServletResponse response) {
    SessionNumber session = number(number);
    Body body = BodyPages.find(bodies, code);
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    return page(visit, body, session, new Wish(List.of(), "", "", List.of()));
  }

  private ModelAndView page(Visit visit, Body body, SessionNumber number, Wish wish) {
    Session session = calendar.session(body.code(), number);
    String language = visit.words().language();
    List<SessionEvidence> quotes = hearings.quoted(body.code(), number, language, QUOTES);
    List<String> places =
        session.places().isEmpty()
            ? hearings.places(body.code(), language).getOrDefault(number, List.of())
            : session.places();
    Set<String> held =
        holdings.held(
            Stream.concat(
                    quotes.stream().map(SessionEvidence::symbol),
                    session.when().reasons().stream()
                        .flatMap(each -> each.clause().stream())
                        .map(Founding::symbol))
                .toList());
    return new ModelAndView("calendar/session")
        .addObject("visit", visit)
        .addObject("body", body)
        .addObject("session", session)
        .addObject("places", places)
        .addObject("quotes", quotes)
        .addObject("held", held)
        .addObject("wish", wish)
        .addObject("spoken", new Spoken(visit.words()));
  }

  /** An officer enters what counts. */
  @PostMapping("/bodies/{code}/sessions/{number}")
  ModelAndView enter(
      Visit visit,
      @PathVariable String code,
      @PathVariable String number,
      @RequestParam(defaultValue = "") List<String> from,
      @RequestParam(defaultValue = "") List<String> to,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean release,
      HttpServletResponse response) {
    SessionNumber session = number(number);
    Body body = BodyPages.find(bodies, code);
    Wish wish = Wish.of(release, from, to, place, reason);
    if (!wish.faults().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(visit, body, session, wish);
    }
    calendar.enter(visit.account(), body.code(), session, wish.days(), wish.place(), wish.reason());
    return new ModelAndView("redirect:/bodies/" + body.code() + "/sessions/" + session);
  }

  /** A session as its address writes it. */
  static SessionNumber number(String written) {
    return SessionNumber.of(written)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
