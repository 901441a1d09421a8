package org.saisine.secretariat.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.saisine.press.form.Form;
import org.saisine.press.form.Letterhead;
import org.saisine.press.form.NoteVerbale;
import org.saisine.reader.Source;
import org.saisine.secretariat.publishing.Proof.Fault;
import org.saisine.secretariat.publishing.Publications.Outcome;
import org.saisine.secretariat.publishing.SessionPapers.Wanted;
import org.saisine.secretariat.web.Tongues;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drafts that are made from what the register knows: nobody types it again. */
@Controller
class MakingPages {
  private final Makings makings;
  private final SessionPapers papers;
  private final Publications publications;

  MakingPages(Makings makings, SessionPapers papers, Publications publications) {
    this.makings = makings;
    this.papers = papers;
    this.publications = publications;
  }

  @GetMapping("/publishing/new")
  ModelAndView blank(Visit visit) {
    return page(visit, List.of());
  }

  private static ModelAndView page(Visit visit, List<Fault> faults) {
    return new ModelAndView("publishing/making")
        .addObject("visit", visit)
        .addObject("faults", faults);
  }

  /** The agenda of a session, with its organization of work. */
  @PostMapping("/publishing/agendas")
  ModelAndView agenda(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    String earlier = filled(request, "earlier");
    return open(
        visit,
        inAll(language -> wanted(request).flatMap(each -> papers.agenda(each, earlier, language))),
        earlier.isEmpty() ? Fault.of("make.no-days") : Fault.of("make.no-items"),
        response);
  }

  /** The reports that are before a session. */
  @PostMapping("/publishing/reports")
  ModelAndView reports(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    return open(
        visit,
        inAll(language -> wanted(request).flatMap(each -> papers.reports(each, language))),
        Fault.of("make.no-reports"),
        response);
  }

  /** What is owed at a session. */
  @PostMapping("/publishing/lists")
  ModelAndView list(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    return open(
        visit,
        wanted(request)
            .map(each -> makings.due(each.organ(), each.session(), each.symbol()))
            .orElse(List.of()),
        Fault.of("make.nothing-due"),
        response);
  }

  /** What became of a mandate. */
  @PostMapping("/publishing/notes")
  ModelAndView note(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    return open(
        visit,
        makings.note(
            filled(request, "mandate"), filled(request, "symbol"), number(request, "session")),
        Fault.of("make.no-mandate"),
        response);
  }

  /** What was adopted by silence. */
  @PostMapping("/publishing/silences")
  ModelAndView silence(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    return open(
        visit,
        number(request, "procedure")
            .map(each ->
                makings.silence(each, filled(request, "symbol"), number(request, "session")))
            .orElse(List.of()),
        Fault.of("make.no-silence"),
        response);
  }

  @PostMapping("/publishing/verbales")
  ModelAndView verbale(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    List<Source> made = new ArrayList<>();
    String matter = filled(request, "matter");
    if (!matter.isEmpty()) {
      String language = filled(request, "language");
      made.add(
          makings.verbale(
              new NoteVerbale(
                  Tongues.ALL.contains(language) ? language : visit.words().language(),
                  filled(request, "reference"),
                  filled(request, "author").equals("secretary-general")
                      ? Letterhead.Author.SECRETARY_GENERAL
                      : Letterhead.Author.SECRETARIAT,
                  filled(request, "addressee"),
                  matter,
                  filled(request, "paragraphs")
                      .lines()
                      .map(String::strip)
                      .filter(each -> !each.isEmpty())
                      .toList(),
                  filled(request, "place"),
                  makings.today(),
                  filled(request, "initials"))));
    }
    return open(visit, made, Fault.of("make.no-matter"), response);
  }

  private ModelAndView open(
      Visit visit, List<Source> made, Fault nothing, HttpServletResponse response) {
    Outcome outcome =
        made.isEmpty()
            ? new Outcome.Refused(List.of(nothing))
            : publications.open(made, visit.account());
    return switch (outcome) {
      case Outcome.Done(long id) -> new ModelAndView("redirect:/publishing/" + id);
      case Outcome.Refused(List<Fault> faults) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(visit, faults);
      }
    };
  }

  private static String filled(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** The session that is filled in; nothing where none is. */
  private static Optional<Wanted> wanted(HttpServletRequest request) {
    return number(request, "session")
        .map(each -> new Wanted(filled(request, "organ"), each, filled(request, "symbol")));
  }

  /** A paper in each language in which it can be made. */
  private static List<Source> inAll(Function<String, Optional<Form>> made) {
    return Tongues.ALL.stream()
        .flatMap(language -> made.apply(language).stream())
        .map(Makings::source)
        .toList();
  }

  private static Optional<Integer> number(HttpServletRequest request, String name) {
    String digits = filled(request, name);
    boolean number = !digits.isEmpty() && digits.length() < 9;
    return number && digits.chars().allMatch(each -> each >= '0' && each <= '9')
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }
}
