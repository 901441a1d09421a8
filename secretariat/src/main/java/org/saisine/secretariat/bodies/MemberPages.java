package org.saisine.secretariat.bodies;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Days;
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

/** Who sits in a body, for people. */
@Controller
class MemberPages {
  private static final int LONGEST_REASON = 500;

  private final Bodies bodies;
  private final Members members;
  private final States states;
  private final Holdings holdings;
  private final Freshness freshness;
  private final Clock clock;

  MemberPages(
      Bodies bodies,
      Members members,
      States states,
      Holdings holdings,
      Freshness freshness,
      Clock clock) {
    this.bodies = bodies;
    this.members = members;
    this.states = states;
    this.holdings = holdings;
    this.freshness = freshness.daily(clock);
    this.clock = clock;
  }

  @GetMapping("/bodies/{code}/members")
  @Nullable ModelAndView show(
      Visit visit,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String on,
      WebRequest request,
      HttpServletResponse response) {
    Body body = find(code);
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    return page(visit, body, day(on, body), "", List.of());
  }

  /** The day that is asked for; today at the seat of the body where none is. */
  private LocalDate day(String on, Body body) {
    return on.isBlank()
        ? LocalDate.now(clock.withZone(body.zone()))
        : Days.of(on)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no day"));
  }

  private ModelAndView page(
      Visit visit, Body body, LocalDate day, String table, List<TermRules.Fault> faults) {
    Roll roll = members.on(body, day);
    List<String> cited =
        roll.grounds().values().stream()
            .filter(Roll.Seen.class::isInstance)
            .map(each -> ((Roll.Seen) each).symbol())
            .distinct()
            .toList();
    return new ModelAndView("bodies/members")
        .addObject("visit", visit)
        .addObject("roll", roll)
        .addObject("states", states)
        .addObject("terms", members.terms(body.code()))
        .addObject("held", holdings.held(cited))
        .addObject("table", table)
        .addObject("faults", faults);
  }

  /** An officer enters terms: one, or a whole table of them. */
  @PostMapping("/bodies/{code}/terms")
  ModelAndView enter(
      Visit visit,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String table,
      HttpServletResponse response) {
    Body body = find(code);
    return switch (members.enter(visit.account(), body, table)) {
      case Members.Entering.Entered entered ->
          new ModelAndView("redirect:/bodies/" + code + "/members#terms");
      case Members.Entering.Refused refused -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(visit, body, day("", body), table, refused.faults());
      }
    };
  }

  /** An officer strikes a term that was wrong. */
  @PostMapping("/bodies/{code}/terms/{term}/struck")
  String strike(
      Visit visit,
      @PathVariable String code,
      @PathVariable long term,
      @RequestParam(defaultValue = "") String reason) {
    Body body = find(code);
    String said = reason.strip();
    if (said.isEmpty() || said.length() > LONGEST_REASON) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no reason");
    }
    if (!members.strike(visit.account(), body.code(), term, said)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/bodies/" + code + "/members#terms";
  }

  private Body find(String code) {
    return bodies.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
