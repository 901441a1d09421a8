package org.saisine.secretariat.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.saisine.press.Format;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.secretariat.publishing.Proof.Fault;
import org.saisine.secretariat.publishing.Publication.Manner;
import org.saisine.secretariat.publishing.Publications.Outcome;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Texts on their way, for people: drafts for officers, what is issued for everybody. */
@Controller
class PublicationPages {
  private static final int MOST = 200;

  /** As large as a file may be, here as at the register's own door. */
  private static final long LARGEST = 64 << 20;

  private final Publications publications;
  private final Copies copies;

  PublicationPages(Publications publications, Copies copies) {
    this.publications = publications;
    this.copies = copies;
  }

  @GetMapping("/publishing")
  ModelAndView list(Visit visit) {
    return list(visit, "", List.of());
  }

  private ModelAndView list(Visit visit, String text, List<Fault> faults) {
    return new ModelAndView("publishing/list")
        .addObject("visit", visit)
        .addObject("publications", publications.list(officer(visit), MOST))
        .addObject("text", text)
        .addObject("faults", faults);
  }

  @PostMapping("/publishing")
  ModelAndView open(
      Visit visit,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") List<MultipartFile> file,
      HttpServletResponse response)
      throws IOException {
    Outcome outcome = publications.open(brought(text, file), visit.account());
    if (outcome instanceof Outcome.Refused(List<Fault> faults)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return list(visit, text, faults);
    }
    return after(visit, 0, outcome, response);
  }

  @GetMapping("/publishing/{id}")
  ModelAndView show(Visit visit, @PathVariable long id) {
    return show(visit, find(visit, id), List.of());
  }

  private ModelAndView show(Visit visit, Publication publication, List<Fault> faults) {
    return new ModelAndView("publishing/publication")
        .addObject("visit", visit)
        .addObject("publication", publication)
        .addObject("proof", publications.proof(publication))
        .addObject("changes", publications.changes(publication))
        .addObject("corrigendum", publications.corrigendum(publication))
        .addObject("faults", faults);
  }

  /** A version in official form: the first of them, where no language is asked for. */
  @GetMapping("/publishing/{id}/copy")
  ResponseEntity<byte[]> copy(
      Visit visit,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "text") String as) {
    Publication publication = find(visit, id);
    Composition composition =
        publication.versions().stream()
            .filter(each -> language.isEmpty() || each.language().equals(language))
            .findFirst()
            .map(Publications::composed)
            .orElseThrow(PublicationPages::none);
    return copies.copy(
        publication.symbol(), composition, Format.named(as).orElseThrow(PublicationPages::none));
  }

  @PostMapping("/publishing/{id}/versions")
  ModelAndView put(
      Visit visit,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") List<MultipartFile> file,
      HttpServletResponse response)
      throws IOException {
    return after(visit, id, publications.put(id, brought(text, file), visit.account()), response);
  }

  @PostMapping("/publishing/{id}/versions/{language}/removal")
  ModelAndView take(
      Visit visit,
      @PathVariable long id,
      @PathVariable String language,
      HttpServletResponse response) {
    return after(visit, id, publications.take(id, language, visit.account()), response);
  }

  @PostMapping("/publishing/{id}/removal")
  ModelAndView discard(Visit visit, @PathVariable long id) {
    publications.discard(id, visit.account());
    return new ModelAndView("redirect:/publishing");
  }

  @PostMapping("/publishing/{id}/issue")
  ModelAndView issue(
      Visit visit,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response) {
    return after(visit, id, publications.issue(id, reason, visit.account()), response);
  }

  @PostMapping("/publishing/{id}/replacement")
  ModelAndView replace(
      Visit visit,
      @PathVariable long id,
      @RequestParam String manner,
      HttpServletResponse response) {
    Manner how = manner.equals(Manner.SUPERSEDES.word()) ? Manner.SUPERSEDES : Manner.CORRECTS;
    return after(visit, id, publications.replace(id, how, visit.account()), response);
  }

  @ExceptionHandler(Publications.Gone.class)
  ModelAndView gone() {
    throw none();
  }

  private ModelAndView after(Visit visit, long id, Outcome outcome, HttpServletResponse response) {
    return switch (outcome) {
      case Outcome.Done(long done) -> new ModelAndView("redirect:/publishing/" + done);
      case Outcome.Refused(List<Fault> faults) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield show(visit, find(visit, id), faults);
      }
    };
  }

  private static List<Source> brought(String text, List<MultipartFile> files) throws IOException {
    List<Source> brought = new ArrayList<>();
    if (!text.isBlank()) {
      brought.add(new Source("text", text.getBytes(StandardCharsets.UTF_8)));
    }
    for (MultipartFile file : files) {
      // A form that is sent without a choice sends a file without a name.
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      if (!name.isEmpty()) {
        brought.add(new Source(name, file.getSize() > LARGEST ? new byte[0] : file.getBytes()));
      }
    }
    return brought;
  }

  /** A draft is there for officers alone. */
  private Publication find(Visit visit, long id) {
    return publications
        .find(id)
        .filter(each -> !each.draft() || officer(visit))
        .orElseThrow(PublicationPages::none);
  }

  private static boolean officer(Visit visit) {
    return visit.may("POST", "/publishing");
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
