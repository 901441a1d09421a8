package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.NominationTable.Filed;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.saisine.secretariat.nominations.Verdict.Refusal;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** What is done in nominations, each by a form; what is refused is told on the page of the form. */
@Controller
class ActPages {
  private static final int LONGEST_FILE_NAME = 200;

  private final Nominations nominations;
  private final Credentials credentials;
  private final NominationPages pages;

  ActPages(Nominations nominations, Credentials credentials, NominationPages pages) {
    this.nominations = nominations;
    this.credentials = credentials;
    this.pages = pages;
  }

  // ---- the Secretariat

  @PostMapping("/nominations/{id}/invitations")
  ModelAndView invite(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    return board(
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
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    return board(
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
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    return board(
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
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    Group group = group(filled);
    return board(
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
    Asking asking = new Asking(request, response);
    return board(visit, id, asking, new NominationAct.Constitute(asking.filled().text("reason")));
  }

  @PostMapping("/nominations/{id}/discontinuation")
  ModelAndView discontinue(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    return board(visit, id, asking, new NominationAct.Discontinue(asking.filled().text("reason")));
  }

  // ---- coordinators and delegations

  @PostMapping("/nominations/{id}/requests")
  ModelAndView ask(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    return board(
        visit,
        id,
        asking,
        new NominationAct.AskExtension(group(asking.filled()), asking.filled().text("reason")));
  }

  @PostMapping("/nominations/{id}/choices")
  ModelAndView choose(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    return board(
        visit,
        id,
        asking,
        new NominationAct.Choose(
            group(filled),
            Way.of(filled.text("way")).orElse(Way.AGREEMENT),
            filled.all("candidate")));
  }

  @PostMapping("/nominations/{id}/candidates")
  ModelAndView draft(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    // the same form sent twice finds the nomination that it made
    String candidate = UUID.nameUUIDFromBytes(seed(visit, filled)).toString();
    return after(
        nominations.act(
            id,
            by(visit, filled),
            new NominationAct.Draft(
                candidate,
                filled.person(),
                Optional.of(filled.id("replaces")).filter(each -> !each.isEmpty())),
            filled.id("key")),
        "/nominations/" + id + "/candidates/" + candidate,
        refusals -> pages.board(visit, id, refusals),
        asking);
  }

  private static byte[] seed(Visit visit, Filled filled) {
    String key = filled.id("key");
    String own = key.isEmpty() ? UUID.randomUUID().toString() : key;
    return (visit.account() + " " + own).getBytes(StandardCharsets.UTF_8);
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/revision")
  ModelAndView revise(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    return candidate(
        visit,
        id,
        candidate,
        asking,
        new NominationAct.Revise(candidate, asking.filled().person()));
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/submission")
  ModelAndView submit(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    return candidate(visit, id, candidate, asking, new NominationAct.Submit(candidate));
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/endorsement")
  ModelAndView endorse(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    return candidate(visit, id, candidate, asking, new NominationAct.Endorse(candidate));
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/withdrawal")
  ModelAndView withdraw(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Asking asking = new Asking(request, response);
    return candidate(
        visit,
        id,
        candidate,
        asking,
        new NominationAct.Withdraw(candidate, asking.filled().text("reason")));
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/papers")
  ModelAndView file(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Asking asking = new Asking(request, response);
    Filled filled = asking.filled();
    Paper paper = Paper.of(filled.text("paper")).orElseThrow(NominationPages::missing);
    String name = "";
    byte[] content = new byte[0];
    // a form that is sent without a file may not even be a form for files
    MultipartHttpServletRequest files =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    for (MultipartFile each : files == null ? List.<MultipartFile>of() : files.getFiles("file")) {
      name = Objects.requireNonNullElse(each.getOriginalFilename(), "").replace("\0", "");
      content = each.getSize() > Nominations.LARGEST ? new byte[0] : each.getBytes();
    }
    Filed filed =
        new Filed(
            name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME)),
            MediaType.APPLICATION_OCTET_STREAM_VALUE,
            content);
    return after(
        nominations.file(id, by(visit, filled), candidate, paper, filed, filled.id("key")),
        "/nominations/" + id + "/candidates/" + candidate,
        refusals -> pages.candidate(visit, id, candidate, refusals),
        asking);
  }

  /** A paper is handed out as it came, and never shown as a page of ours. */
  @GetMapping("/nominations/{id}/candidates/{candidate}/papers/{paper}")
  ResponseEntity<byte[]> paper(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      @PathVariable String paper) {
    Paper which = Paper.of(paper).orElseThrow(NominationPages::missing);
    Filed filed =
        pages.capacities(visit).stream()
            .flatMap(each -> nominations.paper(id, each, candidate, which).stream())
            .findFirst()
            .orElseThrow(NominationPages::missing);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(filed.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(filed.content());
  }

  // ---- what all of them do

  /** A form, and where the answer goes. */
  record Asking(HttpServletRequest request, HttpServletResponse response) {
    Filled filled() {
      return new Filled(request);
    }
  }

  private interface Page {
    ModelAndView with(List<Refusal> refusals);
  }

  private Acting by(Visit visit, Filled filled) {
    return credentials.acting(visit, filled.text("as")).orElseThrow(NominationPages::missing);
  }

  private static Group group(Filled filled) {
    return filled.group("group").orElseThrow(NominationPages::missing);
  }

  private ModelAndView board(Visit visit, long id, Asking asking, NominationAct act) {
    Filled filled = asking.filled();
    return after(
        nominations.act(id, by(visit, filled), act, filled.id("key")),
        "/nominations/" + id,
        refusals -> pages.board(visit, id, refusals),
        asking);
  }

  private ModelAndView candidate(
      Visit visit, long id, String candidate, Asking asking, NominationAct act) {
    Filled filled = asking.filled();
    return after(
        nominations.act(id, by(visit, filled), act, filled.id("key")),
        "/nominations/" + id + "/candidates/" + candidate,
        refusals -> pages.candidate(visit, id, candidate, refusals),
        asking);
  }

  private static ModelAndView after(Outcome outcome, String next, Page refused, Asking asking) {
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
