package org.saisine.secretariat.access;

import java.util.Optional;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where whoever has a mailbox says that notices may go there. Looking at the link does not confirm
 * it: programs that watch over mailboxes look at every link.
 */
@Controller
class MailLinkPages {
  private final MailLinks links;

  MailLinkPages(MailLinks links) {
    this.links = links;
  }

  @GetMapping("/contact/{word}")
  ModelAndView show(Visit visit, @PathVariable String word) {
    Optional<MailLinks.Asked> asked = links.asked(word);
    return page(visit, word, asked.map(MailLinks.Asked::account).orElse(""), false);
  }

  @PostMapping("/contact/{word}")
  ModelAndView confirm(Visit visit, @PathVariable String word) {
    String account = links.asked(word).map(MailLinks.Asked::account).orElse("");
    return links.confirm(word)
        ? new ModelAndView("redirect:/contact/confirmed")
        : page(visit, word, account, false);
  }

  @GetMapping("/contact/confirmed")
  ModelAndView confirmed(Visit visit) {
    return page(visit, "", "", true);
  }

  private static ModelAndView page(Visit visit, String word, String account, boolean done) {
    ModelAndView page =
        new ModelAndView("access/confirmation")
            .addObject("visit", visit)
            .addObject("word", word)
            .addObject("account", account)
            .addObject("done", done);
    if (account.isEmpty() && !done) {
      page.setStatus(HttpStatus.NOT_FOUND);
    }
    return page;
  }
}
