package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators open accounts, close them, and say what they may do. */
@Controller
class AccountPages {
  private final Accounts accounts;
  private final Administration administration;
  private final Contacts contacts;
  private final Invitations invitations;
  private final Origins origins;
  private final Provider provider;
  private final Ledger ledger;
  private final Clock clock;

  AccountPages(
      Accounts accounts,
      Administration administration,
      Contacts contacts,
      Invitations invitations,
      Origins origins,
      Provider provider,
      Ledger ledger,
      Clock clock) {
    this.accounts = accounts;
    this.administration = administration;
    this.contacts = contacts;
    this.invitations = invitations;
    this.origins = origins;
    this.provider = provider;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What was filled in, so that nobody fills it in twice.
   *
   * @param wrong keys of the sentences that say what will not do
   */
  record Wish(String name, String called, Role role, List<String> wrong) {}

  /** A link that is shown this once. */
  record Link(String address, Invitations.Made made) {}

  @GetMapping("/accounts")
  ModelAndView list(Visit visit) {
    return list(visit, new Wish("", "", Role.OFFICER, List.of()));
  }

  private ModelAndView list(Visit visit, Wish wish) {
    return new ModelAndView("access/accounts")
        .addObject("visit", visit)
        .addObject("accounts", accounts.all())
        .addObject("now", clock.instant())
        .addObject("wish", wish);
  }

  @PostMapping("/accounts")
  ModelAndView open(
      Visit visit,
      Principal actor,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String called,
      @RequestParam Role role,
      HttpServletRequest request) {
    return switch (accounts.open(actor.getName(), name, called, role)) {
      case Accounts.Opening.Opened(Account account) ->
          show(visit, account, List.of(), link(actor, account, request));
      case Accounts.Opening.Refused(List<String> reasons) -> {
        ModelAndView again = list(visit, new Wish(name, called, role, reasons));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  @GetMapping("/accounts/{name}")
  ModelAndView show(Visit visit, @PathVariable String name) {
    return show(visit, account(name), List.of(), null);
  }

  @PostMapping("/accounts/{name}/closing")
  ModelAndView close(Visit visit, Principal actor, @PathVariable String name) {
    return done(visit, account(name), administration.close(actor.getName(), name));
  }

  @PostMapping("/accounts/{name}/reopening")
  ModelAndView reopen(Visit visit, Principal actor, @PathVariable String name) {
    return done(visit, account(name), administration.reopen(actor.getName(), name));
  }

  @PostMapping("/accounts/{name}/role")
  ModelAndView give(
      Visit visit, Principal actor, @PathVariable String name, @RequestParam Role role) {
    return done(visit, account(name), administration.give(actor.getName(), name, role));
  }

  @PostMapping("/accounts/{name}/known")
  ModelAndView know(
      Visit visit, Principal actor, @PathVariable String name, @RequestParam String known) {
    return done(visit, account(name), administration.know(actor.getName(), name, known));
  }

  @PostMapping("/accounts/{name}/contact")
  ModelAndView reach(
      Visit visit,
      Principal actor,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "") String language) {
    Account account = account(name);
    Contact wish = new Contact(mail, language);
    return done(visit, account, contacts.keep(actor.getName(), account.name(), wish));
  }

  /** Another link, for whoever has lost the way in; or may have lost it to somebody else. */
  @PostMapping("/accounts/{name}/reset")
  ModelAndView reset(
      Visit visit, Principal actor, @PathVariable String name, HttpServletRequest request) {
    Account account = account(name);
    List<String> refused = administration.reset(actor.getName(), account.name());
    return refused.isEmpty()
        ? show(visit, account(name), List.of(), link(actor, account, request))
        : done(visit, account, refused);
  }

  private Account account(String name) {
    return accounts.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Link link(Principal actor, Account account, HttpServletRequest request) {
    Invitations.Made made = invitations.make(actor.getName(), account);
    return new Link(origins.link(request, "/invitation/" + made.word()), made);
  }

  private ModelAndView done(Visit visit, Account account, List<String> refused) {
    if (refused.isEmpty()) {
      return new ModelAndView("redirect:/accounts/" + account.name());
    }
    ModelAndView page = show(visit, account, refused, null);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView show(
      Visit visit, Account account, List<String> refused, @Nullable Link link) {
    return new ModelAndView("access/account")
        .addObject("visit", visit)
        .addObject("account", link == null ? account : account(account.name()))
        .addObject("now", clock.instant())
        .addObject("refused", refused)
        .addObject("provider", provider.name())
        .addObject("link", link)
        .addObject("contact", contacts.of(account.name()))
        .addObject("history", ledger.of(account.subject()).reversed());
  }
}
