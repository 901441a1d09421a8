package org.saisine.secretariat.calendar;

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
@Configuration(value = "calendarRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Hearings hearings(JdbcTemplate sql) {
    return new Hearings(sql);
  }

  @Bean
  static Calendar calendar(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Bodies bodies,
      Hearings hearings,
      Clock clock,
      SessionWatch watch) {
    return new Calendar(
        sql, new TransactionTemplate(transactions), ledger, bodies, hearings, clock, watch);
  }

  @Bean
  static Voices voices() {
    return new Voices();
  }

  @Bean
  static WordBook calendarWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door bodiesDoor() {
    return new Door("/bodies", "bodies", Door.Wing.REFERENCE, 30);
  }

  @Bean
  static Door sessionsDoor() {
    return new Door("/sessions", "sessions", Door.Wing.REFERENCE, 40);
  }

  @Bean
  static Routes calendarRoutes() {
    return Routes.of(
        new Route("GET", "/bodies", Role.PUBLIC),
        new Route("GET", "/bodies/{code}", Role.PUBLIC),
        new Route("GET", "/bodies/{code}/sessions/{number}", Role.PUBLIC),
        new Route("POST", "/bodies/{code}/sessions/{number}", Role.OFFICER),
        new Route("GET", "/sessions", Role.PUBLIC),
        new Route("GET", "/sessions.ics", Role.PUBLIC),
        new Route("GET", "/api/bodies", Role.PUBLIC),
        new Route("GET", "/api/bodies.csv", Role.PUBLIC),
        new Route("GET", "/api/bodies/{code}", Role.PUBLIC),
        new Route("GET", "/api/sessions", Role.PUBLIC),
        new Route("GET", "/api/sessions.csv", Role.PUBLIC),
        new Route("GET", "/api/sessions/{organ}/{number}", Role.PUBLIC));
  }
}
