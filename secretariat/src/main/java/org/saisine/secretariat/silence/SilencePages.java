package org.saisine.secretariat.silence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.Source;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.silence.Silences.Outcome;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Silence procedures for people. What a visitor may not know of does not exist. */
@Controller
class SilencePages {
  private static final int MOST = 200;

  /** As large as a file may be, here as at the register's own door. */
  private static final long LARGEST = 64 << 20;

  private final Silences silences;
  private final Views views;
  private final Credentials credentials;
  private final Bodies bodies;
  private final Clock clock;

  SilencePages(
      Silences silences, Views views, Credentials credentials, Bodies bodies, Clock clock) {
    this.silences = silences;
    this.views = views;
    this.credentials = credentials;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** What a form brings besides its own fields: for whom, its key, why, until when. */
  record Form(
      String as,
      String key,
      String reason,
      String deadline,
      String title,
      String body,
      String references) {
    Form {
      as = filled(as);
      key = filled(key);
      reason = filled(reason);
      deadline = filled(deadline);
      title = filled(title);
      body = filled(body);
      references = filled(references);
    }

    static Form empty() {
      return new Form("", "", "", "", "", "", "");
    }

    private static String filled(@Nullable String field) {
      return Objects.requireNonNullElse(field, "").strip();
    }
  }

  @GetMapping("/silence")
  ModelAndView list(Visit visit) {
    return new ModelAndView("silence/list")
        .addObject("visit", visit)
        .addObject("views", views.all(visit, MOST))
        .addObject("credentials", credentials)
        .addObject("now", clock.instant())
        .addObject("leads", !leaders(visit).isEmpty());
  }

  @GetMapping("/silence/new")
  ModelAndView blank(Visit visit, @RequestParam(defaultValue = "") String body) {
    return blank(visit, new Form("", "", "", "", "", body, ""), List.of());
  }

  private ModelAndView blank(Visit visit, Form form, List<Refusal> refusals) {
    List<Capacity> leaders = leaders(visit);
    if (leaders.isEmpty()) {
      throw none();
    }
    return new ModelAndView("silence/new")
        .addObject("visit", visit)
        .addObject("choices", choices(visit, leaders))
        .addObject("bodies", bodies.all())
        .addObject("form", form)
        .addObject("key", UUID.randomUUID().toString())
        .addObject("refusals", refusals);
  }

  @PostMapping("/silence")
  ModelAndView circulate(
      Visit visit,
      @ModelAttribute Form form,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      HttpServletResponse response)
      throws IOException {
    Acting by = acting(visit, form);
    if (leaders(visit).stream().noneMatch(each -> each.equals(by.capacity()))) {
      throw none();
    }
    Outcome outcome =
        bodies.find(form.body()).isEmpty() ? new Outcome.Missing() : circulate(form, file, by);
    if (outcome instanceof Outcome.Missing) {
      outcome = new Outcome.Refused(List.of(silences.bodiless(form.body())));
    }
    if (outcome instanceof Outcome.Refused(List<Refusal> reasons)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return blank(visit, form, reasons);
    }
    return after(visit, 0, form, outcome, response);
  }

  private Outcome circulate(Form form, @Nullable List<MultipartFile> file, Acting by)
      throws IOException {
    Terms terms = silences.terms(form.body());
    Optional<Instant> deadline = deadline(form, terms);
    return deadline.isEmpty()
        ? unreadable(terms, form)
        : silences.circulate(form.body(), draft(form, deadline.get(), file), by, form.key());
  }

  @GetMapping("/silence/{id}")
  ModelAndView show(Visit visit, @PathVariable long id) {
    return show(visit, view(visit, id), Form.empty(), List.of());
  }

  private ModelAndView show(Visit visit, View view, Form form, List<Refusal> refusals) {
    return new ModelAndView("silence/silence")
        .addObject("visit", visit)
        .addObject("view", view)
        .addObject(
            "telling", new Telling(visit.words(), view.terms(), credentials, clock.instant()))
        .addObject("objectors", choices(visit, view.objectors()))
        .addObject("leaders", choices(visit, view.leaders()))
        .addObject("form", form)
        .addObject("key", UUID.randomUUID().toString())
        .addObject("refusals", refusals);
  }

  /** The words of a version, as the members were sent them. */
  @GetMapping("/silence/{id}/texts/{number}/{language}")
  ModelAndView text(
      Visit visit, @PathVariable long id, @PathVariable int number, @PathVariable String language) {
    View view = inside(visit, id);
    return new ModelAndView("silence/text")
        .addObject("visit", visit)
        .addObject("procedure", view.procedure())
        .addObject("language", language)
        .addObject(
            "text",
            silences.words(view.procedure(), number, language).orElseThrow(SilencePages::none));
  }

  /** The deadline, for somebody's own calendar. */
  @GetMapping("/silence/{id}/deadline.ics")
  ResponseEntity<byte[]> calendar(Visit visit, @PathVariable long id) {
    View view = inside(visit, id);
    Procedure procedure = view.procedure();
    Silence.Round round = procedure.silence().last().orElseThrow(SilencePages::none);
    ICalendar calendar = new ICalendar(visit.words().say("silence"), clock.instant());
    calendar.moment(
        "silence-" + id + "@saisine",
        procedure.told().size(),
        round.deadline(),
        procedure.silence() instanceof Silence.Running
            || procedure.silence() instanceof Silence.Adopted,
        visit.words().say("silence.deadline-of", procedure.title()),
        view.terms().least().cited(visit.words().language()),
        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/silence/" + id);
    return ResponseEntity.ok().contentType(ICalendar.TYPE).body(calendar.bytes());
  }

  @PostMapping("/silence/{id}/objections")
  ModelAndView object(
      Visit visit, @PathVariable long id, @ModelAttribute Form form, HttpServletResponse response) {
    inside(visit, id);
    Acting by = acting(visit, form);
    return after(visit, id, form, silences.object(id, form.reason(), by, form.key()), response);
  }

  @PostMapping("/silence/{id}/extensions")
  ModelAndView extend(
      Visit visit, @PathVariable long id, @ModelAttribute Form form, HttpServletResponse response) {
    Terms terms = led(visit, id).terms();
    Acting by = acting(visit, form);
    Outcome outcome =
        deadline(form, terms)
            .map(deadline -> silences.extend(id, deadline, form.reason(), by, form.key()))
            .orElseGet(() -> unreadable(terms, form));
    return after(visit, id, form, outcome, response);
  }

  @PostMapping("/silence/{id}/withdrawal")
  ModelAndView withdraw(
      Visit visit, @PathVariable long id, @ModelAttribute Form form, HttpServletResponse response) {
    led(visit, id);
    Acting by = acting(visit, form);
    return after(visit, id, form, silences.withdraw(id, form.reason(), by, form.key()), response);
  }

  @PostMapping("/silence/{id}/restarts")
  ModelAndView restart(
      Visit visit,
      @PathVariable long id,
      @ModelAttribute Form form,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      HttpServletResponse response)
      throws IOException {
    Terms terms = led(visit, id).terms();
    Acting by = acting(visit, form);
    Optional<Instant> deadline = deadline(form, terms);
    Outcome outcome =
        deadline.isEmpty()
            ? unreadable(terms, form)
            : silences.restart(
                id, draft(form, deadline.get(), file), form.reason(), by, form.key());
    return after(visit, id, form, outcome, response);
  }

  private ModelAndView after(
      Visit visit, long id, Form form, Outcome outcome, HttpServletResponse response) {
    return switch (outcome) {
      case Outcome.Done(long done) -> new ModelAndView("redirect:/silence/" + done);
      case Outcome.Missing() -> throw none();
      case Outcome.Refused(List<Refusal> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield show(visit, view(visit, id), form, reasons);
      }
    };
  }

  // ---- who asks, and what for

  private View view(Visit visit, long id) {
    return views.find(visit, id).orElseThrow(SilencePages::none);
  }

  private View inside(Visit visit, long id) {
    return views.find(visit, id).filter(View::inside).orElseThrow(SilencePages::none);
  }

  /** For whoever leads it; to all others there is no such door. */
  private View led(Visit visit, long id) {
    return views.find(visit, id).filter(View::leads).orElseThrow(SilencePages::none);
  }

  private Acting acting(Visit visit, Form form) {
    return credentials.acting(visit, form.as()).orElseThrow(SilencePages::none);
  }

  /** For whom a visitor may circulate a text. */
  private List<Capacity> leaders(Visit visit) {
    return (visit.signedIn() ? credentials.of(visit.account()) : List.<Capacity>of())
        .stream()
            .filter(
                each -> each instanceof Capacity.Secretariat || each instanceof Capacity.Presiding)
            .toList();
  }

  private List<Credentials.Choice> choices(Visit visit, List<Capacity> capacities) {
    return credentials.choices(visit).stream()
        .filter(each -> Capacity.of(each.said()).filter(capacities::contains).isPresent())
        .toList();
  }

  private static Silences.Draft draft(
      Form form, Instant deadline, @Nullable List<MultipartFile> files) throws IOException {
    List<String> references =
        Arrays.stream(form.references().split("[\\r\\n]+"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList();
    List<Source> brought = new ArrayList<>();
    for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
      // A form that is sent without a choice sends a file without a name.
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      if (!name.isEmpty()) {
        brought.add(new Source(name, file.getSize() > LARGEST ? new byte[0] : file.getBytes()));
      }
    }
    return new Silences.Draft(form.title(), deadline, references, brought);
  }

  /** By the clock of the seat. */
  private static Optional<Instant> deadline(Form form, Terms terms) {
    try {
      return Optional.of(LocalDateTime.parse(form.deadline()))
          .filter(each -> each.getYear() > 0 && each.getYear() < 10_000)
          .map(each -> each.atZone(terms.zone()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Outcome unreadable(Terms terms, Form form) {
    return new Outcome.Refused(
        List.of(Refusal.of(terms.least(), "silence.no-deadline", form.deadline())));
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
