package org.saisine.secretariat.mandates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The sheet: what is owed today, what comes, what nobody has answered. */
@Controller
class MandatePages {
  private static final int PAGE = 75;

  private final Mandates mandates;
  private final Bodies bodies;
  private final Freshness freshness;

  MandatePages(Mandates mandates, Bodies bodies, Freshness freshness, Clock clock) {
    this.mandates = mandates;
    this.bodies = bodies;
    this.freshness = freshness.daily(clock);
  }

  @GetMapping("/mandates")
  @Nullable ModelAndView sheet(
      Visit visit, HttpServletRequest asked, WebRequest request, HttpServletResponse response) {
    Question all = question(asked);
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    Sheet sheet = mandates.today();
    Map<Standing, Long> counts = sheet.counts(all);
    // Whoever asks for nothing is shown what is owed today or, where nothing is, what comes.
    Standing chosen =
        all.state().isEmpty()
            ? counts.getOrDefault(Standing.DUE, 0L) > 0 ? Standing.DUE : Standing.EXPECTED
            : Standing.of(all.state());
    Question question = all.standing(chosen.word());
    return new ModelAndView("mandates/sheet")
        .addObject("visit", visit)
        .addObject("question", question)
        .addObject("counts", counts)
        .addObject("organs", mandates.organs())
        .addObject("addressees", mandates.addressees())
        .addObject("bodies", bodies.all().stream().map(Body::code).collect(Collectors.toSet()))
        .addObject("mandates", mandates.worded(sheet.rounds(question), visit.words().language()));
  }

  private static Question question(HttpServletRequest request) {
    try {
      Asked asked = Asked.of(request, Question.SHEET);
      Question question = Question.of(asked, PAGE);
      asked.check();
      return question;
    } catch (Refusal e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }
}
