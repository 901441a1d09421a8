package org.saisine.secretariat.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers read who did what, when, under which clause; the last first. */
@Controller
class LedgerPages {
  private static final int PAGE = 100;

  private final Ledger ledger;

  LedgerPages(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param subject what was acted on; empty for everything
   * @param before the number that the page stops short of
   * @param verify there where every seal is to be looked at
   */
  @GetMapping("/ledger")
  ModelAndView list(
      Visit visit,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(required = false) @Nullable String verify) {
    String about = subject.strip();
    List<Entry> entries =
        about.isEmpty() ? ledger.before(before, PAGE) : ledger.of(about).reversed();
    return new ModelAndView("access/ledger")
        .addObject("visit", visit)
        .addObject("subject", about)
        .addObject("entries", entries)
        .addObject("more", about.isEmpty() && entries.size() == PAGE)
        .addObject("verification", verify == null ? null : ledger.verify());
  }
}
