package org.saisine.secretariat.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.SessionNumber.Series;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.bodies.BodyEvidence;
import org.saisine.secretariat.bodies.BodyEvidence.Matter;
import org.saisine.secretariat.bodies.Founding;
import org.saisine.secretariat.bodies.Holdings;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Bodies for people: what each is, and when it sits. */
@Controller
class BodyPages {
  private final Bodies bodies;
  private final Calendar calendar;
  private final Hearings hearings;
  private final Holdings holdings;
  private final Freshness freshness;

  BodyPages(
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

  /** A body and those under it. */
  record Branch(Body body, List<Branch> under) {
    static List<Branch> of(List<Body> all, Optional<String> parent) {
      return all.stream()
          .filter(each -> each.parent().equals(parent))
          .map(each -> new Branch(each, of(all, Optional.of(each.code()))))
          .toList();
    }
  }

  @GetMapping("/bodies")
  @Nullable ModelAndView tree(Visit visit, WebRequest request, HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    return new ModelAndView("calendar/bodies")
        .addObject("visit", visit)
        .addObject("branches", Branch.of(bodies.all(), Optional.empty()));
  }

  @GetMapping("/bodies/{code}")
  @Nullable ModelAndView show(
      Visit visit, @PathVariable String code, WebRequest request, HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    Body body = find(bodies, code);
    String language = visit.words().language();
    List<BodyEvidence> said =
        bodies.evidence(code, language).stream()
            .filter(each ->
                each.matter() == Matter.ESTABLISHED_BY || each.matter() == Matter.PERMANENT_BY)
            .toList();
    Map<SessionNumber, List<String>> places = hearings.places(code, language);
    Set<String> held =
        holdings.held(
            Stream.concat(
                    said.stream().flatMap(each -> Stream.of(each.symbol(), each.value())),
                    body.founding().map(Founding::symbol).stream())
                .toList());
    return new ModelAndView("calendar/body")
        .addObject("visit", visit)
        .addObject("body", body)
        .addObject("parent", body.parent().flatMap(bodies::find).orElse(null))
        .addObject("under", bodies.under(code))
        .addObject("said", said)
        .addObject("held", held)
        .addObject("series", bySeries(calendar.of(code)))
        .addObject("places", places)
        .addObject("spoken", new Spoken(visit.words()));
  }

  /** The sessions of each series, the last first. */
  private static Map<Series, List<Session>> bySeries(List<Session> sessions) {
    return sessions.reversed().stream()
        .collect(
            Collectors.groupingBy(
                each -> each.number().series(), TreeMap::new, Collectors.toList()));
  }

  static Body find(Bodies bodies, String code) {
    return bodies.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
