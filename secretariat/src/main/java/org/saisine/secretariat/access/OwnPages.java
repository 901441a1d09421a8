package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What whoever has signed in may do with their own account. */
@Controller
class OwnPages {
  private static final List<String> DONE =
      List.of("name", "contact", "link", "password", "sessions", "passkey", "removed");

  private final Accounts accounts;
  private final Credentials credentials;
  private final Contacts contacts;
  private final SignIn signIn;
  private final Sessions sessions;
  private final Passkeys passkeys;
  private final Origins origins;
  private final Ledger ledger;
  private final TransactionTemplate transaction;

  OwnPages(
      Accounts accounts,
      Credentials credentials,
      Contacts contacts,
      SignIn signIn,
      Sessions sessions,
      Passkeys passkeys,
      Origins origins,
      Ledger ledger,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.contacts = contacts;
    this.signIn = signIn;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.origins = origins;
    this.ledger = ledger;
    this.transaction = transaction;
  }

  @GetMapping("/account")
  ModelAndView show(Visit visit, Principal owner, @RequestParam(defaultValue = "") String done) {
    return show(visit, owner, DONE.contains(done) ? done : "", List.of());
  }

  private ModelAndView show(Visit visit, Principal owner, String done, List<String> refused) {
    ModelAndView page =
        new ModelAndView("access/own")
            .addObject("visit", visit)
            .addObject("account", account(owner))
            .addObject("credentials", credentials)
            .addObject("held", credentials.held(owner.getName()))
            .addObject("choices", credentials.choices(visit))
            .addObject("today", credentials.today())
            .addObject("contact", contacts.of(owner.getName()))
            .addObject("sessions", sessions.of(owner.getName()).size())
            .addObject("passkeys", passkeys.of(owner.getName()))
            .addObject("domain", origins.domain())
            .addObject("origin", origins.all().getFirst())
            .addObject("done", done)
            .addObject("refused", refused);
    if (!refused.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping("/account/name")
  ModelAndView rename(Visit visit, Principal owner, @RequestParam String called) {
    return told(visit, owner, "name", accounts.rename(owner.getName(), called));
  }

  @PostMapping("/account/contact")
  ModelAndView reached(
      Visit visit,
      Principal owner,
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "") String language) {
    Contact wish = new Contact(mail, language);
    return told(visit, owner, "contact", contacts.keep(owner.getName(), owner.getName(), wish));
  }

  /** The link that confirms the address, once more. */
  @PostMapping("/account/contact/link")
  ModelAndView link(Visit visit, Principal owner) {
    return told(visit, owner, "link", contacts.ask(owner.getName()));
  }

  /** The old one is asked for: an unwatched screen is not enough to take an account over. */
  @PostMapping("/account/password")
  ModelAndView password(
      Visit visit,
      Principal owner,
      HttpServletRequest request,
      @RequestParam String old,
      @RequestParam String password) {
    UsernamePasswordAuthenticationToken claim =
        UsernamePasswordAuthenticationToken.unauthenticated(owner.getName(), old);
    claim.setDetails(new WebAuthenticationDetails(request));
    try {
      signIn.authenticate(claim);
    } catch (SignIn.TooSoon e) {
      return told(visit, owner, "", List.of("sign-in.too-soon"));
    } catch (AuthenticationException e) {
      return told(visit, owner, "", List.of("own.old-wrong"));
    }
    List<String> refused = accounts.password(owner.getName(), password);
    if (refused.isEmpty()) {
      // Whoever knew the old one is out.
      sessions.end(owner.getName(), id(request));
    }
    return told(visit, owner, "password", refused);
  }

  @PostMapping("/account/sessions")
  ModelAndView endOthers(Visit visit, Principal owner, HttpServletRequest request) {
    int ended = sessions.end(owner.getName(), id(request));
    if (ended > 0) {
      transaction.executeWithoutResult(status ->
          ledger.enter(
              new Act(
                  owner.getName(),
                  "sessions-ended",
                  account(owner).subject(),
                  "",
                  Integer.toString(ended),
                  "")));
    }
    return told(visit, owner, "sessions", List.of());
  }

  @PostMapping("/account/passkeys/{id}/removal")
  ModelAndView remove(Visit visit, Principal owner, @PathVariable String id) {
    return told(visit, owner, "removed", passkeys.remove(owner.getName(), id));
  }

  private Account account(Principal owner) {
    return accounts
        .find(owner.getName())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String id(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    return session == null ? "" : session.getId();
  }

  private ModelAndView told(Visit visit, Principal owner, String done, List<String> refused) {
    return refused.isEmpty()
        ? new ModelAndView("redirect:/account?done=" + done)
        : show(visit, owner, "", refused);
  }
}
