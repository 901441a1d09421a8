package org.saisine.secretariat.access;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at names and passwords, and at each only as often as patience lasts. */
final class SignIn implements AuthenticationManager {
  private final AuthenticationManager known;
  private final Attempts attempts;

  SignIn(Accounts accounts, Passwords passwords, Attempts attempts) {
    DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
    provider.setPasswordEncoder(passwords);
    provider.setUserDetailsPasswordService(accounts);
    this.known = new ProviderManager(provider);
    this.attempts = attempts;
  }

  /** Too much was tried: nothing is looked at for a while. */
  static final class TooSoon extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final long seconds;

    TooSoon(Duration wait) {
      super("too many attempts");
      this.seconds = wait.plusMillis(999).toSeconds();
    }

    long seconds() {
      return seconds;
    }
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    if (!(claim instanceof UsernamePasswordAuthenticationToken)) {
      throw new ProviderNotFoundException("only names and passwords are looked at here");
    }
    String address =
        claim.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    Duration wait = attempts.wait(claim.getName(), address);
    if (wait.isPositive()) {
      throw new TooSoon(wait);
    }
    Authentication authenticated = known.authenticate(claim);
    attempts.succeeded(claim.getName(), address);
    return authenticated;
  }
}
