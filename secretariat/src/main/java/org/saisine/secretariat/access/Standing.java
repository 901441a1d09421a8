package org.saisine.secretariat.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has signed in may do what their account says now, not what it said then. Closing an
 * account ends its sessions; this also shuts out one that was beginning at that very moment.
 */
final class Standing extends OncePerRequestFilter {
  private final Accounts accounts;

  Standing(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/style/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null
        && !roles(signedIn.getAuthorities()).equals(accounts.roles(signedIn.getName()))) {
      SecurityContextHolder.clearContext();
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
    }
    chain.doFilter(request, response);
  }

  private static Set<String> roles(Collection<? extends GrantedAuthority> granted) {
    return granted.stream()
        .map(GrantedAuthority::getAuthority)
        .filter(name -> name != null && name.startsWith("ROLE_"))
        .collect(Collectors.toSet());
  }
}
