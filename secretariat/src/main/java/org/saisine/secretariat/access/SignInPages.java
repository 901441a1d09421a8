package org.saisine.secretariat.access;

import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one signs in. */
@Controller
class SignInPages {
  @GetMapping("/sign-in")
  ModelAndView form(
      Visit visit,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String failed) {
    return new ModelAndView("access/sign-in")
        .addObject("visit", visit)
        .addObject("failed", failed != null);
  }
}
