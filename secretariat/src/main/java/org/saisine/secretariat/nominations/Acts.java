package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.saisine.secretariat.nominations.Verdict.Refusal;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Does what a form asks for; what is refused is told on the page of the form. */
final class Acts {
  private final Nominations nominations;
  private final Credentials credentials;
  private final NominationPages pages;

  Acts(Nominations nominations, Credentials credentials, NominationPages pages) {
    this.nominations = nominations;
    this.credentials = credentials;
    this.pages = pages;
  }

  /** A form, and where the answer goes. */
  record Asking(HttpServletRequest request, HttpServletResponse response) {
    Filled filled() {
      return new Filled(request);
    }
  }

  interface Page {
    ModelAndView with(List<Refusal> refusals);
  }

  Acting by(Visit visit, Filled filled) {
    return credentials.acting(visit, filled.text("as")).orElseThrow(NominationPages::missing);
  }

  static Group group(Filled filled) {
    return filled.group("group").orElseThrow(NominationPages::missing);
  }

  ModelAndView board(Visit visit, long id, Asking asking, NominationAct act) {
    Filled filled = asking.filled();
    return after(
        nominations.act(id, by(visit, filled), act, filled.id("key")),
        "/nominations/" + id,
        refusals -> pages.board(visit, id, Typed.of(filled), refusals),
        asking);
  }

  ModelAndView candidate(Visit visit, long id, String candidate, Asking asking, NominationAct act) {
    Filled filled = asking.filled();
    return after(
        nominations.act(id, by(visit, filled), act, filled.id("key")),
        "/nominations/" + id + "/candidates/" + candidate,
        refusals -> pages.candidate(visit, id, candidate, Typed.of(filled), refusals),
        asking);
  }

  static ModelAndView after(Outcome outcome, String next, Page refused, Asking asking) {
    return switch (outcome) {
      case Outcome.Done any -> new ModelAndView("redirect:" + next);
      case Outcome.Missing any -> throw NominationPages.missing();
      case Outcome.Refused(List<Refusal> refusals) -> {
        asking.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield refused.with(refusals);
      }
    };
  }
}
