package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the Secretariat does in nominations, each act by a form. */
@Controller
class OfficePages {
  private final Acts acts;

  OfficePages(Nominations nominations, Credentials credentials, NominationPages pages) {
    this.acts = new Acts(nominations, credentials, pages);
  }

  @PostMapping("/nominations/{id}/invitations")
  ModelAndView invite(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    Filled filled = asking.filled();
    return acts.board(
        visit,
        id,
        asking,
        new NominationAct.Invite(filled.groups(), filled.day("sent"), filled.day("until")));
  }

  @PostMapping("/nominations/{id}/extensions")
  ModelAndView extend(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    Filled filled = asking.filled();
    return acts.board(
        visit,
        id,
        asking,
        new NominationAct.Extend(filled.groups(), filled.day("until"), filled.text("reason")));
  }

  @PostMapping("/nominations/{id}/enlargements")
  ModelAndView enlarge(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    Filled filled = asking.filled();
    return acts.board(
        visit,
        id,
        asking,
        new NominationAct.Enlarge(
            filled.seats(),
            filled.id("by"),
            filled.day("announced"),
            filled.groups(),
            filled.day("until")));
  }

  /** An extension that was asked for is granted, or refused. */
  @PostMapping("/nominations/{id}/answers")
  ModelAndView answer(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    Filled filled = asking.filled();
    Group group = Acts.group(filled);
    return acts.board(
        visit,
        id,
        asking,
        filled.text("answer").equals("grant")
            ? new NominationAct.GrantExtension(group, filled.day("sent"), filled.day("until"))
            : new NominationAct.RefuseExtension(group, filled.text("reason")));
  }

  @PostMapping("/nominations/{id}/constitution")
  ModelAndView constitute(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.board(
        visit, id, asking, new NominationAct.Constitute(asking.filled().text("reason")));
  }

  @PostMapping("/nominations/{id}/discontinuation")
  ModelAndView discontinue(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.board(
        visit, id, asking, new NominationAct.Discontinue(asking.filled().text("reason")));
  }
}
