package org.saisine.secretariat.mandates;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "mandatesRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Docket docket(JdbcTemplate sql, Clock clock) {
    return new Docket(sql, clock);
  }

  @Bean
  static Dating dating(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      ObjectProvider<Calendar> calendar,
      Clock clock) {
    return new Dating(
        sql, new TransactionTemplate(transactions), ledger, calendar, new RoundTable(sql, clock));
  }

  @Bean
  static Mandates mandates(JdbcTemplate sql, Dating dating, Bodies bodies, Clock clock) {
    return new Mandates(sql, dating, bodies, clock);
  }

  @Bean
  static WordBook mandateWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door mandatesDoor() {
    return new Door("/mandates", "mandates", 20);
  }

  @Bean
  static Routes mandateRoutes() {
    return Routes.of(
        new Route("GET", "/mandates", Role.PUBLIC),
        new Route("GET", "/api/mandates", Role.PUBLIC),
        new Route("GET", "/api/mandates.csv", Role.PUBLIC));
  }
}
