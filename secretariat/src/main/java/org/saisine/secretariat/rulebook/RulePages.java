package org.saisine.secretariat.rulebook;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.rulebook.Rulebook.Setting;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The rules for people, and the figures that officers set. */
@Controller
class RulePages {
  private final Rulebook rulebook;
  private final Bodies bodies;
  private final Clock clock;

  RulePages(Rulebook rulebook, Bodies bodies, Clock clock) {
    this.rulebook = rulebook;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** All clauses, or those that hold for a body. */
  @GetMapping("/rules")
  ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String body) {
    Optional<Body> asked = body.isBlank() ? Optional.empty() : bodies.find(body.strip());
    if (!body.isBlank() && asked.isEmpty()) {
      throw none();
    }
    return new ModelAndView("rulebook/list")
        .addObject("visit", visit)
        .addObject("bodies", bodies.all())
        .addObject("body", asked.map(Body::code).orElse(""))
        .addObject("clauses", asked.map(each -> rulebook.of(each.code())).orElseGet(rulebook::all));
  }

  @GetMapping("/rules/{id}")
  ModelAndView show(Visit visit, @PathVariable String id) {
    return show(visit, find(id), "", "", "", List.of());
  }

  private ModelAndView show(
      Visit visit, Clause clause, String body, String value, String reason, List<String> faults) {
    return new ModelAndView("rulebook/rule")
        .addObject("visit", visit)
        .addObject("clause", clause)
        .addObject("bodies", bodies.all())
        .addObject("history", rulebook.history(clause.id()))
        .addObject(
            "year",
            clause.matter() == Matter.HOLIDAYS
                ? OptionalInt.of(LocalDate.now(clock).getYear())
                : OptionalInt.empty())
        .addObject("body", body)
        .addObject("value", value)
        .addObject("reason", reason)
        .addObject("faults", faults);
  }

  @PostMapping("/rules/{id}/settings")
  ModelAndView set(
      Visit visit,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response) {
    Clause clause = find(id);
    return switch (rulebook.set(visit.account(), clause, body.strip(), value, reason)) {
      case Setting.Set(Clause now) -> new ModelAndView("redirect:/rules/" + now.id());
      case Setting.Refused(List<String> faults) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield show(visit, clause, body, value, reason, faults);
      }
    };
  }

  private Clause find(String id) {
    return rulebook.find(id).orElseThrow(RulePages::none);
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
