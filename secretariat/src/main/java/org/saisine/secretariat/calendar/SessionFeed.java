package org.saisine.secretariat.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sessions for somebody's own calendar. What is only expected stands there as tentative. */
@Controller
class SessionFeed {
  private final Bodies bodies;
  private final Calendar calendar;
  private final Freshness freshness;
  private final Clock clock;

  SessionFeed(Bodies bodies, Calendar calendar, Freshness freshness, Clock clock) {
    this.bodies = bodies;
    this.calendar = calendar;
    this.freshness = freshness.daily(clock);
    this.clock = clock;
  }

  @GetMapping("/sessions.ics")
  ResponseEntity<Object> feed(
      Visit visit, @RequestParam(defaultValue = "") String organ, WebRequest web) {
    Map<String, Body> known =
        bodies.all().stream().collect(Collectors.toMap(Body::code, each -> each));
    if (!organ.isEmpty() && !known.containsKey(organ)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return freshness.answer(
        web,
        ICalendar.TYPE,
        () -> {
          ICalendar file = new ICalendar(visit.words().say("sessions"), clock.instant());
          List<Session> sessions = organ.isEmpty() ? calendar.all() : calendar.of(organ);
          for (Session each : sessions) {
            Body body = known.get(each.body());
            if (body != null) {
              events(file, visit, body, each, base);
            }
          }
          return file.bytes();
        });
  }

  private void events(ICalendar file, Visit visit, Body body, Session session, String base) {
    Spoken spoken = new Spoken(visit.words());
    When when = session.when();
    String name = body.name(visit.words()) + ", " + spoken.session(body, session.number());
    String url = base + "/bodies/" + body.code() + "/sessions/" + session.number();
    String state = visit.words().say("when." + Spoken.state(session));
    boolean sure = Spoken.fixed(when);
    List<DateRange> days =
        sure || when instanceof When.Sat ? when.days() : when.opens().stream().toList();
    for (int part = 0; part < days.size(); part++) {
      file.event(
          body.code() + "-" + session.number() + "-" + (part + 1) + "@saisine",
          days.get(part).from(),
          days.get(part).to(),
          sure,
          sure ? name : name + " (" + state + ")",
          String.join(", ", session.places()),
          state + ": " + spoken.dates(when) + "\n" + reasons(spoken, when),
          url);
    }
  }

  private static String reasons(Spoken spoken, When when) {
    return when.reasons().stream().map(spoken::reason).collect(Collectors.joining("\n"));
  }
}
