package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where officers let delegates in, and say for whom their accounts act, and until when. */
@Controller
class CredentialPages {
  private final Credentials credentials;
  private final Accounts accounts;
  private final Welcome welcome;
  private final Origins origins;

  CredentialPages(Credentials credentials, Accounts accounts, Welcome welcome, Origins origins) {
    this.credentials = credentials;
    this.accounts = accounts;
    this.welcome = welcome;
    this.origins = origins;
  }

  /**
   * What was filled in, so that nobody fills it in twice.
   *
   * @param called of whoever is invited
   * @param wrong keys of the sentences that say what will not do
   */
  record Sheet(Credentials.Wish wish, String called, List<String> wrong) {}

  /** A term begins today, where nothing else is said. */
  private Sheet blank(String account) {
    return new Sheet(
        new Credentials.Wish(account, "", credentials.today().toString(), "", ""), "", List.of());
  }

  /**
   * @param account whose credentials are shown; empty for all
   */
  @GetMapping("/credentials")
  ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String account) {
    String name = account.replace("\0", "");
    return list(visit, name, blank(name), blank(""));
  }

  private ModelAndView list(Visit visit, String account, Sheet sheet, Sheet invitation) {
    return new ModelAndView("access/credentials")
        .addObject("visit", visit)
        .addObject("account", account)
        .addObject("held", account.isBlank() ? credentials.all() : credentials.held(account))
        .addObject("today", credentials.today())
        .addObject("delegates", delegates())
        .addObject("choices", credentials.grantable(visit.words()))
        .addObject("credentials", credentials)
        .addObject("sheet", sheet)
        .addObject("invitation", invitation)
        .addObject(
            "awaited",
            !account.isBlank() && accounts.find(account).filter(Welcome::awaited).isPresent());
  }

  /** What a form of the page brings. */
  record Filled(
      String account,
      String called,
      String capacity,
      String observer,
      String first,
      String last,
      String note,
      String language) {
    Filled {
      account = text(account);
      called = text(called);
      capacity = text(capacity);
      observer = text(observer);
      first = text(first);
      last = text(last);
      note = text(note);
      language = text(language);
    }

    private static String text(@Nullable String field) {
      return Objects.requireNonNullElse(field, "").replace("\0", "").strip();
    }

    Credentials.Wish wish() {
      String meant = observer.isEmpty() ? capacity : "observer " + observer;
      return new Credentials.Wish(account, meant, first, last, note, language);
    }
  }

  private List<Account> delegates() {
    return accounts.all().stream()
        .filter(each -> each.open() && each.role() == Role.DELEGATE)
        .toList();
  }

  @PostMapping("/credentials")
  ModelAndView enter(Visit visit, @ModelAttribute Filled filled) {
    Credentials.Wish wish = filled.wish();
    List<String> wrong = credentials.enter(visit.account(), wish);
    return wrong.isEmpty()
        ? new ModelAndView("redirect:/credentials")
        : refused(list(visit, "", new Sheet(wish, "", wrong), blank("")));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Opens a delegate's account with its credentials; the link to it is shown this once. */
  @PostMapping("/credentials/invitations")
  ModelAndView invite(Visit visit, @ModelAttribute Filled filled, HttpServletRequest request) {
    return switch (welcome.invite(visit.account(), filled.called(), filled.wish())) {
      case Welcome.Welcomed.Invited invited -> link(visit, invited, request);
      case Welcome.Welcomed.Refused(List<String> reasons) ->
          refused(list(visit, "", blank(""), new Sheet(filled.wish(), filled.called(), reasons)));
    };
  }

  /** Another link, for a delegate who has not come in yet. */
  @PostMapping("/credentials/links")
  ModelAndView again(Visit visit, @ModelAttribute Filled filled, HttpServletRequest request) {
    return welcome
        .again(visit.account(), filled.account())
        .map(invited -> link(visit, invited, request))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView link(
      Visit visit, Welcome.Welcomed.Invited invited, HttpServletRequest request) {
    String name = invited.account().name();
    return list(visit, name, blank(name), blank(""))
        .addObject(
            "link",
            new AccountPages.Link(
                origins.link(request, "/invitation/" + invited.made().word()), invited.made()));
  }

  @PostMapping("/credentials/{id}/struck")
  ModelAndView strike(Visit visit, @PathVariable long id) {
    credentials.strike(visit.account(), id);
    return new ModelAndView("redirect:/credentials");
  }
}
