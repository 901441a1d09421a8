package org.saisine.secretariat.access;

import java.time.Clock;
import java.util.List;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Ways;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "accessRoom", proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 3600)
class Room {
  @Bean
  static PasswordEncoder passwords() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  static Accounts accounts(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      PasswordEncoder encoder,
      Clock clock) {
    return new Accounts(sql, new TransactionTemplate(transactions), ledger, encoder, clock);
  }

  @Bean
  static FirstAccount firstAccount(Accounts accounts) {
    return new FirstAccount(accounts);
  }

  @Bean
  static Ways ways(List<Routes> rooms) {
    return new Signposts(rooms);
  }

  @Bean
  static WordBook accessWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Routes accessRoutes() {
    return Routes.of(
        new Route("GET", "/", Role.PUBLIC),
        new Route("GET", "/style/**", Role.PUBLIC),
        new Route("GET", "/sign-in", Role.PUBLIC),
        new Route("POST", "/sign-in", Role.PUBLIC),
        new Route("POST", "/sign-out", Role.OFFICER));
  }
}
