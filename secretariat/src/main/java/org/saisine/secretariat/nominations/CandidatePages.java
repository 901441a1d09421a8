package org.saisine.secretariat.nominations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.nominations.NominationTable.Filed;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.ContentDisposition;
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

/** What coordinators and delegations do in nominations, each act by a form. */
@Controller
class CandidatePages {
  private static final int LONGEST_FILE_NAME = 200;

  private final Nominations nominations;
  private final NominationPages pages;
  private final Acts acts;

  CandidatePages(Nominations nominations, Credentials credentials, NominationPages pages) {
    this.nominations = nominations;
    this.pages = pages;
    this.acts = new Acts(nominations, credentials, pages);
  }

  @PostMapping("/nominations/{id}/requests")
  ModelAndView ask(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.board(
        visit,
        id,
        asking,
        new NominationAct.AskExtension(
            Acts.group(asking.filled()), asking.filled().text("reason")));
  }

  @PostMapping("/nominations/{id}/choices")
  ModelAndView choose(
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
        new NominationAct.Choose(
            Acts.group(filled),
            Way.of(filled.text("way")).orElse(Way.AGREEMENT),
            filled.all("candidate")));
  }

  @PostMapping("/nominations/{id}/candidates")
  ModelAndView draft(
      Visit visit,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    Filled filled = asking.filled();
    // the same form sent twice finds the nomination that it made
    String candidate = UUID.nameUUIDFromBytes(seed(visit, filled)).toString();
    return Acts.after(
        nominations.act(
            id,
            acts.by(visit, filled),
            new NominationAct.Draft(
                candidate,
                filled.person(),
                Optional.of(filled.id("replaces")).filter(each -> !each.isEmpty())),
            filled.id("key")),
        "/nominations/" + id + "/candidates/" + candidate,
        refusals -> pages.board(visit, id, Typed.of(filled), refusals),
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
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.candidate(
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
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.candidate(visit, id, candidate, asking, new NominationAct.Submit(candidate));
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/endorsement")
  ModelAndView endorse(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.candidate(visit, id, candidate, asking, new NominationAct.Endorse(candidate));
  }

  @PostMapping("/nominations/{id}/candidates/{candidate}/withdrawal")
  ModelAndView withdraw(
      Visit visit,
      @PathVariable long id,
      @PathVariable String candidate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Acts.Asking asking = new Acts.Asking(request, response);
    return acts.candidate(
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
    Acts.Asking asking = new Acts.Asking(request, response);
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
    return Acts.after(
        nominations.file(id, acts.by(visit, filled), candidate, paper, filed, filled.id("key")),
        "/nominations/" + id + "/candidates/" + candidate,
        refusals -> pages.candidate(visit, id, candidate, Typed.of(filled), refusals),
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
}
