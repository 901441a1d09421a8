package org.saisine.secretariat.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where whoever comes by the organization's own sign-in sets out. */
@Controller
class ProviderPages {
  private final Provider provider;

  ProviderPages(Provider provider) {
    this.provider = provider;
  }

  @GetMapping("/sign-in/provider")
  String begin() {
    if (!provider.configured()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return provider.registration() == null
        ? "redirect:/sign-in?provider=away"
        : "redirect:/sign-in/with/" + Provider.ID;
  }
}
