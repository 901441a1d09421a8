package org.saisine.secretariat.notices;

import java.time.Clock;
import java.util.List;
import org.saisine.secretariat.access.Contacts;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What an account was told, for whoever has signed in with it; nobody else's. */
@Controller
class InboxPages {
  private static final int MOST = 50;

  private final NoticeTable notices;
  private final DispatchTable dispatches;
  private final Feeds feeds;
  private final Links links;
  private final Wishes wishes;
  private final Contacts contacts;
  private final Wording wording;
  private final Letter.Writer writer;
  private final MailSettings mail;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Clock clock;

  InboxPages(
      NoticeTable notices,
      DispatchTable dispatches,
      Feeds feeds,
      Links links,
      Wishes wishes,
      Contacts contacts,
      Wording wording,
      Letter.Writer writer,
      MailSettings mail,
      TransactionTemplate transaction,
      Ledger ledger,
      Clock clock) {
    this.notices = notices;
    this.dispatches = dispatches;
    this.feeds = feeds;
    this.links = links;
    this.wishes = wishes;
    this.contacts = contacts;
    this.wording = wording;
    this.writer = writer;
    this.mail = mail;
    this.transaction = transaction;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * @param before the number that the page stops short of
   */
  @GetMapping("/inbox")
  ModelAndView list(Visit visit, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
    return list(visit, before, "");
  }

  private ModelAndView list(Visit visit, long before, String feed) {
    List<Notice> found = notices.of(visit.account(), MOST, before);
    return new ModelAndView("notices/inbox")
        .addObject("visit", visit)
        .addObject("notices", found)
        .addObject("more", found.size() == MOST)
        .addObject("wording", wording)
        .addObject("wish", wishes.of(visit.account()))
        .addObject("mails", mail.configured())
        .addObject("contact", contacts.of(visit.account()))
        .addObject("link", dispatches.link(visit.account()))
        .addObject("since", feeds.since(visit.account()))
        .addObject("feed", feed);
  }

  /** Shows a notice; that it was opened is kept, the first time. */
  @GetMapping("/inbox/{id}")
  ModelAndView show(Visit visit, @PathVariable long id) {
    Notice notice = own(visit, id);
    transaction.executeWithoutResult(status -> {
      if (notices.open(id, clock.instant())) {
        ledger.enter(
            new Act(
                visit.account(),
                "notice-opened",
                notice.subject(),
                "",
                "",
                "%s, entry %d".formatted(notice.capacity().said(), notice.entry())));
      }
    });
    return new ModelAndView("notices/notice")
        .addObject("visit", visit)
        .addObject("notice", notice)
        .addObject("wording", wording);
  }

  @GetMapping("/inbox/{id}/deadline.ics")
  ResponseEntity<byte[]> calendar(Visit visit, @PathVariable long id) {
    Notice notice = own(visit, id);
    if (notice.deadline().isEmpty()) {
      throw none();
    }
    return ResponseEntity.ok()
        .contentType(ICalendar.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadline.ics\"")
        .body(writer.calendar(List.of(notice), visit.words(), notice.at()));
  }

  @PostMapping("/inbox/digest")
  ModelAndView digest(Visit visit, @RequestParam(defaultValue = "false") boolean digest) {
    wishes.digest(visit.account(), digest);
    return new ModelAndView("redirect:/inbox");
  }

  /** Makes the account's secret address, and shows it: nobody can show it again. */
  @PostMapping("/inbox/feed")
  ModelAndView feed(Visit visit) {
    return list(visit, Long.MAX_VALUE, links.to("/feeds/" + feeds.open(visit.account())));
  }

  @PostMapping("/inbox/feed/closing")
  ModelAndView closed(Visit visit) {
    feeds.close(visit.account());
    return new ModelAndView("redirect:/inbox");
  }

  private Notice own(Visit visit, long id) {
    return notices.find(visit.account(), id).orElseThrow(InboxPages::none);
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
