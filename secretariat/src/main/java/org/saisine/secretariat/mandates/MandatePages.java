package org.saisine.secretariat.mandates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
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
    Standing chosen = all.state().isEmpty() ? first(counts) : Standing.of(all.state());
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

  /**
   * Whoever asks for nothing is shown what is owed today or, where nothing is, what comes; of what
   * is over, most of it.
   */
  private static Standing first(Map<Standing, Long> counts) {
    for (Standing each : List.of(Standing.DUE, Standing.EXPECTED)) {
      if (counts.getOrDefault(each, 0L) > 0) {
        return each;
      }
    }
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Standing.EXPECTED);
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
