package org.saisine.secretariat.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Lets nobody through whom no route lets through. */
@Configuration(proxyBeanMethods = false)
class Gate {
  @Bean
  SecurityFilterChain chain(HttpSecurity http, List<Routes> rooms) {
    http.authorizeHttpRequests(
        ways -> {
          for (Route route : rooms.stream().flatMap(room -> room.all().stream()).toList()) {
            open(ways.requestMatchers(HttpMethod.valueOf(route.method()), route.pattern()), route);
            if (route.method().equals("GET")) {
              open(ways.requestMatchers(HttpMethod.HEAD, route.pattern()), route);
            }
          }
          ways.anyRequest().denyAll();
        });
    http.csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse()));
    http.headers(
        headers ->
            headers.contentSecurityPolicy(
                policy ->
                    policy.policyDirectives(
                        "default-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                            + " form-action 'self'; object-src 'none'")));
    return http.build();
  }

  private static void open(
      org.springframework.security.config.annotation.web.configurers
                  .AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl
          way,
      Route route) {
    if (route.from() == Role.PUBLIC) {
      way.permitAll();
    } else {
      way.hasRole(route.from().name());
    }
  }

  @Bean
  static Routes shellRoutes() {
    return Routes.of(
        new Route("GET", "/", Role.PUBLIC), new Route("GET", "/style/**", Role.PUBLIC));
  }
}
