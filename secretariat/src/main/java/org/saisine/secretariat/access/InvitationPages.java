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

/** Where somebody who is invited chooses a password. Looking at the link does not use it up. */
@Controller
class InvitationPages {
  private final Invitations invitations;
  private final Sessions sessions;
  private final Credentials credentials;
  private final Contacts contacts;

  InvitationPages(
      Invitations invitations, Sessions sessions, Credentials credentials, Contacts contacts) {
    this.invitations = invitations;
    this.sessions = sessions;
    this.credentials = credentials;
    this.contacts = contacts;
  }

  @GetMapping("/invitation/{word}")
  ModelAndView show(Visit visit, @PathVariable String word) {
    return show(visit, word, List.of());
  }

  @PostMapping("/invitation/{word}")
  ModelAndView takeUp(Visit visit, @PathVariable String word, @RequestParam String password) {
    String name = invitations.invited(word).orElse("");
    List<String> refused = invitations.takeUp(word, password);
    if (refused.isEmpty()) {
      // Whoever knew the password before is out.
      sessions.end(name, "");
      contacts.assume(name, visit.words().language());
    }
    return refused.isEmpty()
        ? new ModelAndView("redirect:/sign-in?set")
        : show(visit, word, refused);
  }

  private ModelAndView show(Visit visit, String word, List<String> refused) {
    String name = invitations.invited(word).orElse("");
    ModelAndView page =
        new ModelAndView("access/invitation")
            .addObject("visit", visit)
            .addObject("word", word)
            .addObject("name", name)
            .addObject("credentials", credentials)
            .addObject("held", credentials.standing(name))
            .addObject("refused", name.isEmpty() ? List.of("invitation.gone") : refused);
    if (name.isEmpty()) {
      page.setStatus(HttpStatus.NOT_FOUND);
    } else if (!refused.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
