package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.nominations.Nominations.Course;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.saisine.secretariat.nominations.Verdict.Refusal;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Nominations for people: all of them, one as a board, and how one is opened. */
@Controller
class NominationPages {
  private final Nominations nominations;
  private final Credentials credentials;
  private final Mandates mandates;
  private final Clauses clauses;

  NominationPages(
      Nominations nominations, Credentials credentials, Mandates mandates, Clauses clauses) {
    this.nominations = nominations;
    this.credentials = credentials;
    this.mandates = mandates;
    this.clauses = clauses;
  }

  @GetMapping("/nominations")
  ModelAndView list(Visit visit) {
    return new ModelAndView("nominations/list")
        .addObject("visit", visit)
        .addObject(
            "all", nominations.all().stream().map(each -> new Sight(each, List.of())).toList());
  }

  @GetMapping("/nominations/new")
  ModelAndView blank(Visit visit, @RequestParam(defaultValue = "0") long mandate) {
    return form(visit, mandate, List.of());
  }

  private ModelAndView form(Visit visit, long mandate, List<Refusal> refusals) {
    Mandates.Asked asked = mandates.asked(mandate).orElseThrow(NominationPages::missing);
    return new ModelAndView("nominations/opening")
        .addObject("visit", visit)
        .addObject("asked", asked)
        .addObject("seats", clauses.seats(asked.organ()))
        .addObject("refusals", told(visit, asked.organ(), refusals));
  }

  private List<String> told(Visit visit, String organ, List<Refusal> refusals) {
    Telling telling = Telling.of(visit.words());
    return refusals.stream()
        .map(each -> telling.refused(each, clauses.of(organ, each.rule())))
        .toList();
  }

  @PostMapping("/nominations")
  ModelAndView open(
      Visit visit,
      @RequestParam(defaultValue = "0") long mandate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Filled filled = new Filled(request);
    Mandates.Asked asked = mandates.asked(mandate).orElseThrow(NominationPages::missing);
    Acting by = credentials.acting(visit, filled.text("as")).orElseThrow(NominationPages::missing);
    Opening opening =
        new Opening(
            mandate,
            asked.organ(),
            filled.texts("name"),
            Opening.Office.of(filled.text("office")).orElse(Opening.Office.SECRETARIAT),
            filled.seats(),
            filled.texts("profile"),
            filled.day("until"));
    return switch (nominations.open(opening, by)) {
      case Outcome.Done(long id) -> new ModelAndView("redirect:/nominations/" + id);
      case Outcome.Missing any -> throw missing();
      case Outcome.Refused(List<Refusal> refusals) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(visit, mandate, refusals);
      }
    };
  }

  @GetMapping("/nominations/{id}")
  ModelAndView show(Visit visit, @PathVariable long id) {
    return board(visit, id, List.of());
  }

  /** The board; with what is in the way of something that was asked. */
  ModelAndView board(Visit visit, long id, List<Refusal> refusals) {
    Course course = nominations.find(id).orElseThrow(NominationPages::missing);
    Sight sight = new Sight(course, capacities(visit));
    return new ModelAndView("nominations/board")
        .addObject("visit", visit)
        .addObject("sight", sight)
        .addObject("choices", credentials.choices(visit))
        .addObject(
            "mandate",
            mandates.asked(course.opening().mandate()).orElseThrow(NominationPages::missing))
        .addObject(
            "told",
            new Recital(
                    visit.words(),
                    course.opening(),
                    course.facts().stream().map(NominationTable.Kept::dated).toList())
                .sentences())
        .addObject("letters", Letters.of(course.state().board()))
        .addObject("key", UUID.randomUUID().toString())
        .addObject("refusals", told(visit, course.opening().organ(), refusals));
  }

  /** A nomination, for whoever may know of it. */
  @GetMapping("/nominations/{id}/candidates/{candidate}")
  ModelAndView candidate(Visit visit, @PathVariable long id, @PathVariable String candidate) {
    return candidate(visit, id, candidate, List.of());
  }

  ModelAndView candidate(Visit visit, long id, String candidate, List<Refusal> refusals) {
    Course course = nominations.find(id).orElseThrow(NominationPages::missing);
    Sight sight = new Sight(course, capacities(visit));
    Candidate found =
        sight.candidates().stream()
            .filter(each -> each.id().equals(candidate))
            .findFirst()
            .orElseThrow(NominationPages::missing);
    return new ModelAndView("nominations/candidate")
        .addObject("visit", visit)
        .addObject("sight", sight)
        .addObject("candidate", found)
        .addObject("own", sight.as().contains(found.owner()))
        .addObject("key", UUID.randomUUID().toString())
        .addObject("refusals", told(visit, course.opening().organ(), refusals));
  }

  List<Capacity> capacities(Visit visit) {
    return visit.signedIn() ? credentials.of(visit.account()) : List.of();
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
