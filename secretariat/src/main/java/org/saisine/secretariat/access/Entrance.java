package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Lets somebody in who has shown without a password who they are: by passkey, or by a provider. */
final class Entrance {
  private final Accounts accounts;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Entrance(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Begins a session of its own: what was kept of the visitor before goes, so that nobody can have
   * laid it ready for them.
   *
   * @return whether the account is open
   */
  boolean enter(String account, HttpServletRequest request, HttpServletResponse response) {
    List<GrantedAuthority> roles = AuthorityUtils.createAuthorityList(accounts.roles(account));
    if (roles.isEmpty()) {
      return false;
    }
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new User(account, "", roles), null, roles));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    // The next page brings a new token for forms.
    new CookieCsrfTokenRepository().saveToken(null, request, response);
    return true;
  }
}
