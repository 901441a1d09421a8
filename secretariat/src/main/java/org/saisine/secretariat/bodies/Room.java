package org.saisine.secretariat.bodies;

import org.saisine.secretariat.access.Represented;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "bodiesRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static States states() {
    return States.members();
  }

  @Bean
  static Bodies bodies(JdbcTemplate sql) {
    return new Bodies(sql);
  }

  @Bean
  static Represented represented(Bodies bodies, States states) {
    return new Constituents(bodies, states);
  }

  @Bean
  static Members members(
      JdbcTemplate sql, PlatformTransactionManager transactions, Ledger ledger, States states) {
    return new Members(sql, new TransactionTemplate(transactions), ledger, states);
  }

  @Bean
  static WordBook bodiesWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Routes bodiesRoutes() {
    return Routes.of(
        new Route("GET", "/bodies/{code}/members", Role.PUBLIC),
        new Route("POST", "/bodies/{code}/terms", Role.OFFICER),
        new Route("POST", "/bodies/{code}/terms/{term}/struck", Role.OFFICER),
        new Route("GET", "/states", Role.PUBLIC),
        new Route("GET", "/states/{code}", Role.PUBLIC),
        new Route("GET", "/api/states", Role.PUBLIC),
        new Route("GET", "/api/states.csv", Role.PUBLIC),
        new Route("GET", "/api/bodies/{code}/members", Role.PUBLIC),
        new Route("GET", "/api/bodies/{code}/members.csv", Role.PUBLIC));
  }
}
