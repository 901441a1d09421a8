package org.saisine.secretariat.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one signs in. */
@Controller
class SignInPages {
  private static final List<String> TOLD = List.of("away", "failed", "unknown");

  private final Origins origins;
  private final Provider provider;

  SignInPages(Origins origins, Provider provider) {
    this.origins = origins;
    this.provider = provider;
  }

  /**
   * @param failed there where an attempt was refused
   * @param wait the seconds until another is looked at
   * @param told what became of an attempt to come by the organization's own sign-in
   * @param set there where a password was just chosen
   */
  @GetMapping("/sign-in")
  ModelAndView form(
      Visit visit,
      @RequestParam(required = false) @Nullable String failed,
      @RequestParam(defaultValue = "0") int wait,
      @RequestParam(name = "provider", defaultValue = "") String told,
      @RequestParam(required = false) @Nullable String set) {
    return new ModelAndView("access/sign-in")
        .addObject("visit", visit)
        .addObject("provider", provider.name())
        .addObject("told", TOLD.contains(told) && provider.configured() ? told : "")
        .addObject("domain", origins.domain())
        .addObject("origin", origins.all().getFirst())
        .addObject("failed", failed != null)
        .addObject("wait", Math.max(0, wait))
        .addObject("set", set != null);
  }
}
