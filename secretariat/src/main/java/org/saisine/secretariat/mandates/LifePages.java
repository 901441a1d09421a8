package org.saisine.secretariat.mandates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A mandate for people: what became of it, and where officers say so. */
@Controller
class LifePages {
  private final Mandates mandates;
  private final Bodies bodies;
  private final Freshness freshness;

  LifePages(Mandates mandates, Bodies bodies, Freshness freshness, Clock clock) {
    this.mandates = mandates;
    this.bodies = bodies;
    this.freshness = freshness.daily(clock);
  }

  @GetMapping("/mandates/{id}")
  @Nullable ModelAndView show(
      Visit visit, @PathVariable long id, WebRequest request, HttpServletResponse response) {
    Life life = find(id);
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    return page(visit, life, Settling.NOTHING, List.of());
  }

  private ModelAndView page(Visit visit, Life life, Settling settling, List<String> faults) {
    Mandate told = mandates.worded(List.of(life.mandate()), visit.words().language()).getFirst();
    List<Procedure.Step> steps = mandates.steps(life.mandate().id(), visit.words().language());
    List<Procedure.Path> paths =
        mandates.paths(life.mandate()).stream()
            .filter(each -> visit.may("GET", each.href().split("\\?", 2)[0]))
            .toList();
    return new ModelAndView("mandates/life")
        .addObject("visit", visit)
        .addObject("life", life)
        .addObject("wording", told.wording())
        .addObject("bodies", bodies.all().stream().map(Body::code).collect(Collectors.toSet()))
        .addObject("note", new NoteDraft(visit.words()).of(life, steps))
        .addObject("steps", steps)
        .addObject("paths", paths)
        .addObject("settling", settling)
        .addObject("faults", faults);
  }

  /** The paragraphs of a note that recounts it, to go on working with. */
  @GetMapping("/mandates/{id}/note.txt")
  ResponseEntity<byte[]> note(Visit visit, @PathVariable long id) {
    StringBuilder note = new StringBuilder();
    int number = 0;
    List<Procedure.Step> steps = mandates.steps(id, visit.words().language());
    for (String paragraph : new NoteDraft(visit.words()).of(find(id), steps)) {
      number++;
      note.append(number).append(". ").append(paragraph).append("\n\n");
    }
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(note.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** An officer says what became of it, or decides on what a document tells. */
  @PostMapping("/mandates/{id}/facts")
  ModelAndView settle(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Life life = find(id);
    Settling settling = Settling.of(filled(request));
    return after(visit, life, settling, mandates.settle(life, settling, visit.account()), response);
  }

  /** An officer takes it back. */
  @PostMapping("/mandates/{id}/facts/{entry}/withdrawal")
  ModelAndView withdraw(
      Visit visit,
      @PathVariable long id,
      @PathVariable long entry,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response) {
    Life life = find(id);
    return after(
        visit,
        life,
        Settling.NOTHING,
        mandates.withdraw(life, entry, reason, visit.account()),
        response);
  }

  /** An officer joins it with the one that it renews, or parts them. */
  @PostMapping("/mandates/{id}/series")
  ModelAndView series(
      Visit visit,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "0") long part,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response) {
    Life life = find(id);
    List<String> faults =
        part > 0
            ? mandates.part(life, part, reason, visit.account())
            : mandates.join(life, other, reason, visit.account());
    return after(visit, life, Settling.NOTHING, faults, response);
  }

  private ModelAndView after(
      Visit visit,
      Life life,
      Settling settling,
      List<String> faults,
      HttpServletResponse response) {
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(visit, life, settling, faults);
    }
    return new ModelAndView("redirect:/mandates/" + life.mandate().id());
  }

  @GetMapping("/mandates/new")
  ModelAndView blank(Visit visit) {
    return form(visit, Hand.NOTHING, List.of());
  }

  private static ModelAndView form(Visit visit, Hand hand, List<String> faults) {
    return new ModelAndView("mandates/hand")
        .addObject("visit", visit)
        .addObject("hand", hand)
        .addObject("faults", faults);
  }

  /** An officer enters one that no reading tells. */
  @PostMapping("/mandates")
  ModelAndView open(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    Hand hand = Hand.of(filled(request));
    List<String> faults = hand.faults();
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(visit, hand, faults);
    }
    return new ModelAndView("redirect:/mandates/" + mandates.open(hand, visit.account()));
  }

  private static UnaryOperator<String> filled(HttpServletRequest request) {
    return name -> Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private Life find(long id) {
    return mandates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
