package org.saisine.secretariat.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is said where there is no page, to people and to machines. What one may not see does not
 * exist.
 */
@Controller
class Errors implements ErrorController {
  private final Visits visits;

  Errors(Visits visits) {
    this.visits = visits;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = told instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
    if (status == HttpStatus.FORBIDDEN.value() || status == HttpStatus.UNAUTHORIZED.value()) {
      status = HttpStatus.NOT_FOUND.value();
    }
    response.setStatus(status);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      return Problem.of(status, path).told();
    }
    String kind =
        switch (status) {
          case 404 -> "missing";
          case 413 -> "large";
          default -> status >= 500 ? "away" : "refused";
        };
    return new ModelAndView("web/error")
        .addObject("visit", visits.of(request, response))
        .addObject("kind", kind);
  }
}
