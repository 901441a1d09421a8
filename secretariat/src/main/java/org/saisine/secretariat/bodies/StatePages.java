package org.saisine.secretariat.bodies;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Tongues;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The Members of the United Nations, for people. */
@Controller
class StatePages {
  private final States states;
  private final Members members;
  private final Freshness freshness;

  StatePages(States states, Members members, Freshness freshness) {
    this.states = states;
    this.members = members;
    this.freshness = freshness;
  }

  @GetMapping("/states")
  @Nullable ModelAndView list(Visit visit, WebRequest request, HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    Map<Group, List<String>> groups = states.byGroup(visit.words().language());
    return new ModelAndView("bodies/states")
        .addObject("visit", visit)
        .addObject("states", states)
        .addObject("groups", groups);
  }

  @GetMapping("/states/{code}")
  @Nullable ModelAndView show(
      Visit visit, @PathVariable String code, WebRequest request, HttpServletResponse response) {
    String state = code.toUpperCase(Locale.ROOT);
    if (!states.codes().contains(state)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    return new ModelAndView("bodies/state")
        .addObject("visit", visit)
        .addObject("code", state)
        .addObject("states", states)
        .addObject("tongues", Tongues.ALL)
        .addObject("terms", members.of(state));
  }
}
