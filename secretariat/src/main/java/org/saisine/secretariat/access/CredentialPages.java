package org.saisine.secretariat.access;

import java.util.List;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers say for whom a delegate's account acts, and until when. */
@Controller
class CredentialPages {
  private final Credentials credentials;
  private final Accounts accounts;

  CredentialPages(Credentials credentials, Accounts accounts) {
    this.credentials = credentials;
    this.accounts = accounts;
  }

  /**
   * @param account whose credentials are shown; empty for all
   */
  @GetMapping("/credentials")
  ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String account) {
    String name = account.replace("\0", "");
    return list(visit, name, new Credentials.Wish(name, "", "", "", ""), List.of());
  }

  private ModelAndView list(
      Visit visit, String account, Credentials.Wish wish, List<String> wrong) {
    return new ModelAndView("access/credentials")
        .addObject("visit", visit)
        .addObject("account", account)
        .addObject("held", account.isBlank() ? credentials.all() : credentials.held(account))
        .addObject("today", credentials.today())
        .addObject("delegates", delegates())
        .addObject("choices", credentials.grantable(visit.words()))
        .addObject("credentials", credentials)
        .addObject("wish", wish)
        .addObject("wrong", wrong);
  }

  private List<Account> delegates() {
    return accounts.all().stream()
        .filter(each -> each.open() && each.role() == Role.DELEGATE)
        .toList();
  }

  @PostMapping("/credentials")
  ModelAndView enter(
      Visit visit,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String capacity,
      @RequestParam(defaultValue = "") String observer,
      @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "") String last,
      @RequestParam(defaultValue = "") String note) {
    String meant = observer.isBlank() ? capacity : "observer " + observer.strip();
    Credentials.Wish wish =
        new Credentials.Wish(account.replace("\0", ""), meant, first, last, note);
    List<String> wrong = credentials.enter(visit.account(), wish);
    if (wrong.isEmpty()) {
      return new ModelAndView("redirect:/credentials");
    }
    ModelAndView page = list(visit, "", wish, wrong);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/credentials/{id}/struck")
  ModelAndView strike(Visit visit, @PathVariable long id) {
    credentials.strike(visit.account(), id);
    return new ModelAndView("redirect:/credentials");
  }
}
