package org.saisine.secretariat.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saisine.secretariat.web.Ways;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at who brings files before their first byte is taken: a stranger's would otherwise be
 * written to disk before the gate turns them away.
 */
final class Porter extends OncePerRequestFilter {
  /** What the words of error pages tell. */
  static final long MOST_BYTES = 256L << 20;

  private final Ways ways;

  Porter(Ways ways) {
    this.ways = ways;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null || !type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!ways.open(request.getMethod(), request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
