package org.saisine.secretariat.mandates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.record.Address;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Mandates from farther away: what slipped, and what each body's sessions and addressees bear. */
@Controller
class OverviewPages {
  private final Mandates mandates;
  private final Bodies bodies;
  private final Freshness freshness;

  OverviewPages(Mandates mandates, Bodies bodies, Freshness freshness, Clock clock) {
    this.mandates = mandates;
    this.bodies = bodies;
    this.freshness = freshness.daily(clock);
  }

  @GetMapping("/mandates/slippage")
  @Nullable ModelAndView slippage(Visit visit, WebRequest request, HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    return new ModelAndView("mandates/slippage")
        .addObject("visit", visit)
        .addObject("bodies", bodies.all().stream().map(Body::code).collect(Collectors.toSet()))
        .addObject("news", mandates.overview().slippage());
  }

  @GetMapping("/api/slippage.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    Address address = Address.of(request);
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "symbol", "paragraph", "was", "now", "by document", "reason", "entered", "url");
          for (Overview.News each : mandates.overview().slippage()) {
            csv.row(
                each.symbol(),
                each.paragraph(),
                each.was(),
                each.written(),
                each.document(),
                each.reason(),
                each.at(),
                address.path("/mandates/" + each.mandate()));
          }
          return csv.bytes();
        });
  }

  @GetMapping("/mandates/load")
  @Nullable ModelAndView load(
      Visit visit,
      @RequestParam(defaultValue = "") String organ,
      WebRequest request,
      HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    Overview overview = mandates.overview();
    return new ModelAndView("mandates/load")
        .addObject("visit", visit)
        .addObject("organ", organ)
        .addObject("bodies", bodies.all().stream().map(Body::code).collect(Collectors.toSet()))
        .addObject("shares", overview.shares())
        .addObject("timeline", overview.timeline(organ))
        .addObject("reports", overview.reports(organ))
        .addObject("load", overview.load(organ));
  }
}
