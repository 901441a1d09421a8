package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.bodies.States;
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
  private final States states;
  private final Letters letters;

  NominationPages(
      Nominations nominations,
      Credentials credentials,
      Mandates mandates,
      Clauses clauses,
      States states,
      Letters letters) {
    this.nominations = nominations;
    this.credentials = credentials;
    this.mandates = mandates;
    this.clauses = clauses;
    this.states = states;
    this.letters = letters;
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
    return form(visit, mandate, Typed.NOTHING, List.of());
  }

  private ModelAndView form(Visit visit, long mandate, Typed typed, List<Refusal> refusals) {
    Mandates.Asked asked = mandates.asked(mandate).orElseThrow(NominationPages::missing);
    return new ModelAndView("nominations/opening")
        .addObject("visit", visit)
        .addObject("asked", asked)
        .addObject("seats", clauses.seats(asked.organ()))
        .addObject("typed", typed)
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
        yield form(visit, mandate, new Typed("open", Optional.of(filled)), refusals);
      }
    };
  }

  @GetMapping("/nominations/{id}")
  ModelAndView show(Visit visit, @PathVariable long id) {
    return board(visit, id, Typed.NOTHING, List.of());
  }

  /** The board; with what is in the way of something that was asked, and what was typed. */
  ModelAndView board(Visit visit, long id, Typed typed, List<Refusal> refusals) {
    Course course = nominations.find(id).orElseThrow(NominationPages::missing);
    Sight sight = new Sight(course, capacities(visit));
    return new ModelAndView("nominations/board")
        .addObject("visit", visit)
        .addObject("sight", sight)
        .addObject("choices", credentials.choices(visit))
        .addObject("states", states)
        .addObject("nationals", nationals(visit, course, sight.as()))
        .addObject("askers", askers(course, sight))
        .addObject("credentials", credentials)
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
        .addObject("letters", sight.office() ? letters.of(course.state().board()) : List.of())
        .addObject("key", UUID.randomUUID().toString())
        .addObject("typed", typed)
        .addObject("refusals", told(visit, course.opening().organ(), refusals));
  }

  /** Somebody who may ask for more time for a group: its coordinator, a delegation of it. */
  record Asker(Capacity by, Group group) {}

  /** For whom the visitor may ask, where anything can be asked for. */
  private List<Asker> askers(Course course, Sight sight) {
    NominationRules rules = nominations.rules(course.opening().organ());
    List<Asker> askers = new ArrayList<>();
    for (Capacity each : sight.running() ? sight.as() : List.<Capacity>of()) {
      rules
          .group(each)
          .filter(group -> sight.board().deadline(group).isPresent())
          // what is asked for already is told once
          .filter(group ->
              !sight.board().asked().containsKey(group)
                  || askers.stream().noneMatch(asker -> asker.group() == group))
          .ifPresent(group -> askers.add(new Asker(each, group)));
    }
    return List.copyOf(askers);
  }

  /** A State whose nationals may be nominated. */
  record National(String code, String name) {}

  /** The States whose nationals some may nominate, by their names. */
  private List<National> nationals(Visit visit, Course course, List<Capacity> by) {
    NominationRules rules = nominations.rules(course.opening().organ());
    String language = visit.words().language();
    return states.codes().stream()
        .filter(code -> by.stream().anyMatch(each -> rules.national(each, code)))
        .map(code -> new National(code, states.name(code, language)))
        .sorted(Comparator.comparing(National::name, Collator.getInstance(Locale.of(language))))
        .toList();
  }

  /** A nomination, for whoever may know of it. */
  @GetMapping("/nominations/{id}/candidates/{candidate}")
  ModelAndView candidate(Visit visit, @PathVariable long id, @PathVariable String candidate) {
    return candidate(visit, id, candidate, Typed.NOTHING, List.of());
  }

  ModelAndView candidate(
      Visit visit, long id, String candidate, Typed typed, List<Refusal> refusals) {
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
        .addObject("states", states)
        .addObject("nationals", nationals(visit, course, List.of(found.owner())))
        .addObject("candidate", found)
        .addObject("own", sight.as().contains(found.owner()))
        .addObject("key", UUID.randomUUID().toString())
        .addObject("typed", typed)
        .addObject("refusals", told(visit, course.opening().organ(), refusals));
  }

  List<Capacity> capacities(Visit visit) {
    return visit.signedIn() ? credentials.of(visit.account()) : List.of();
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
