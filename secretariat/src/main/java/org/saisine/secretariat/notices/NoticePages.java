package org.saisine.secretariat.notices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who was told what, when: for officers, with the ledger's entries as proof. */
@Controller
class NoticePages {
  private static final int MOST = 100;

  private final NoticeTable notices;
  private final DispatchTable dispatches;
  private final Wishes wishes;
  private final Wording wording;
  private final MailSettings mail;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Clock clock;

  NoticePages(
      NoticeTable notices,
      DispatchTable dispatches,
      Wishes wishes,
      Wording wording,
      MailSettings mail,
      TransactionTemplate transaction,
      Ledger ledger,
      Clock clock) {
    this.notices = notices;
    this.dispatches = dispatches;
    this.wishes = wishes;
    this.wording = wording;
    this.mail = mail;
    this.transaction = transaction;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * @param subject what they are about, as the ledger calls it; empty for all
   * @param before the number that the page stops short of
   */
  @GetMapping("/notices")
  ModelAndView list(
      Visit visit,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
    String about = subject.strip().replace("\0", "");
    List<Notice> found = notices.about(about, MOST, before);
    return new ModelAndView("notices/list")
        .addObject("visit", visit)
        .addObject("subject", about)
        .addObject("notices", found)
        .addObject("more", found.size() == MOST)
        .addObject("dispatches", carrying(found))
        .addObject("wording", wording)
        .addObject("mails", mail.configured());
  }

  private Map<Long, List<Dispatch>> carrying(List<Notice> found) {
    List<Dispatch> all = dispatches.carrying(found.stream().map(Notice::id).toList());
    return found.stream()
        .map(Notice::id)
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> all.stream().filter(each -> each.notices().contains(id)).toList()));
  }

  /** What was given up is tried again, after somebody has mended what was in the way. */
  @PostMapping("/notices/dispatches/{id}/again")
  ModelAndView again(Visit visit, @PathVariable long id) {
    transaction.executeWithoutResult(status -> {
      Optional<Dispatch> again = dispatches.again(id, clock.instant());
      again.ifPresent(dispatch ->
          ledger.enter(
              notices.all(dispatch.notices()).stream()
                  .map(each ->
                      new Act(
                          visit.account(),
                          "notice-sent-again",
                          each.subject(),
                          "",
                          "",
                          new Acting(each.account(), each.capacity()).actor()
                              + ", "
                              + dispatch.messageId()))
                  .toList()));
    });
    return new ModelAndView("redirect:/notices");
  }

  @GetMapping("/notices/webhooks")
  ModelAndView hooks(Visit visit) {
    return hooks(visit, new Wishes.Hook("", ""), List.of());
  }

  private ModelAndView hooks(Visit visit, Wishes.Hook wish, List<String> wrong) {
    return new ModelAndView("notices/webhooks")
        .addObject("visit", visit)
        .addObject("hooks", wishes.hooks())
        .addObject("wish", wish)
        .addObject("wrong", wrong);
  }

  @PostMapping("/notices/webhooks")
  ModelAndView hook(
      Visit visit,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String webhook) {
    List<String> wrong = wishes.hook(visit.account(), account.strip().replace("\0", ""), webhook);
    if (wrong.isEmpty()) {
      return new ModelAndView("redirect:/notices/webhooks");
    }
    ModelAndView page = hooks(visit, new Wishes.Hook(account, webhook), wrong);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
