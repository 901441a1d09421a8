package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What is left to be settled, kind by kind. */
@Controller
class FindingPages {
  private static final int PAGE = 100;

  private final Backlog backlog;
  private final Freshness freshness;

  FindingPages(Backlog backlog, Freshness freshness) {
    this.backlog = backlog;
    this.freshness = freshness;
  }

  @GetMapping("/findings")
  @Nullable ModelAndView list(
      Visit visit,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String variant,
      @RequestParam(defaultValue = "0") int page,
      WebRequest request,
      HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    int from = Math.min(Math.max(0, page), Integer.MAX_VALUE / PAGE - 1) * PAGE;
    List<Backlog.Kind> kinds = backlog.kinds();
    return new ModelAndView("record/findings")
        .addObject("visit", visit)
        .addObject("kinds", kinds)
        .addObject(
            "chosen",
            kinds.stream()
                .filter(kind -> kind.code().equals(code) && kind.variant().equals(variant))
                .findFirst()
                .orElse(null))
        .addObject("from", from)
        .addObject("most", PAGE)
        .addObject("entries", code.isEmpty() ? List.of() : backlog.of(code, variant, from, PAGE));
  }
}
