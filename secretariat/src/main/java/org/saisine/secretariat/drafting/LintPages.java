package org.saisine.secretariat.drafting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drafts for people. */
@Controller
class LintPages {
  /** A longer text of a file is not put into the form: nobody mends it there. */
  private static final int MENDED = 200_000;

  private final Desk desk;

  LintPages(Desk desk) {
    this.desk = desk;
  }

  @GetMapping("/lint")
  ModelAndView empty(Visit visit) {
    return page(visit, "", "", null);
  }

  @PostMapping("/lint")
  ModelAndView look(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (Desk.tooLarge(request)) {
      response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
      return page(visit, "", "too-large", null);
    }
    String text = Objects.requireNonNullElse(request.getParameter("text"), "");
    List<Source> versions = Desk.versions(request);
    if (versions.isEmpty()) {
      return page(visit, text, "nothing", null);
    }
    Optional<Lint> lint = desk.look(versions);
    if (lint.isEmpty()) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      return page(visit, text, "busy", null);
    }
    return page(visit, mended(text, versions), trouble(lint.get()), lint.get());
  }

  /** What is said instead of findings where there is nothing to find any in. */
  private static String trouble(Lint lint) {
    if (lint.moment().isEmpty()) {
      return "unread";
    }
    return lint.operative() == 0 ? "no-operative" : "";
  }

  /** The one text that was looked at stands in the form, to be mended there. */
  private static String mended(String text, List<Source> versions) {
    if (!text.isBlank() || versions.size() > 1) {
      return text;
    }
    String read = Reader.standard().text(versions.getFirst());
    return read.length() > MENDED ? "" : read;
  }

  private static ModelAndView page(
      Visit visit, String text, String trouble, @org.jspecify.annotations.Nullable Lint lint) {
    return new ModelAndView("drafting/lint")
        .addObject("visit", visit)
        .addObject("text", text)
        .addObject("trouble", trouble)
        .addObject("sayings", new Sayings(visit.words()))
        .addObject("lint", lint);
  }
}
