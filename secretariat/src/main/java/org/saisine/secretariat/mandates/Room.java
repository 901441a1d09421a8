package org.saisine.secretariat.mandates;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.rulebook.Rulebook;
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
  static Docket docket(JdbcTemplate sql, Ledger ledger, Clock clock) {
    return new Docket(sql, ledger, clock);
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
  static Mandates mandates(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Calendar calendar,
      Dating dating,
      Bodies bodies,
      Rulebook rules,
      ObjectProvider<Procedure> procedures,
      Clock clock) {
    RoundTable rounds = new RoundTable(sql, clock);
    Clerk clerk =
        new Clerk(
            sql,
            new TransactionTemplate(transactions),
            ledger,
            new Registrar(sql, ledger, clock),
            rounds);
    return new Mandates(
        sql,
        dating,
        bodies,
        new Lives(sql, rounds, calendar, rules),
        clerk,
        () -> procedures.orderedStream().toList(),
        clock);
  }

  @Bean
  static WordBook mandateWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door mandatesDoor() {
    return new Door("/mandates", "mandates", Door.Wing.LOOP, 20);
  }

  @Bean
  static Routes mandateRoutes() {
    return Routes.of(
        new Route("GET", "/mandates", Role.PUBLIC),
        new Route("POST", "/mandates", Role.OFFICER),
        new Route("GET", "/mandates/new", Role.OFFICER),
        new Route("GET", "/mandates/slippage", Role.PUBLIC),
        new Route("GET", "/mandates/load", Role.PUBLIC),
        new Route("GET", "/api/slippage.csv", Role.PUBLIC),
        new Route("GET", "/api/mandates.ics", Role.PUBLIC),
        new Route("GET", "/api/mandates.atom", Role.PUBLIC),
        new Route("GET", "/mandates/{id}", Role.PUBLIC),
        new Route("GET", "/mandates/{id}/note.txt", Role.PUBLIC),
        new Route("POST", "/mandates/{id}/facts", Role.OFFICER),
        new Route("POST", "/mandates/{id}/facts/{entry}/withdrawal", Role.OFFICER),
        new Route("POST", "/mandates/{id}/series", Role.OFFICER),
        new Route("GET", "/api/mandates/{id}", Role.PUBLIC),
        new Route("GET", "/api/mandates", Role.PUBLIC),
        new Route("GET", "/api/mandates.csv", Role.PUBLIC));
  }
}
