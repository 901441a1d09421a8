package org.saisine.secretariat.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.saisine.secretariat.web.Ways;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Lets nobody through whom no route lets through. */
@Configuration(proxyBeanMethods = false)
class Gate {
  private static final String POLICY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self';"
          + " object-src 'none'";

  /** What a page of ours may ask a browser for: its passkeys, and nothing else. */
  private static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(),"
          + " publickey-credentials-create=(self), publickey-credentials-get=(self)";

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      List<Routes> rooms,
      Ways ways,
      SignIn signIn,
      Accounts accounts,
      Provider provider,
      Bindings bindings,
      Entrance entrance) {
    http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(signIn);
    http.addFilterBefore(new Standing(accounts), CsrfFilter.class);
    http.addFilterBefore(new Porter(ways), CsrfFilter.class);
    http.authorizeHttpRequests(open -> open(open, rooms));
    http.formLogin(form ->
        form.loginPage("/sign-in")
            .loginProcessingUrl("/sign-in")
            .defaultSuccessUrl("/")
            .failureHandler((request, response, why) ->
                response.sendRedirect(
                    why instanceof SignIn.TooSoon soon
                        ? "/sign-in?wait=" + soon.seconds()
                        : "/sign-in?failed")));
    if (provider.configured()) {
      new ProviderGate(provider, bindings, entrance).open(http);
    }
    http.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"));
    // A closed door is no door: neither its being there nor the way to open it is told.
    http.exceptionHandling(closed -> {
      closed.authenticationEntryPoint(
          (request, response, why) -> response.sendError(HttpServletResponse.SC_NOT_FOUND));
      closed.accessDeniedHandler(
          (request, response, why) -> response.sendError(HttpServletResponse.SC_NOT_FOUND));
    });
    // Readers need no session, and get none.
    http.csrf(csrf ->
        csrf.csrfTokenRepository(tokens())
            .ignoringRequestMatchers(
                rooms.stream()
                    .flatMap(room -> room.all().stream())
                    .filter(route -> route.method().equals("POST") && route.asks())
                    .map(Route::pattern)
                    .toArray(String[]::new)));
    http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
    // Strict transport is asked for where the connection is secure, by Spring's own default.
    http.headers(headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)));
    return http.build();
  }

  private static CookieCsrfTokenRepository tokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry ways,
      List<Routes> rooms) {
    ways.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
    for (Route route : rooms.stream().flatMap(room -> room.all().stream()).toList()) {
      open(ways, HttpMethod.valueOf(route.method()), route);
      if (route.method().equals("GET")) {
        open(ways, HttpMethod.HEAD, route);
      }
    }
    ways.anyRequest().denyAll();
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry ways,
      HttpMethod method,
      Route route) {
    var way = ways.requestMatchers(method, route.pattern());
    if (route.from() == Role.PUBLIC) {
      way.permitAll();
    } else {
      way.hasRole(route.from().name());
    }
  }
}
