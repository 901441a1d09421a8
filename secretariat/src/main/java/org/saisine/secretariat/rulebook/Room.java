package org.saisine.secretariat.rulebook;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "rulebookRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Rulebook rulebook(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Bodies bodies,
      Clock clock) {
    return new Rulebook(sql, new TransactionTemplate(transactions), ledger, bodies, clock);
  }

  @Bean
  static WordBook rulebookWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door rulesDoor() {
    return new Door("/rules", "rules", Door.Wing.REFERENCE, 55);
  }

  @Bean
  static Routes rulebookRoutes() {
    return Routes.of(
        new Route("GET", "/rules", Role.PUBLIC),
        new Route("GET", "/rules/{id}", Role.PUBLIC),
        new Route("GET", "/api/rules", Role.PUBLIC),
        new Route("POST", "/rules/{id}/settings", Role.OFFICER));
  }
}
