package org.saisine.secretariat.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Finds out who visits. The language is the one asked for in the address, which is then remembered;
 * else the remembered one; else what the browser prefers.
 */
@Component
class Visits implements HandlerMethodArgumentResolver {
  private static final String COOKIE = "lang";
  private static final int A_YEAR = 365 * 24 * 3600;

  /** In the address only: what a form brings may be too much to be looked into. */
  private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

  private final Library library;
  private final List<Door> doors;
  private final Ways ways;
  private final List<Waiting> waiting;

  Visits(Library library, List<Door> doors, Ways ways, List<Waiting> waiting) {
    this.library = library;
    this.ways = ways;
    this.waiting = List.copyOf(waiting);
    this.doors = doors.stream().sorted(Comparator.comparingInt(Door::place)).toList();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Visit.class);
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (request == null || response == null) {
      throw new IllegalStateException("pages are only looked at over HTTP");
    }
    return of(request, response);
  }

  Visit of(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    String account = request.getRemoteUser() == null ? "" : request.getRemoteUser();
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Visit(
        library.in(language(request, response)),
        path,
        account,
        token == null ? "" : token.getToken(),
        doors.stream()
            .filter(door -> ways.open("GET", door.path()))
            .map(door -> account.isEmpty() ? door : door.waiting(waiting(door, account)))
            .toList(),
        ways);
  }

  private int waiting(Door door, String account) {
    return waiting.stream()
        .filter(each -> each.path().equals(door.path()))
        .mapToInt(each -> each.many().applyAsInt(account))
        .sum();
  }

  private static String language(HttpServletRequest request, HttpServletResponse response) {
    Matcher asking = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
    if (asking.find() && Tongues.ALL.contains(asking.group(1))) {
      String asked = asking.group(1);
      Cookie cookie = new Cookie(COOKIE, asked);
      cookie.setPath("/");
      cookie.setMaxAge(A_YEAR);
      cookie.setHttpOnly(true);
      cookie.setSecure(request.isSecure());
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
      return asked;
    }
    Optional<String> kept =
        request.getCookies() == null
            ? Optional.empty()
            : Arrays.stream(request.getCookies())
                .filter(each -> each.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(Tongues.ALL::contains)
                .findFirst();
    response.addHeader("Vary", "Accept-Language, Cookie");
    return kept.orElseGet(() ->
        java.util.Collections.list(request.getLocales()).stream()
            .map(Locale::getLanguage)
            .filter(Tongues.ALL::contains)
            .findFirst()
            .orElse("en"));
  }
}
