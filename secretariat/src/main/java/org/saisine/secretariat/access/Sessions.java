package org.saisine.secretariat.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Where an account has signed in and not yet out, in any process that serves the register. */
final class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> kept;

  Sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
    this.kept = kept;
  }

  List<String> of(String account) {
    return new ArrayList<>(kept.findByPrincipalName(account).keySet());
  }

  /** Ends all but one. */
  int end(String account, String but) {
    List<String> others = of(account);
    others.remove(but);
    others.forEach(kept::deleteById);
    return others.size();
  }
}
